import {
  completionOf,
  type Effect,
  effectOf,
  inYear,
  known,
  type Lasts,
  outcomeOf,
  type Story,
} from './story.ts';

/** Φ by the series Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …). Source: Marsaglia, J. Stat. Softw. 2004, 11(4). */
function normalShare(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-17 && odd < 600; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Φ⁻¹ by halving. */
function normalPoint(share: number): number {
  let [low, high] = [-7, 7];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** L(τ), also fade(τ). */
export function stillThere(lasts: Lasts, since: number): number {
  if (since === 0) return 1;
  if (lasts.kind === 'forever') return 1;
  if (lasts.kind === 'yearly') return lasts.keeps.value ** since;
  if (lasts.kind === 'half-life') return 2 ** (-since / lasts.halfLifeYears.value);
  return inYear(lasts.shares, since);
}

function netRate(effect: Effect): number {
  if (effect.successRate) return effect.successRate.value;
  if (effect.with) return effect.with.value - (effect.without?.value ?? 0);
  const { measure, value, without, betterIs } = known(effect.study, 'study');
  const p = without.value;
  if (measure === 'risk-difference') return value;
  if (measure === 'relative-risk') return value * p - p;
  if (measure === 'odds-ratio') return (value * p) / (1 - p + value * p) - p;
  const towardsBetter = betterIs === 'lower' ? -value : value;
  // no effect is exactly none, so that a given joint share has nothing to build on
  return value === 0 ? 0 : normalShare(normalPoint(p) + towardsBetter) - p;
}

/** D: share of holders in a segment for whom the outcome sets in u years after intake. */
export function setsIn(story: Story, id: string, segment: string, u: number): number {
  const outcome = outcomeOf(story, id);
  const effect = effectOf(story, id);
  switch (outcome.kind) {
    case 'participation':
      return u === 0 ? 1 : 0;
    case 'dropout':
      return u === 0 ? 1 - completionOf(story) : 0;
    case 'success': {
      if (u !== (story.asked.finishAfterYears ?? 0)) return 0;
      return netRate(effect) * (effect.among === 'completers' ? completionOf(story) : 1);
    }
    case 'prevention': {
      const table = outcome.risk ?? outcome.riskBySegment?.[segment];
      const { from, years } = known(effect.protects, 'protects');
      const relativeRisk = (year: number) => {
        if (year < from || year >= from + years) return 1;
        const left = stillThere(effect.fades ?? { kind: 'forever' }, year - from);
        return 1 - (1 - known(effect.relativeRisk, 'relativeRisk').value) * left;
      };
      let free = 1;
      let freeProtected = 1;
      for (let i = 0; i < u; i++) {
        free *= 1 - inYear(table, i);
        freeProtected *= 1 - relativeRisk(i) * inYear(table, i);
      }
      const risk = inYear(table, u);
      return free * risk - freeProtected * relativeRisk(u) * risk;
    }
    case 'both':
      return joint(story, id, segment, u) - joint(story, id, segment, u - 1);
  }
}

/** First year since intake in which an effect can set in for anybody, whatever its size: a known joint share is of all. */
function begins(story: Story, id: string): number {
  const outcome = outcomeOf(story, id);
  if (outcome.kind === 'success') return story.asked.finishAfterYears ?? 0;
  if (outcome.kind !== 'prevention') throw new Error(`reference: ${id} is no member`);
  const tables = outcome.risk ? [outcome.risk] : Object.values(outcome.riskBySegment ?? {});
  const { from, years } = known(effectOf(story, id).protects, 'protects');
  for (let u = from; u < from + years; u++)
    if (tables.some((table) => table[`year-${u}`])) return u;
  return Number.POSITIVE_INFINITY;
}

/** J: share for whom both effects have been caused by year u. */
function joint(story: Story, id: string, segment: string, u: number): number {
  const outcome = outcomeOf(story, id);
  if (outcome.kind !== 'both') throw new Error('reference: not a joint outcome');
  const effect = effectOf(story, id);
  let byNow = [0, 0];
  for (let i = 0; i <= u; i++) {
    const now = outcome.outcomes.map((member) => setsIn(story, member, segment, i));
    byNow = byNow.map((sum, m) => sum + (now[m] ?? 0));
  }
  if (effect.joint === 'given') {
    const begun = outcome.outcomes.every((member) => begins(story, member) <= u);
    return begun ? known(effect.share, 'share').value : 0;
  }
  if (effect.joint === 'nested') return Math.min(...byNow);
  const product = byNow.reduce((a, b) => a * b, 1);
  const twice = outcome.outcomes.every((member) => effectOf(story, member).among === 'completers');
  return twice && completionOf(story) > 0 ? product / completionOf(story) : product;
}

export function lastsOf(story: Story, id: string): Lasts {
  const outcome = outcomeOf(story, id);
  if (outcome.kind === 'prevention') return outcome.problemLasts;
  if (outcome.kind === 'success' || outcome.kind === 'both') return outcome.lasting;
  return { kind: 'forever' };
}
