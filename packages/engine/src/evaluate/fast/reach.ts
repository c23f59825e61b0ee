import type { Plan, PlanOnset, PlanRate } from '../../compile/plan.ts';
import { firstYear, isEffect, rateFrom } from '../onset.ts';
import { lastingOf } from './lasting.ts';
import { dot, minus } from './sums.ts';
import type { Tape } from './tape.ts';
import { each, times, type Value } from './values.ts';

/** Share of holders for whom an outcome sets in: a factor of all years, and the shape over years by segment. */
export interface Reach {
  factor: Value;
  /** [segment][year since intake] */
  shape: readonly Value[][];
}

/** The net rate as a value; a study's effect is turned into a rate draw by draw. */
function rateOf(tape: Tape, rate: PlanRate): Value {
  if (rate.kind === 'net') return tape.at(rate.rate, 0);
  if (rate.kind === 'difference')
    return minus(tape, tape.at(rate.with, 0), tape.at(rate.without, 0));
  return each(tape, tape.at(rate.value, 0), tape.at(rate.without, 0), rateFrom(rate));
}

/** Cases avoided in each year, of those who started in a segment: `avoidedCases` in values. */
function avoided(
  tape: Tape,
  { risk, relativeRisk, from, years, fades }: PlanOnset & { kind: 'prevention' },
  segment: number,
): Value[] {
  const columns = risk[segment] ?? new Int32Array(0);
  const fade = lastingOf(tape, fades, columns.length);
  const lessened = minus(tape, 1, tape.at(relativeRisk, 1));
  let [without, protectedOnes]: Value[] = [1, 1];
  return Array.from(columns, (column, year) => {
    const yearly = tape.at(column, 0);
    const protects = year >= from && year < from + years;
    const relative = protects ? minus(tape, 1, times(tape, lessened, fade[year - from] ?? 0)) : 1;
    const lowered = times(tape, relative, yearly);
    const cases = minus(
      tape,
      times(tape, without ?? 1, yearly),
      times(tape, protectedOnes ?? 1, lowered),
    );
    without = times(tape, without ?? 1, minus(tape, 1, yearly));
    protectedOnes = times(tape, protectedOnes ?? 1, minus(tape, 1, lowered));
    return cases;
  });
}

/** Share for whom both effects have been caused by each year, from what each has been caused for by then. */
function joint(
  plan: Plan,
  tape: Tape,
  onset: PlanOnset & { kind: 'both' },
  [first, second]: readonly [readonly Value[], readonly Value[]],
): Value[] {
  const begins = Math.max(...onset.members.map((m) => firstYear(plan.outcomes[m]?.onset)));
  const completion = tape.at(onset.completion, 1);
  return first.map((a, year) => {
    const b = second[year] ?? 0;
    if (onset.joint === 'given') return year >= begins ? tape.at(onset.share, 0) : 0;
    if (onset.joint === 'nested') return each(tape, a, b, Math.min);
    return each(tape, times(tape, a, b), completion, (both, of) => (of === 0 ? 0 : both / of));
  });
}

/** Running sums over the years. */
const summed = (tape: Tape, shares: readonly Value[]): Value[] => {
  let sum: Value = 0;
  return shares.map((share) => {
    sum = dot(tape, [sum, share], [1, 1]);
    return sum;
  });
};

/** Yearly shares of one outcome before the factor on all effects. */
function onsetOf(plan: Plan, tape: Tape, onset: PlanOnset, earlier: readonly Reach[]): Reach {
  const years = plan.cohortYears;
  const single = (factor: Value, year: number): Reach => {
    const shape = Array.from({ length: years }, (_, u) => Number(u === year));
    return { factor, shape: Array.from(plan.segments, () => shape) };
  };
  switch (onset.kind) {
    case 'success':
      return single(
        times(tape, rateOf(tape, onset.rate), tape.at(onset.completion, 1)),
        onset.afterYears,
      );
    case 'participation':
      return single(1, 0);
    case 'dropout':
      return single(minus(tape, 1, tape.at(onset.completion, 1)), 0);
    case 'prevention':
      return { factor: 1, shape: Array.from(plan.segments, (_, s) => avoided(tape, onset, s)) };
    case 'both': {
      const caused = (member: number, segment: number) => {
        const { factor, shape } = earlier[member] ?? { factor: 0, shape: [] };
        const shares = shape[segment] ?? [];
        return summed(
          tape,
          shares.map((share) => times(tape, factor, share)),
        );
      };
      const [one, other] = onset.members;
      const shape = Array.from(plan.segments, (_, segment) => {
        const both = joint(plan, tape, onset, [caused(one, segment), caused(other, segment)]);
        return both.map((share, year) =>
          year === 0 ? share : minus(tape, share, both[year - 1] ?? 0),
        );
      });
      return { factor: 1, shape };
    }
  }
}

/**
 * Who changes, and when, of every outcome. Where one rate decides, it is a factor of a fixed shape.
 *
 * @returns [outcome]
 */
export function reachOf(plan: Plan, tape: Tape): Reach[] {
  const unscaled: Reach[] = [];
  for (const { onset } of plan.outcomes) unscaled.push(onsetOf(plan, tape, onset, unscaled));
  const scale = tape.at(plan.effectScale, 1);
  return unscaled.map((reach, i) => {
    const onset = plan.outcomes[i]?.onset;
    return onset && isEffect(onset)
      ? { ...reach, factor: times(tape, reach.factor, scale) }
      : reach;
  });
}
