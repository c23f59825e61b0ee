import type { Plan, PlanLasts, PlanOnset, PlanRate } from '../../compile/plan.ts';
import { lastingShares } from '../lasting.ts';
import { netRate, onsetShares } from '../onset.ts';
import { eachDraw, minus, type Tape, times, type Value } from './tape.ts';

/** Columns that stand in a rate. */
const columnsOfRate = (rate: PlanRate): number[] =>
  rate.kind === 'net'
    ? [rate.rate]
    : rate.kind === 'difference'
      ? [rate.with, rate.without]
      : [rate.value, rate.without];

const columnsOfLasts = (lasts: PlanLasts): number[] => {
  if (lasts.kind === 'yearly') return [lasts.keeps];
  if (lasts.kind === 'half-life') return [lasts.halfLifeYears];
  return lasts.kind === 'table' ? [...lasts.shares] : [];
};

/** Columns on which the onset of an outcome depends. */
function columnsOfOnset(plan: Plan, onset: PlanOnset): number[] {
  switch (onset.kind) {
    case 'success':
      return [...columnsOfRate(onset.rate), onset.completion];
    case 'prevention':
      return [
        ...onset.risk.flatMap((columns) => [...columns]),
        onset.relativeRisk,
        ...columnsOfLasts(onset.fades),
      ];
    case 'participation':
      return [];
    case 'dropout':
      return [onset.completion];
    case 'both':
      return [
        onset.share,
        onset.completion,
        ...onset.members.flatMap((member) => {
          const of = plan.outcomes[member]?.onset;
          return of ? columnsOfOnset(plan, of) : [];
        }),
      ];
  }
}

const isUncertain = (tape: Tape, columns: readonly number[]): boolean =>
  columns.some((column) => typeof tape.at(column, 0) !== 'number');

/** The net rate as a value; a study's effect is turned into a rate draw by draw. */
function rateOf(tape: Tape, rate: PlanRate, written: Float64Array): Value {
  if (rate.kind === 'net') return tape.at(rate.rate, 0);
  if (rate.kind === 'difference')
    return minus(tape, tape.at(rate.with, 0), tape.at(rate.without, 0));
  if (!isUncertain(tape, columnsOfRate(rate))) return netRate(rate, written);
  const [row] = eachDraw(tape, 1, (values) => Float64Array.of(netRate(rate, values)));
  return row ?? 0;
}

/** Share of holders for whom an outcome sets in: a factor of all years, and the shape over years by segment. */
export interface Reach {
  factor: Value;
  /** [segment][year since intake] */
  shape: Value[][];
}

/**
 * Who changes, and when, of one outcome. Where one rate decides, it is a factor of a fixed shape; prevention and
 * joint outcomes whose numbers are uncertain are worked out draw by draw, by the code of `evaluate` itself.
 *
 * @param written - values of the written draw
 */
export function reachOf(plan: Plan, tape: Tape, index: number, written: Float64Array): Reach {
  const onset = plan.outcomes[index]?.onset;
  const years = plan.cohortYears;
  const single = (factor: Value, year: number): Reach => {
    const shape = Array.from({ length: years }, (_, u) => Number(u === year));
    return { factor, shape: Array.from(plan.segments, () => shape) };
  };
  const scale = tape.at(plan.effectScale, 1);
  if (onset?.kind === 'participation') return single(1, 0);
  if (onset?.kind === 'dropout') return single(minus(tape, 1, tape.at(onset.completion, 1)), 0);
  if (onset?.kind === 'success') {
    const rate = rateOf(tape, onset.rate, written);
    return single(times(tape, rate, tape.at(onset.completion, 1), scale), onset.afterYears);
  }
  const certain = !onset || !isUncertain(tape, [...columnsOfOnset(plan, onset), plan.effectScale]);
  const of = (values: Float64Array) => onsetShares(plan, values)[index] ?? [];
  if (certain) return { factor: 1, shape: of(written).map((shares) => [...shares]) };
  const segments = plan.segments.length;
  const rows = eachDraw(tape, segments * years, (values) => {
    const all = new Float64Array(segments * years);
    for (const [segment, shares] of of(values).entries()) all.set(shares, segment * years);
    return all;
  });
  const shape = Array.from(plan.segments, (_, s) => rows.slice(s * years, (s + 1) * years));
  return { factor: 1, shape };
}

/** How long it lasts: share still holding the outcome, by years since it set in. */
export function lastingOf(
  plan: Plan,
  tape: Tape,
  lasts: PlanLasts,
  written: Float64Array,
): Value[] {
  const years = plan.cohortYears;
  if (!isUncertain(tape, columnsOfLasts(lasts))) return [...lastingShares(lasts, written, years)];
  if (lasts.kind !== 'yearly')
    return eachDraw(tape, years, (values) => lastingShares(lasts, values, years));
  const shares: Value[] = [1];
  for (let year = 1; year < years; year++)
    shares.push(times(tape, shares[year - 1] ?? 1, tape.at(lasts.keeps, 1)));
  return shares;
}

/** Present value of a krone by calendar year; 1 when nothing is discounted. */
export function discountOf(plan: Plan, tape: Tape, discounted: boolean): Value[] {
  const { discount, years } = plan;
  if (!discounted) return Array<Value>(years).fill(1);
  if (discount.kind === 'factors') return [...discount.factors];
  const rate = tape.at(discount.rate, 0);
  const factors: Value[] = [1];
  if (typeof rate === 'number') {
    for (let year = 1; year < years; year++) factors.push(Number(factors[year - 1]) / (1 + rate));
    return factors;
  }
  const yearly = tape.row();
  tape.steps.push(() => {
    for (let i = 0; i < yearly.length; i++) yearly[i] = 1 / (1 + (rate[i] ?? 0));
  });
  for (let year = 1; year < years; year++)
    factors.push(times(tape, factors[year - 1] ?? 1, yearly));
  return factors;
}
