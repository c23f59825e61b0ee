import type { Column, Plan, PlanOnset, PlanRate } from '../compile/plan.ts';
import type { Measurement } from './study-sight.ts';

/** `one-group`: everybody gets the intervention, or nobody does. `two-groups`: half do and half do not. */
export type Groups = 'one-group' | 'two-groups';

/** A rate that a local study could measure, and how. */
export interface StudyDesign {
  /** Column of the rate. */
  column: Column;
  groups: Groups;
  /** Absent where such a study would see nothing: the problem never occurs. */
  measurement?: Measurement;
  /** Share of the participants who are counted: of a rate among those who complete, only they are. */
  counted: number;
  /** `first-year`: participants are followed through the first year in which the intervention protects. */
  followed?: 'first-year';
}

/** Rates nearer to none or all than this are taken to be this: no study is planned as if nothing could vary. */
const MARGIN = 0.01;
const within = (rate: number): number => Math.min(1 - MARGIN, Math.max(MARGIN, rate));
/** Variance of one count. */
const ofOne = (rate: number): number => rate * (1 - rate);

const estimate = (varianceOfOne: number, scale: 'plain' | 'log' = 'plain'): Measurement => ({
  kind: 'estimate',
  scale,
  varianceOfOne,
});

/** Half of the participants in each of two groups, each as uncertain as a rate can be: 2 · ¼ + 2 · ¼. */
const NET_RATE = estimate(1);

/** ln RR of two groups of half the participants each: D. Katz et al., Biometrics 34 (1978), 469–474. */
function riskRatio(ratio: number, without: number): Measurement {
  const [with_, base] = [within(ratio * without), within(without)];
  return estimate(2 * ((1 - with_) / with_ + (1 - base) / base), 'log');
}

/**
 * The effect of a study as it is written, measured in two groups of half the participants each.
 *
 * Source: Cochrane Handbook 6.4, 10.4 (odds ratio: B. Woolf, 1955); L. V. Hedges and I. Olkin, Statistical Methods for
 * Meta-Analysis (1985), for the standardised mean difference.
 */
function ofEffect(
  rate: PlanRate & { kind: 'study' },
  effect: number,
  without: number,
): Measurement {
  const base = within(without);
  switch (rate.measure) {
    case 'standardised-mean-difference':
      return estimate(4 + (effect * effect) / 2);
    case 'relative-risk':
      return riskRatio(effect, without);
    case 'risk-difference':
      return estimate(2 * (ofOne(within(without + effect)) + ofOne(base)));
    case 'odds-ratio': {
      const with_ = within((effect * without) / (1 - without + effect * without));
      return estimate(2 / ofOne(with_) + 2 / ofOne(base), 'log');
    }
  }
}

/** Yearly risk without the intervention in the first year it protects in which there is any, over all segments. */
function riskWhenProtected(
  plan: Plan,
  { risk, from, years }: PlanOnset & { kind: 'prevention' },
  value: (column: Column) => number,
): number {
  for (let year = from; year < from + years; year++) {
    let sum = 0;
    for (const [segment, columns] of risk.entries()) {
      const column = columns[year] ?? -1;
      if (column >= 0) sum += value(plan.segments[segment] ?? -1) * value(column);
    }
    if (sum > 0) return sum;
  }
  return 0;
}

/**
 * Every success rate and relative risk of a case, and the study that would measure it.
 *
 * @param value - mean of a column; 1 for the column −1
 */
export function studyDesigns(plan: Plan, value: (column: Column) => number): StudyDesign[] {
  const share = (column: Column): StudyDesign => ({
    column,
    groups: 'one-group',
    counted: 1,
    measurement: { kind: 'share' },
  });
  const compared = (column: Column, measurement: Measurement | undefined): StudyDesign => ({
    column,
    groups: 'two-groups',
    counted: 1,
    ...(measurement && { measurement }),
  });
  const found = plan.outcomes.flatMap(({ onset }): StudyDesign[] => {
    if (onset.kind === 'prevention') {
      const risk = riskWhenProtected(plan, onset, value);
      const measurement = risk > 0 ? riskRatio(value(onset.relativeRisk), risk) : undefined;
      return [{ ...compared(onset.relativeRisk, measurement), followed: 'first-year' }];
    }
    if (onset.kind === 'both') return [compared(onset.share, NET_RATE)];
    if (onset.kind !== 'success') return [];
    const { rate, completion } = onset;
    // who would complete is not known of those who are not offered it, so all of them are counted
    const counted = value(completion);
    if (rate.kind === 'net') return [{ ...compared(rate.rate, NET_RATE), counted }];
    if (rate.kind === 'difference') return [{ ...share(rate.with), counted }, share(rate.without)];
    const effect = ofEffect(rate, value(rate.value), value(rate.without));
    return [{ ...compared(rate.value, effect), counted }, share(rate.without)];
  });
  return found.filter(({ column }) => column >= 0);
}
