import { exp } from '../math/exp.ts';
import { normalCdf } from '../math/normal.ts';

/** A rate that a local study could measure, and what one more of it is worth to a purse. */
export interface Measurable {
  /** Mean and standard deviation of what is believed of the rate now. */
  mean: number;
  sd: number;
  /** DKK at the mean, and DKK for one more unit of the rate (a whole, not a per cent). */
  amount: number;
  slope: number;
  /** `one-group`: everybody gets the intervention. `two-groups`: half do not, so that the net rate is measured. */
  design: 'one-group' | 'two-groups';
}

/** What a study of so many participants would be worth, and what it would leave uncertain. */
export interface StudyWorth {
  participants: number;
  /** DKK: expected gain of choosing after the study over choosing now. */
  worth: number;
  /** Standard deviation of the rate after the study, on average. */
  sdAfter: number;
}

const ROOT_TWO_PI = 2.5066282746310002;

/**
 * Unit normal loss: the mean of how far a standard normal lies above z, φ(z) − z(1 − Φ(z)).
 * Source: H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961), table II.
 */
export const unitNormalLoss = (z: number): number =>
  exp((-z * z) / 2) / ROOT_TWO_PI - z * normalCdf(-z);

/** Sampling variance of one participant; in two groups of half the size each, at the most uncertain rates there are. */
function varianceOfOne({ mean, design }: Measurable): number {
  if (design === 'two-groups') return 1;
  const rate = Math.min(0.99, Math.max(0.01, mean));
  return rate * (1 - rate);
}

/**
 * Expected value of a study, by the normal approximation: what is believed and what is measured are both normal.
 * Never more than knowing the rate for certain and never less than nothing.
 *
 * Source: A. E. Ades, G. Lu and K. Claxton, Medical Decision Making 24 (2004), 207–227.
 *
 * @param participants - of the study, at least 1
 */
export function studyWorth(measurable: Measurable, participants: number): StudyWorth {
  const { sd, amount, slope } = measurable;
  const before = sd * sd;
  const sampling = varianceOfOne(measurable) / participants;
  // how far the study is expected to move the mean, and what is left
  const moved = before === 0 ? 0 : before / Math.sqrt(before + sampling);
  const sdAfter = before === 0 ? 0 : Math.sqrt((before * sampling) / (before + sampling));
  const spread = Math.abs(slope) * moved;
  const worth = spread === 0 ? 0 : spread * unitNormalLoss(Math.abs(amount) / spread);
  return { participants, worth, sdAfter };
}

/**
 * The study that is worth most beyond its own cost; none when no study is worth its cost.
 *
 * @param knowing - DKK: no study is worth more than knowing the rate
 */
export function bestStudy(
  measurable: Measurable,
  cost: { fixed: number; perParticipant: number },
  most: number,
  knowing = Number.POSITIVE_INFINITY,
): (StudyWorth & { cost: number }) | undefined {
  let best: (StudyWorth & { cost: number }) | undefined;
  // every number up to a hundred, then in steps of one in a hundred: finer than anybody plans
  for (let n = 1; n <= most; n += Math.max(1, Math.floor(n / 100))) {
    const study = studyWorth(measurable, n);
    const found = { ...study, worth: Math.min(study.worth, knowing) };
    const own = cost.fixed + cost.perParticipant * n;
    if (found.worth - own > (best ? best.worth - best.cost : 0)) best = { ...found, cost: own };
  }
  return best;
}
