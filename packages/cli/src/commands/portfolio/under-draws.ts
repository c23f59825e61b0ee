import {
  bestSetRisk,
  type Calculation,
  type DrawnCase,
  type PortfolioQuestion,
  PURSES,
  portfolioUncertainty,
  questionOf,
  type RulesName,
  type UncertaintySettings,
} from '@som/engine';
import type { PortfolioSource } from '@som/report';
import type { Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { drawPortfolio } from '../../threads/draw-portfolio.ts';
import { askedSettings } from '../uncertainty/asked-settings.ts';
import { askedNumber } from './asked-number.ts';
import { distinctIds } from './distinct-ids.ts';

/** A calculated case with the file it came from. */
export type Filed = Calculation & { file: string };

/** Cases as they are drawn together: shared numbers by where they stand, own ones by the case. */
export function drawnCases(cases: readonly Filed[], settings: UncertaintySettings): DrawnCase[] {
  const ids = distinctIds(cases.map(({ result }) => result.case));
  return cases.map(({ plan, together, file }, i) => ({
    id: ids[i] ?? file,
    file,
    question: questionOf(plan, settings, together),
  }));
}

/** One set of rules for all, since they share numbers: the most cautious that any of the cases asks for. */
export const sharedRules = (cases: readonly Filed[]): RulesName | undefined =>
  (['cautious', 'defaults', 'reported'] as const).find((name) =>
    cases.some(({ rules }) => rules === name),
  );

const ASKS = ['draws', 'seed', 'rules', 'fan', 'threads'] as const;

/** The portfolio under common draws, when any option asks for draws. */
export async function underDraws(
  io: Io,
  options: Options,
  cases: readonly Filed[],
  { purse, pool }: PortfolioSource,
): Promise<Pick<PortfolioSource, 'uncertainty' | 'risk'>> {
  if (!ASKS.some((name) => text(options, name) !== undefined)) return {};
  const settings = {
    ...askedSettings(options, sharedRules(cases)),
    method: 'monte-carlo',
  } as const;
  const balance = pool?.plan.balance;
  const question: PortfolioQuestion = {
    cases: drawnCases(cases, settings),
    settings,
    ...(pool &&
      balance && {
        pool: {
          purse: PURSES.indexOf(purse),
          rule: pool.rule,
          starts: pool.plan.cases.map(({ starts }) => starts),
          first: balance[0]?.year ?? 0,
          years: balance.length,
        },
      }),
  };
  const { drawn, frame } = await drawPortfolio(io, options, question);
  const uncertainty = portfolioUncertainty(question, drawn, frame);
  const budget = askedNumber(options, 'budget', { low: 0 });
  if (budget === undefined) return { uncertainty };
  return {
    uncertainty,
    risk: { set: bestSetRisk(question, uncertainty, { purse, budget }), budget },
  };
}
