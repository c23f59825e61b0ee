import { bestSet } from '../../portfolio/best-set.ts';
import { byPurse, OUTPUTS, type Output, PURSES, type Purse } from '../../sensitivity/outputs.ts';
import { paybackSpreads } from '../paybacks.ts';
import { drawnParameters } from '../question.ts';
import { momentsOf, quantilesOf, spreadOf } from '../spread-of.ts';
import type {
  FanYear,
  PaybackSpread,
  QuantileName,
  Spread,
  UncertaintySettings,
} from '../uncertainty.ts';
import {
  type PortfolioDrawn,
  type PortfolioFrame,
  type PortfolioQuestion,
  portfolioChunks,
  spanOf,
} from './draw-portfolio.ts';
import {
  CHUNK_DRAWS,
  countChunk,
  frameOfRows,
  gatherChunk,
  noCounts,
  severalSettings,
} from './draw-several.ts';
import { type CaseSpread, caseSpreads } from './gather-cases.ts';
import { portfolioRows } from './gather-portfolio.ts';
import { gatherSet } from './gather-set.ts';
import { sharedStream } from './stream-names.ts';

/** A pool under uncertainty, when the cases begin as planned. */
export interface PoolRisk {
  /** Share of draws in which the pool is below nothing at the end of some year. */
  probabilityShort: number;
  /** The lowest it ever is, DKK; below 0 is what is lacking. */
  lowest: Readonly<Record<QuantileName, number>>;
  years: readonly (FanYear & { probabilityShort: number })[];
}

/** Several cases under common draws. */
export interface PortfolioUncertainty {
  settings: UncertaintySettings;
  /** In the order of OUTPUTS; `net` is present value, `budget` the four calendar years from the first start year. */
  outputs: readonly (Output & Spread)[];
  /** Each calendar year by itself, and the running sum; undiscounted. */
  years: Readonly<Record<Purse, readonly FanYear[]>>;
  fan: Readonly<Record<Purse, readonly FanYear[]>>;
  payback: Readonly<Record<Purse, PaybackSpread>>;
  /** [case] */
  cases: readonly {
    id: string;
    spread: Readonly<Record<Purse, CaseSpread>>;
    /** It has effects, and no number of them has a stated uncertainty: they count as certain. */
    effectIsCertain: boolean;
  }[];
  /** Standard deviation of the net result if no number were shared; the true one is `outputs`. */
  sdIfApart: Readonly<Record<Purse, number>>;
  /** Uncertain numbers in all, and how many of them are in more than one case. */
  numbers: { all: number; shared: number };
  pool?: PoolRisk;
}

const isOfEffect = ({ id }: { id: string }): boolean => id.startsWith('effect.');

function numbersOf({ cases }: PortfolioQuestion): PortfolioUncertainty['numbers'] {
  const uses = new Map<string, number>();
  for (const { question, ...own } of cases)
    for (const name of new Set(drawnParameters(question).map((p) => sharedStream(p, own))))
      uses.set(name, (uses.get(name) ?? 0) + 1);
  const shared = [...uses.values()].filter((count) => count > 1).length;
  return { all: uses.size, shared };
}

/** Puts the draws of a portfolio together, whichever threads made them. */
export function portfolioUncertainty(
  question: PortfolioQuestion,
  drawn: PortfolioDrawn,
  frames: PortfolioFrame,
): PortfolioUncertainty {
  const { cases, settings } = question;
  const { first, years } = spanOf(cases);
  const { tally, paybacks, pool } = drawn;
  const frame = frames.portfolio;
  const rows = portfolioRows(years);
  const fanOf = (row: (purse: number, year: number) => number, purse: number): FanYear[] =>
    Array.from({ length: years }, (_, year) => ({
      year: first + year,
      mean: momentsOf(tally, frame, row(purse, year)).mean,
      quantiles: quantilesOf(tally, frame, row(purse, year)),
    }));
  const spreads = caseSpreads(drawn.cases, cases.length);
  const none: CaseSpread = { mean: 0, sd: 0, probabilityPositive: 1, outlay: 0 };
  return {
    settings: { ...severalSettings(settings), draws: tally.draws },
    outputs: OUTPUTS.map((output, i) => ({ ...output, ...spreadOf(tally, frame, i) })),
    years: byPurse((_, purse) => fanOf(rows.amount, purse)),
    fan: byPurse((_, purse) => fanOf(rows.running, purse)),
    payback: paybackSpreads(paybacks, first, years, tally.draws),
    cases: cases.map(({ id, question: own }, i) => ({
      id,
      effectIsCertain:
        own.plan.parameters.some(isOfEffect) && !drawnParameters(own).some(isOfEffect),
      spread: byPurse((_, purse) => spreads[i]?.[purse] ?? none),
    })),
    sdIfApart: byPurse((_, purse) =>
      Math.sqrt(
        spreads.reduce((sum, own) => sum + (own[purse]?.sd ?? 0) * (own[purse]?.sd ?? 0), 0),
      ),
    ),
    numbers: numbersOf(question),
    ...(pool && frames.pool && { pool: poolRisk(question, pool, frames.pool) }),
  };
}

function poolRisk(
  { pool }: PortfolioQuestion,
  tally: PortfolioDrawn['tally'],
  frame: PortfolioFrame['portfolio'],
): PoolRisk {
  const { first = 0, years = 0 } = pool ?? {};
  const short = (row: number) => 1 - spreadOf(tally, frame, row).probabilityPositive;
  return {
    probabilityShort: short(years),
    lowest: quantilesOf(tally, frame, years),
    years: Array.from({ length: years }, (_, row) => ({
      year: first + row,
      mean: momentsOf(tally, frame, row).mean,
      quantiles: quantilesOf(tally, frame, row),
      probabilityShort: short(row),
    })),
  };
}

/** A set chosen by what it is worth on average, and how sure that is. */
export interface SetRisk {
  chosen: readonly string[];
  /** Present value of the set for the purse. DKK. */
  net: Spread;
  /** Mean of what is laid out before it comes back. */
  takes: number;
  /** Share of draws in which the set takes more than the budget. */
  probabilityOverBudget: number;
}

/**
 * The set that is worth most on average under a budget, and its risk. It goes through the draws once more, so that
 * they need not be kept.
 */
export function bestSetRisk(
  question: PortfolioQuestion,
  { cases }: PortfolioUncertainty,
  { purse, budget }: { purse: Purse; budget: number },
): SetRisk {
  const set = bestSet(
    cases.map(({ id, spread }) => ({ id, worth: spread[purse].mean, takes: spread[purse].outlay })),
    budget,
  );
  const chosen = new Set(set.chosen.map((id) => cases.findIndex((each) => each.id === id)));
  const gathering = gatherSet({ chosen, purse: PURSES.indexOf(purse), budget }, CHUNK_DRAWS);
  const tally = noCounts(gathering.rows.length);
  let frame: PortfolioFrame['portfolio'] | undefined;
  for (const chunk of portfolioChunks(question)) {
    const draws = gatherChunk(question.cases, question.settings, [gathering], chunk, chosen);
    frame ??= frameOfRows(gathering.rows, draws);
    countChunk(tally, frame, gathering.rows, chunk, draws);
  }
  if (!frame) throw new Error('no draws');
  return {
    chosen: set.chosen,
    net: spreadOf(tally, frame, 0),
    takes: set.takes,
    probabilityOverBudget: 1 - spreadOf(tally, frame, 1).probabilityPositive,
  };
}
