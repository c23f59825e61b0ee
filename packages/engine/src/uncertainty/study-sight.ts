import { exp } from '../math/exp.ts';
import { incompleteBeta } from '../math/incomplete-beta.ts';
import { log } from '../math/log.ts';
import { normalCdf } from '../math/normal.ts';

/**
 * How a study measures a rate. `share`: so many of the participants, counted (binomial). `estimate`: an estimate that
 * is normal around the rate, on its plain or its log scale, with this variance for a study of one participant.
 */
export type Measurement =
  | { kind: 'share' }
  | { kind: 'estimate'; scale: 'plain' | 'log'; varianceOfOne: number };

/**
 * What a study of a size would see if the rate were at each of some places. The log-likelihood of seeing x is
 * `slope · x + offset` at a place, up to what is the same at all places.
 */
export interface Sight {
  /** [place] */
  slope: Float64Array;
  offset: Float64Array;
  /** Chance of seeing more than `seen` where the rate is at a place. */
  above(seen: number, place: number): number;
  /** What is seen lies between these, as good as certainly. */
  low: number;
  high: number;
}

/** A share so near to none or all that no study of a municipality sees the difference. */
const NEARLY = 1e-12;
/** A ratio below this is as good as none. */
const SMALLEST_RATIO = 1e-6;
/** Standard errors beyond which nothing is seen. */
const FARTHEST = 10;

function countSight(places: Float64Array, participants: number): Sight {
  const shares = places.map((place) => Math.min(1 - NEARLY, Math.max(NEARLY, place)));
  return {
    slope: shares.map((share) => log(share / (1 - share))),
    offset: shares.map((share) => participants * log(1 - share)),
    above(seen, place) {
      // at least so many of n is the share of Beta(least, n − least + 1) below the rate
      const least = Math.floor(seen) + 1;
      if (least <= 0) return 1;
      if (least > participants) return 0;
      return incompleteBeta(least, participants - least + 1, shares[place] ?? 0);
    },
    low: 0,
    high: participants,
  };
}

function estimateSight(places: Float64Array, variance: number, scale: 'plain' | 'log'): Sight {
  const at =
    scale === 'plain' ? places : places.map((place) => log(Math.max(SMALLEST_RATIO, place)));
  const error = Math.sqrt(variance);
  return {
    slope: at.map((y) => y / variance),
    offset: at.map((y) => (-y * y) / (2 * variance)),
    above: (seen, place) => normalCdf(((at[place] ?? 0) - seen) / error),
    low: (at[0] ?? 0) - FARTHEST * error,
    high: (at.at(-1) ?? 0) + FARTHEST * error,
  };
}

/**
 * What a study of a size would see.
 *
 * @param places - [place] values of the rate, rising
 * @param participants - of the study, at least 1
 */
export const sightOf = (
  measurement: Measurement,
  places: Float64Array,
  participants: number,
): Sight =>
  measurement.kind === 'share'
    ? countSight(places, participants)
    : estimateSight(places, measurement.varianceOfOne / participants, measurement.scale);

/**
 * Mean result after a study that saw this, times something positive: its sign says what to choose.
 *
 * @param given - [place] DKK: mean result given the rate
 */
export function leaning({ slope, offset }: Sight, given: Float64Array, seen: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < given.length; k++)
    most = Math.max(most, (slope[k] ?? 0) * seen + (offset[k] ?? 0));
  let sum = 0;
  for (let k = 0; k < given.length; k++)
    sum += (given[k] ?? 0) * exp((slope[k] ?? 0) * seen + (offset[k] ?? 0) - most);
  return sum;
}
