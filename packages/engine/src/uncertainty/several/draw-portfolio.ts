import {
  countPaybacks,
  laysOut,
  mergePaybacks,
  noPaybacks,
  type PaybackCounts,
} from '../paybacks.ts';
import { type Frame, mergeTallies, type Tally } from '../tally.ts';
import type { UncertaintySettings } from '../uncertainty.ts';
import {
  CHUNK_DRAWS,
  countChunk,
  frameOfRows,
  gatherChunk,
  noCounts,
  severalChunks,
} from './draw-several.ts';
import { type CaseSums, gatherCases } from './gather-cases.ts';
import { gatherPool, type PlannedPool } from './gather-pool.ts';
import { gatherPortfolio, portfolioRows } from './gather-portfolio.ts';
import type { DrawnCase } from './shared-sampler.ts';

/** Several cases to be drawn together. Plain data. */
export interface PortfolioQuestion {
  cases: readonly DrawnCase[];
  settings: UncertaintySettings;
  pool?: PlannedPool;
}

/** Draws of a portfolio counted, whichever thread made them. */
export interface PortfolioDrawn {
  tally: Tally;
  pool: Tally | undefined;
  paybacks: PaybackCounts;
  cases: CaseSums[];
}

/** Where the counts of a portfolio lie. */
export interface PortfolioFrame {
  portfolio: Frame;
  pool: Frame | undefined;
}

/** First calendar year of all cases and how many there are to the last. */
export function spanOf(cases: readonly DrawnCase[]): { first: number; years: number } {
  const plans = cases.map(({ question }) => question.plan);
  const first = Math.min(...plans.map(({ startYear }) => startYear));
  const end = Math.max(...plans.map(({ startYear, years }) => startYear + years));
  return { first, years: end - first };
}

/** Numbers of the chunks, to be shared out among threads; the first goes before the others, since it gives the frame. */
export const portfolioChunks = ({ settings }: PortfolioQuestion): number[] =>
  severalChunks(settings);

/**
 * Draws some chunks of a portfolio.
 *
 * @param chunks - as they are handed out
 * @param known - the frame; found from the first chunk when left out, which must then be the first here
 */
export function drawPortfolioChunks(
  { cases, settings, pool }: PortfolioQuestion,
  chunks: Iterable<number>,
  known?: PortfolioFrame,
): { drawn: PortfolioDrawn; frame: PortfolioFrame } {
  const span = spanOf(cases);
  const sums = gatherPortfolio(span, CHUNK_DRAWS);
  const inPool = pool && gatherPool(pool, CHUNK_DRAWS);
  const each = gatherCases(cases.length);
  const drawn: PortfolioDrawn = {
    tally: noCounts(sums.rows.length),
    pool: inPool && noCounts(inPool.rows.length),
    paybacks: noPaybacks(span.years),
    cases: [],
  };
  const outlays = laysOut(cases.map(({ question }) => question.plan));
  let frame = known;
  for (const chunk of chunks) {
    const gatherings = [sums, each, ...(inPool ? [inPool] : [])];
    const draws = gatherChunk(cases, settings, gatherings, chunk);
    frame ??= {
      portfolio: frameOfRows(sums.rows, draws),
      pool: inPool && frameOfRows(inPool.rows, draws),
    };
    countChunk(drawn.tally, frame.portfolio, sums.rows, chunk, draws, (block) =>
      countPaybacks(drawn.paybacks, portfolioRows(span.years), block, span.years, outlays),
    );
    if (inPool && drawn.pool && frame.pool)
      countChunk(drawn.pool, frame.pool, inPool.rows, chunk, draws);
    drawn.cases.push(each.take(chunk));
  }
  if (!frame) throw new Error('no chunks to draw');
  return { drawn, frame };
}

/** What several threads drew, as one. */
export function mergePortfolio(parts: readonly PortfolioDrawn[]): PortfolioDrawn {
  const pools = parts.flatMap(({ pool }) => pool ?? []);
  return {
    tally: mergeTallies(parts.map(({ tally }) => tally)),
    pool: pools.length === 0 ? undefined : mergeTallies(pools),
    paybacks: mergePaybacks(parts.map(({ paybacks }) => paybacks)),
    cases: parts.flatMap(({ cases }) => cases),
  };
}
