import type { Case, Catalogue, Pack, Payer } from '../src/index.ts';

/**
 * The formula of the calculation a second time, written from the design page alone: plain objects and loops over
 * cohorts, segments, onset years and years since onset. It shares no code with the engine, only the shapes of files.
 */
export interface World {
  case: Case;
  pack: Pack;
  catalogue: Catalogue;
}

type ByPayer = Record<Payer, number>;
type Outcome = Pack['outcomes'][string];
type Group = Pack['groups'][string];
type Service = Pack['prices'][string];
type Effect = NonNullable<Case['effect']>[string];
type Cost = NonNullable<Case['costs']>[string];
type Written = Omit<Pack['consequences'][string][string], 'service'> & { service: string | Service };
type Number_ = { value: number };
type Table = Readonly<Record<string, Number_>>;
type Lasts =
  | { kind: 'forever' }
  | { kind: 'yearly'; keeps: Number_ }
  | { kind: 'half-life'; halfLifeYears: Number_ }
  | { kind: 'table'; shares: Table };

export interface ReferenceYear {
  year: number;
  discountFactor: number;
  /** Undiscounted. */
  byPayer: ByPayer;
  byDepartment: Record<string, number>;
}

export interface Reference {
  years: ReferenceYear[];
  /** Discounted, without the payer `other`. */
  total: number;
  byPayer: ByPayer;
  byDepartment: Record<string, number>;
}

const PAYERS = ['municipality', 'region', 'state', 'other'] as const;
const nobody = (): ByPayer => ({ municipality: 0, region: 0, state: 0, other: 0 });

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`reference: ${what} is missing`);
  return value;
}

const inYear = (table: Table | undefined, year: number) => table?.[`year-${year}`]?.value ?? 0;

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
function stillThere(lasts: Lasts, since: number): number {
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

/** What a case says, with its chain, its own consequences and its own prices worked in. */
class Story {
  readonly asked: Case;
  readonly pack: Pack;
  readonly catalogue: Catalogue;
  readonly group: Group;
  readonly effects: Record<string, Effect>;

  constructor({ case: asked, pack, catalogue }: World) {
    this.asked = asked;
    this.pack = pack;
    this.catalogue = catalogue;
    this.group = known(pack.groups[asked.group], asked.group);
    const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
    this.effects = Object.fromEntries(
      Object.entries({ ...chain?.effect, ...asked.effect }).filter(([, e]) => e.include !== false),
    );
  }

  get costs(): Record<string, Cost> {
    const chain = this.asked.chain === undefined ? undefined : this.pack.chains[this.asked.chain];
    return { ...chain?.costs, ...this.asked.costs };
  }

  get completion(): number {
    return this.asked.completion?.value ?? 1;
  }

  /** Segment, share and ages at intake. */
  get segments(): { id: string; share: number; ages: number[] }[] {
    const written = Object.entries(this.group.segments ?? {});
    if (written.length === 0) return [{ id: 'everybody', share: 1, ages: [] }];
    return written.map(([id, { share, age }]) => {
      const ages: number[] = [];
      if (age) for (let a = age[0]; a <= age[1]; a++) ages.push(a);
      const own = this.asked.segments;
      return { id, share: own ? (own[id]?.value ?? 0) : share, ages };
    });
  }

  persons(role: string): number {
    const roles: Record<string, { count: Number_ } | undefined> =
      (this.group.unit === 'family' ? this.group.members : this.group.relatives) ?? {};
    return known(roles[role], role).count.value;
  }

  outcome(id: string): Outcome {
    return known(this.pack.outcomes[id], id);
  }

  effect(id: string): Effect {
    return known(this.effects[id], id);
  }

  /** D: share of holders in a segment for whom the outcome sets in u years after intake. */
  setsIn(id: string, segment: string, u: number): number {
    const outcome = this.outcome(id);
    const effect = this.effect(id);
    switch (outcome.kind) {
      case 'participation':
        return u === 0 ? 1 : 0;
      case 'dropout':
        return u === 0 ? 1 - this.completion : 0;
      case 'success': {
        if (u !== (this.asked.finishAfterYears ?? 0)) return 0;
        return netRate(effect) * (effect.among === 'completers' ? this.completion : 1);
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
        return this.joint(id, segment, u) - this.joint(id, segment, u - 1);
    }
  }

  /** J: share for whom both effects have been caused by year u. */
  joint(id: string, segment: string, u: number): number {
    const outcome = this.outcome(id);
    if (outcome.kind !== 'both') throw new Error('reference: not a joint outcome');
    const effect = this.effect(id);
    let byNow = [0, 0];
    let begun = [false, false];
    for (let i = 0; i <= u; i++) {
      const now = outcome.outcomes.map((member) => this.setsIn(member, segment, i));
      byNow = byNow.map((sum, m) => sum + (now[m] ?? 0));
      begun = begun.map((yes, m) => yes || now[m] !== 0);
    }
    if (effect.joint === 'given')
      return begun.every(Boolean) ? known(effect.share, 'share').value : 0;
    if (effect.joint === 'nested') return Math.min(...byNow);
    const product = byNow.reduce((a, b) => a * b, 1);
    const twice = outcome.outcomes.every((member) => this.effect(member).among === 'completers');
    return twice && this.completion > 0 ? product / this.completion : product;
  }

  lasts(id: string): Lasts {
    const outcome = this.outcome(id);
    if (outcome.kind === 'prevention') return outcome.problemLasts;
    if (outcome.kind === 'success' || outcome.kind === 'both') return outcome.lasting;
    return { kind: 'forever' };
  }

  /** What a krone of one year's prices is in the case's price year. */
  index(name: string, from: number): number {
    const to = this.asked.priceYear;
    const { kind, values } = known(this.catalogue.indices[name], name);
    const figure = (year: number) => known(values[String(year)], `${name} ${year}`);
    if (from === to) return 1;
    if (kind === 'levels') return figure(to) / figure(from);
    let factor = 1;
    for (let year = from + 1; year <= to; year++) factor *= 1 + figure(year);
    for (let year = to + 1; year <= from; year++) factor /= 1 + figure(year);
    return factor;
  }

  discountFactor(year: number): number {
    const discount = this.asked.discount ?? { kind: 'schedule', schedule: 'finance-ministry-2021' };
    let factor = 1;
    for (let i = 1; i <= year; i++) {
      let rate = 0;
      if (discount.kind === 'rate') rate = discount.rate.value;
      else if (discount.kind === 'schedule') {
        const { steps } = known(this.catalogue.discount[discount.schedule], discount.schedule);
        for (const step of steps) if (i >= step.from) rate = step.rate;
      }
      factor /= 1 + rate;
    }
    return factor;
  }

  /** The consequences that count: outcome, id and what is written. */
  get consequences(): { outcome: string; id: string; body: Written }[] {
    const { leaveOut, add } = this.asked.consequences ?? {};
    const fromPack = Object.entries(this.pack.consequences).flatMap(([outcome, table]) =>
      Object.entries(table).map(([id, body]) => ({ outcome, id, body: body as Written })),
    );
    const added = Object.entries(add ?? {}).map(([id, { outcome, ...body }]) => ({
      outcome,
      id,
      body: body as Written,
    }));
    return [...fromPack.filter(({ id }) => leaveOut?.[id] === undefined), ...added].filter(
      ({ outcome }) => this.effects[outcome] !== undefined,
    );
  }
}

type Dated = { from?: number | undefined; until?: number | undefined };
const covers = ({ from, until }: Dated, year: number) =>
  (from ?? -Infinity) <= year && year <= (until ?? Infinity);

type SomePayers = { [payer in Payer]?: number | undefined };

interface Pays {
  payers?: SomePayers | undefined;
  payersByYear?: (Dated & SomePayers)[] | undefined;
  refund?: string | undefined;
}

/** Shares of the payers in a calendar year; for the ladder, the step says the state's share. */
function paidBy(story: Story, pays: Pays, year: number, step: string | undefined): ByPayer {
  const whole = (shares: SomePayers): ByPayer => ({
    ...nobody(),
    ...Object.fromEntries(PAYERS.map((payer) => [payer, shares[payer] ?? 0])),
  });
  if (pays.refund !== undefined) {
    const refund = known(story.catalogue.refunds[pays.refund], pays.refund);
    let state = 0;
    if (refund.kind === 'ladder') {
      const steps: Record<string, number> = refund.steps;
      state = known(steps[known(step, 'step')], 'share of the step');
    } else {
      state = refund.stateShare ?? 0;
      for (const stretch of refund.byYear ?? [])
        if (covers(stretch, year)) state = stretch.stateShare;
    }
    return { ...nobody(), municipality: 1 - state, state };
  }
  if (pays.payers) return whole(pays.payers);
  return whole(known(pays.payersByYear?.find((stretch) => covers(stretch, year)), `payer ${year}`));
}

/** Weeks since the benefit began up to which the state has refunded, weighted by its share: the area under the ladder. */
function refundedWeeks(steps: Readonly<Record<string, number>>, weeks: number): number {
  const bounds = [
    { step: 'weeks-1-4', from: 0, to: 4 },
    { step: 'weeks-5-26', from: 4, to: 26 },
    { step: 'weeks-27-52', from: 26, to: 52 },
    { step: 'over-52-weeks', from: 52, to: Number.POSITIVE_INFINITY },
  ];
  let area = 0;
  for (const { step, from, to } of bounds)
    if (weeks > from) area += (Math.min(weeks, to) - from) * (steps[step] ?? 0);
  return area;
}

/** Use on a path in a year since onset; held after the last year listed when asked for. */
function onPath(table: Table | undefined, year: number, hold: boolean): number {
  const last = Math.max(-1, ...Object.keys(table ?? {}).map((key) => Number(key.slice(5))));
  return inYear(table, hold && year > last ? last : year);
}

/** Units by which the use of one person changes, split over payers. */
function changeByPayer(
  story: Story,
  body: Written,
  service: Service,
  ages: readonly number[],
  { u, since, year }: { u: number; since: number; year: number },
): ByPayer {
  const hold = body.beyond?.hold ?? false;
  const refund = service.refund === undefined ? undefined : story.catalogue.refunds[service.refund];
  const spread = (units: number, pays: Pays): ByPayer => {
    const shares = paidBy(story, pays, year, body.refundStep);
    const result = nobody();
    for (const payer of PAYERS) result[payer] = units * shares[payer];
    return result;
  };
  if (refund?.kind === 'ladder' && body.weeksBefore !== undefined && !body.payers && !body.refundStep) {
    const weeks = { week: 1, month: 52 / 12, year: 52 }[service.unit] ?? Number.NaN;
    const state = (path: Table | undefined) => {
      let begin = body.weeksBefore ?? 0;
      for (let t = 0; t < since; t++) begin += onPath(path, t, hold) * weeks;
      const end = begin + onPath(path, since, hold) * weeks;
      return (refundedWeeks(refund.steps, end) - refundedWeeks(refund.steps, begin)) / weeks;
    };
    const units = onPath(body.ifReached, since, hold) - onPath(body.ifNotReached, since, hold);
    const refunded = state(body.ifReached) - state(body.ifNotReached);
    return { ...nobody(), state: refunded, municipality: units - refunded };
  }
  let units = 0;
  if (body.change) units = onPath(body.change, since, hold);
  else if (body.byAge) {
    const bands = Object.entries(body.byAge).map(([key, number]) => {
      const [from = 0, to = from] = key.split('-').map(Number);
      return { from, to, units: number.value };
    });
    const oldest = bands.reduce((a, b) => (b.to > a.to ? b : a));
    for (const atIntake of ages) {
      const age = atIntake + u + since;
      const band = bands.find(({ from, to }) => from <= age && age <= to);
      units += (band ?? (hold && age > oldest.to ? oldest : { units: 0 })).units / ages.length;
    }
  } else units = onPath(body.ifReached, since, hold) - onPath(body.ifNotReached, since, hold);
  return spread(units, body.payers ? { payers: body.payers.shares } : service);
}

/** The whole formula. */
export function reference(world: World): Reference {
  const story = new Story(world);
  const { asked } = story;
  const intake = Object.entries(asked.intake).map(([year, { value }]) => ({ year: Number(year), count: value }));
  const years = asked.horizon?.years ?? 10;
  const perCohort = (asked.horizon?.per ?? 'cohort') === 'cohort';
  const lastIntake = Math.max(asked.startYear, ...intake.map(({ year }) => year));
  const lastYear = (perCohort ? lastIntake : asked.startYear) + years - 1;

  const money: ReferenceYear[] = [];
  for (let year = asked.startYear; year <= lastYear; year++)
    money.push({
      year,
      discountFactor: story.discountFactor(year - asked.startYear),
      byPayer: nobody(),
      byDepartment: {},
    });
  const add = (year: number, amounts: ByPayer, departments: Record<string, number> | undefined) => {
    const into = money.find((m) => m.year === year);
    if (!into) return;
    for (const payer of PAYERS) into.byPayer[payer] += amounts[payer];
    for (const [department, share] of Object.entries(departments ?? { unassigned: 1 }))
      into.byDepartment[department] =
        (into.byDepartment[department] ?? 0) + share * amounts.municipality;
  };

  const started = intake.filter(({ count }) => count > 0);
  const lay = (cost: Cost, sign: number) => {
    const amount = sign * cost.amount.value * story.index(cost.index, cost.priceYear);
    const on = (year: number, times: number) => {
      if (year > lastYear) return;
      const shares = paidBy(story, cost, year, undefined);
      const amounts = nobody();
      for (const payer of PAYERS) amounts[payer] = amount * times * shares[payer];
      add(year, amounts, cost.departments);
    };
    if (cost.per === 'once') on(cost.in ?? asked.startYear, 1);
    else if (cost.per === 'year') {
      const first = cost.from ?? Math.min(...started.map(({ year }) => year));
      const last = cost.to ?? Math.max(...started.map(({ year }) => year));
      for (let year = first; year <= last; year++) on(year, 1);
    } else
      for (const { year, count } of started)
        for (const [later, share] of (cost.spread ?? [1]).entries())
          on(year + later, share * (cost.per === 'cohort' ? 1 : count));
  };
  for (const cost of Object.values(story.costs)) lay(cost, -1);
  for (const cost of Object.values(asked.savedCosts ?? {})) lay(cost, 1);

  for (const { outcome: o, id, body } of story.consequences) {
    const outcome = story.outcome(o);
    const inline = typeof body.service === 'string' ? undefined : body.service;
    const name = String(body.service);
    const service = known(inline ?? story.pack.prices[name] ?? story.catalogue.services[name], name);
    const own = inline ? undefined : asked.prices?.[name];
    const price =
      (own?.price ?? service.price).value *
      story.index(service.index, own?.priceYear ?? service.priceYear);
    const sign = service.direction === 'revenue' ? 1 : -1;
    const of = outcome.of ?? 'participant';
    const holders = of === 'participant' ? 1 : story.persons(of);
    const itself = body.affects === 'holder' || body.affects === of;
    const affected = body.perHolder?.value ?? (itself ? 1 : story.persons(body.affects));
    const scale = asked.consequences?.adjust?.[id]?.scale.value ?? 1;
    for (const cohort of intake)
      for (const segment of story.segments) {
        if (body.segments && !body.segments.includes(segment.id)) continue;
        for (let year = cohort.year; year <= lastYear; year++) {
          if (perCohort && year - cohort.year >= years) continue;
          for (let u = 0; u <= year - cohort.year; u++) {
            const since = year - cohort.year - u;
            const holds =
              body.measuredAmong === 'all-who-reached' ? 1 : stillThere(story.lasts(o), since);
            const people =
              cohort.count * holders * segment.share * affected * scale *
              story.setsIn(o, segment.id, u) * holds;
            if (people === 0) continue;
            const change = changeByPayer(story, body, service, segment.ages, { u, since, year });
            const amounts = nobody();
            for (const payer of PAYERS) amounts[payer] = sign * people * change[payer] * price;
            add(year, amounts, body.payers ? body.payers.departments : service.departments);
          }
        }
      }
  }

  const result: Reference = { years: money, total: 0, byPayer: nobody(), byDepartment: {} };
  for (const { discountFactor, byPayer, byDepartment } of money) {
    for (const payer of PAYERS) {
      result.byPayer[payer] += discountFactor * byPayer[payer];
      if (payer !== 'other') result.total += discountFactor * byPayer[payer];
    }
    for (const [department, amount] of Object.entries(byDepartment))
      result.byDepartment[department] =
        (result.byDepartment[department] ?? 0) + discountFactor * amount;
  }
  return result;
}
