import { BINS, type Frame, type Tally } from './tally.ts';
import { QUANTILES, type QuantileName, type Spread } from './uncertainty.ts';

/** Steps of the histogram that is shown; each is a whole number of those that are counted. */
const SHOWN = 64;

/** Value below which a share of the draws lies, straight within a step. */
function quantile(tally: Tally, frame: Frame, series: number, share: number): number {
  const [low, step] = [frame.low[series] ?? 0, frame.step[series] ?? 0];
  if (step === 0) return frame.centre[series] ?? 0;
  const counts = tally.counts.subarray(series * (BINS + 2), (series + 1) * (BINS + 2));
  const wanted = share * tally.draws;
  let before = 0;
  for (let slot = 0; slot < counts.length; slot++) {
    const count = counts[slot] ?? 0;
    if (before + count >= wanted && count > 0) {
      const within =
        slot === 0 || slot === BINS + 1 ? (slot === 0 ? 1 : 0) : (wanted - before) / count;
      return low + (slot - 1 + within) * step;
    }
    before += count;
  }
  return low + BINS * step;
}

/** All named quantiles of a series. */
export const quantilesOf = (
  tally: Tally,
  frame: Frame,
  series: number,
): Record<QuantileName, number> =>
  Object.fromEntries(
    Object.entries(QUANTILES).map(([name, share]) => [name, quantile(tally, frame, series, share)]),
  ) as Record<QuantileName, number>;

/** Mean and standard deviation; chunks are added in their order, so that every number of threads gives the same digits. */
export function momentsOf(
  tally: Tally,
  frame: Frame,
  series: number,
): { mean: number; sd: number } {
  let [sum, square] = [0, 0];
  for (const chunk of tally.chunks) {
    sum += chunk.sums[series] ?? 0;
    square += chunk.squares[series] ?? 0;
  }
  const off = sum / tally.draws;
  const variance = Math.max(0, square / tally.draws - off * off);
  return { mean: (frame.centre[series] ?? 0) + off, sd: Math.sqrt(variance) };
}

/** Standard deviation of the means of the scrambles, over the root of how many there are. */
function errorOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(square / (values.length - 1) / values.length);
}

/**
 * How a series falls over the draws.
 *
 * With several scrambles the standard errors are how much the scrambles differ; with one, those of plain random draws.
 */
export function spreadOf(tally: Tally, frame: Frame, series: number): Spread {
  const { draws, scrambles } = tally;
  const { mean, sd } = momentsOf(tally, frame, series);
  const means: number[] = [];
  const shares: number[] = [];
  let positive = 0;
  for (let scramble = 0; scramble < scrambles; scramble++) {
    const own = scramble * tally.series + series;
    const inside = tally.inScramble[scramble] ?? 0;
    positive += tally.positive[own] ?? 0;
    if (inside === 0) continue;
    const sum = tally.chunks.reduce((total, chunk) => total + (chunk.byScramble[own] ?? 0), 0);
    means.push(sum / inside);
    shares.push((tally.positive[own] ?? 0) / inside);
  }
  const probabilityPositive = positive / draws;
  const several = means.length > 1;
  return {
    mean,
    sd,
    se: several ? errorOf(means) : sd / Math.sqrt(draws),
    quantiles: quantilesOf(tally, frame, series),
    probabilityPositive,
    probabilitySe: several
      ? errorOf(shares)
      : Math.sqrt((probabilityPositive * (1 - probabilityPositive)) / draws),
    histogram: histogramOf(tally, frame, series),
  };
}

function histogramOf(tally: Tally, frame: Frame, series: number): Spread['histogram'] {
  const [low, step] = [frame.low[series] ?? 0, frame.step[series] ?? 0];
  const counts = tally.counts.subarray(series * (BINS + 2) + 1, (series + 1) * (BINS + 2) - 1);
  if (step === 0) return { low, high: low, shares: [1] };
  const [from, to] = [counts.findIndex((n) => n > 0), counts.findLastIndex((n) => n > 0) + 1];
  const wide = Math.max(1, Math.ceil((to - from) / SHOWN));
  const shares: number[] = [];
  for (let at = from; at < to; at += wide) {
    let count = 0;
    for (let i = at; i < Math.min(at + wide, counts.length); i++) count += counts[i] ?? 0;
    shares.push(count / tally.draws);
  }
  return { low: low + from * step, high: low + (from + shares.length * wide) * step, shares };
}
