import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/distributions/distribution.ts';
import { calculate, type Inputs, type PortfolioQuestion } from '../../src/index.ts';
import { OUTPUTS, outputColumn } from '../../src/sensitivity/outputs.ts';
import {
  drawPortfolioChunks,
  mergePortfolio,
  portfolioChunks,
} from '../../src/uncertainty/several/draw-portfolio.ts';
import {
  bestSetRisk,
  portfolioUncertainty,
} from '../../src/uncertainty/several/portfolio-uncertainty.ts';
import type { DrawnCase } from '../../src/uncertainty/several/shared-sampler.ts';
import { sharedStream } from '../../src/uncertainty/several/stream-names.ts';
import { cost, smallCase } from '../small-case.ts';

const SETTINGS = { seed: 11, method: 'monte-carlo', rules: 'reported', draws: 16_384 } as const;
const PRICE = 'prices.contact';
const RATE = 'effect.better.successRate';
/** 100 children, 25 of them 1,000 kr. each: 25,000 kr., and 25 kr. more for each krone of the price. */
const drawnCase = (
  id: string,
  spread: Readonly<Record<string, Distribution>>,
  edit: (draft: Inputs) => void = () => {},
): DrawnCase => {
  const file = `${id}.case.yaml`;
  const { plan, together } = calculate(
    smallCase((draft) => {
      draft.caseFile = file;
      edit(draft);
    }),
  );
  const distributions = plan.parameters.map(
    ({ id: name, value }) => spread[name] ?? ({ kind: 'point', value } as const),
  );
  return { id, file, question: { plan, distributions, settings: SETTINGS, together } };
};
const risky = (mean: number, sd: number): Distribution => ({ kind: 'normal', mean, sd });
const run = (question: PortfolioQuestion) => {
  const { drawn, frame } = drawPortfolioChunks(question, portfolioChunks(question));
  return portfolioUncertainty(question, drawn, frame);
};
const portfolio = (cases: DrawnCase[]) => run({ cases, settings: SETTINGS });
const total = outputColumn({ window: 'net', purse: 'total' });
const budget = outputColumn({ window: 'budget', purse: 'municipality' });
// the sample standard deviation of 16,384 normal draws is off by 1/√(2·16,384) = 0.55 %; four of them
const NEAR = 0.022;

describe('two copies of a case', () => {
  test('have twice the deviation of one when the price of the catalogue is what is uncertain', () => {
    const price = { [PRICE]: risky(1000, 200) };
    const found = portfolio([drawnCase('one', price), drawnCase('two', price)]);
    // one: 25 × 200 = 5,000; both: 10,000
    expect(Math.abs((found.outputs[total]?.sd ?? 0) / 10_000 - 1)).toBeLessThan(NEAR);
    expect(Math.abs(found.sdIfApart.total / (5_000 * Math.SQRT2) - 1)).toBeLessThan(NEAR);
    expect(found.numbers).toEqual({ all: 1, shared: 1 });
    expect(found.outputs[total]?.mean).toBeCloseTo(50_000, -3);
  });

  test('have √2 times it when it is what each case writes itself', () => {
    const rate = { [RATE]: risky(0.25, 0.05) };
    const found = portfolio([drawnCase('one', rate), drawnCase('two', rate)]);
    // one: 100,000 × 0.05 = 5,000
    expect(Math.abs((found.outputs[total]?.sd ?? 0) / (5_000 * Math.SQRT2) - 1)).toBeLessThan(NEAR);
    expect(found.numbers).toEqual({ all: 2, shared: 0 });
  });

  test('with a price of its own the one copy no longer follows the other', () => {
    const price = { [PRICE]: risky(1000, 200) };
    const own = drawnCase('two', price, (draft) => {
      draft.case.prices = {
        contact: { price: { value: 1000 }, priceYear: 2026, basis: 'illustrative', reason: 'ours' },
      };
    });
    const found = portfolio([drawnCase('one', price), own]);
    expect(Math.abs((found.outputs[total]?.sd ?? 0) / (5_000 * Math.SQRT2) - 1)).toBeLessThan(NEAR);
  });
});

test('a number is the same where its file and place are; years that move together have one name', () => {
  const own = { id: 'a', file: 'a.case.yaml' };
  const inPack = (file: string, together?: string) => ({
    id: 'consequences.less.change.year-1',
    ...(together !== undefined && { together }),
    origin: { file, path: ['better', 'less', 'change', 'year-1'] },
  });
  const [one, years] = [inPack('pack/consequences.yaml'), inPack('pack/consequences.yaml', 'x')];
  expect(sharedStream(one, own)).toBe(sharedStream(one, { id: 'b', file: 'b.case.yaml' }));
  expect(sharedStream(years, own)).toBe('pack/consequences.yaml: better.less');
  expect(sharedStream(inPack('a.case.yaml'), own)).not.toBe(
    sharedStream(inPack('b.case.yaml'), { id: 'b', file: 'b.case.yaml' }),
  );
});

describe('a portfolio of different cases', () => {
  const spread = { [PRICE]: risky(1000, 200), [RATE]: risky(0.25, 0.05) };
  const later = drawnCase('later', spread, (draft) => {
    draft.case.startYear = 2028;
    draft.case.intake = { 2028: { value: 100 } };
    draft.case.costs = { course: cost(150) };
  });
  const cases = [drawnCase('first', spread), later];
  const found = portfolio(cases);

  test('payers add up, years add up to the running sum, and the budget window is the first four years', () => {
    const [sum, ...payers] = found.outputs.slice(0, 4).map(({ mean }) => mean);
    expect(payers.reduce((all, amount) => all + amount, 0)).toBeCloseTo(sum ?? 0, 4);
    const running = found.fan.total.at(-1)?.mean ?? 0;
    expect(found.years.total.reduce((all, { mean }) => all + mean, 0)).toBeCloseTo(running, 4);
    // 2026–2029 holds both: 25,000 and 25,000 − 15,000
    expect(Math.abs((found.outputs[budget]?.mean ?? 0) - 35_000)).toBeLessThan(400);
    expect(found.years.total.map(({ year }) => year)).toEqual([
      2026, 2027, 2028, 2029, 2030, 2031, 2032,
    ]);
    expect(OUTPUTS.length).toBe(found.outputs.length);
  });

  test('a case has the same draws whether the others are there or not', () => {
    const alone = portfolio([cases[0] ?? later]);
    expect(alone.cases[0]).toEqual(found.cases[0]);
  });

  test('the same digits in one go or in two threads', () => {
    const question = { cases, settings: SETTINGS };
    const [first = 0, ...rest] = portfolioChunks(question);
    expect(rest.length).toBe(1);
    const one = drawPortfolioChunks(question, [first]);
    const two = drawPortfolioChunks(question, rest, one.frame);
    const merged = mergePortfolio([two.drawn, one.drawn]);
    expect(portfolioUncertainty(question, merged, one.frame)).toEqual(found);
  });

  test('what one case says goes together goes together in all that share it', () => {
    const pair = (draft: Inputs) => {
      draft.case.uncertainty = {
        correlations: [{ between: [PRICE, RATE], value: -0.5, reason: 'dear where few succeed' }],
      };
    };
    const alone = portfolio([drawnCase('first', spread)]);
    const mixed = portfolio([drawnCase('first', spread), drawnCase('pair', spread, pair)]);
    // the price is drawn before the rates in the mixing, so it is what it was
    expect(mixed.cases[0]?.spread.total.mean).toBeCloseTo(
      alone.cases[0]?.spread.total.mean ?? 0,
      4,
    );
    expect(mixed.cases[1]?.spread.total.sd ?? 0).toBeLessThan(alone.cases[0]?.spread.total.sd ?? 0);
  });
});

test('present value with a rate that is certain, and with one that is drawn', () => {
  // 25,000 kr. a year later, at 3 per cent: 24,271.84; at 1 to 5 per cent, evenly: 25,000·ln(1.05/1.01)/0.04 = 24,275.5
  const later = (spread: Readonly<Record<string, Distribution>>) =>
    drawnCase('later', spread, (draft) => {
      draft.case.finishAfterYears = 1;
      draft.case.discount = { kind: 'rate', rate: { value: 0.03 } };
    });
  const mean = (drawn: DrawnCase) => portfolio([drawn]).outputs[total]?.mean ?? 0;
  expect(mean(later({}))).toBeCloseTo(24_271.84, 1);
  const even = { 'discount.rate': { kind: 'uniform', low: 0.01, high: 0.05 } } as const;
  // deviation about 25,000·0.0115 = 273; four standard errors of 16,384 draws
  expect(Math.abs(mean(later(even)) - 24_275.5)).toBeLessThan(9);
});

describe('an investment pool under uncertainty', () => {
  // a course of 250 kr. for 100 children now, 1,000 kr. times the rate a year later: −25,000, then 25,000 ± 5,000
  const waiting = drawnCase('waiting', { [RATE]: risky(0.25, 0.05) }, (draft) => {
    draft.case.costs = { course: cost(250) };
    draft.case.finishAfterYears = 1;
  });
  const rule = { limit: 25_000, returns: 1, untilPaidBack: true, longestWait: 5 };
  const pool = { purse: 1, rule, starts: [2026], first: 2026, years: 8 };

  test('is never short of what is laid out for certain, and gets all back in half of the draws', () => {
    const found = run({ cases: [waiting], settings: SETTINGS, pool });
    expect(found.pool?.probabilityShort).toBe(0);
    expect(found.pool?.lowest.p50).toBeCloseTo(0, 6);
    expect(found.pool?.years[1]?.quantiles.p95).toBeCloseTo(25_000, -1);
    // back after a year: min(25,000, 100,000 p), whose tenth percentile is 100,000 (0.25 − 1.2816·0.05) = 18,592
    expect(Math.abs((found.pool?.years[1]?.quantiles.p10 ?? 0) - 18_592)).toBeLessThan(250);
  });

  test('a cost that may be higher than the pool makes it short as often', () => {
    const dear = drawnCase('dear', { 'costs.course.amount': risky(250, 25) }, (draft) => {
      draft.case.costs = { course: cost(250) };
      draft.case.finishAfterYears = 1;
    });
    const found = run({
      cases: [dear],
      settings: SETTINGS,
      pool: { ...pool, rule: { ...rule, limit: 27_500 } },
    });
    // one standard deviation: 15.87 %, give or take four times √(0.1587·0.8413/16,384) = 1.1 %
    expect(Math.abs((found.pool?.probabilityShort ?? 0) - 0.1587)).toBeLessThan(0.012);
  });
});

test('the best set on average, how sure it is, and how often it takes more than the budget', () => {
  const make = (id: string, perChild: number) =>
    drawnCase(
      id,
      { 'costs.course.amount': risky(perChild, 10), [PRICE]: risky(1000, 200) },
      (draft) => {
        draft.case.costs = { course: cost(perChild) };
        draft.case.finishAfterYears = 1;
      },
    );
  const question = {
    cases: [make('cheap', 100), make('dear', 200), make('loss', 400)],
    settings: SETTINGS,
  };
  const found = run(question);
  const both = bestSetRisk(question, found, { purse: 'total', budget: 30_200 });
  expect(both.chosen).toEqual(['cheap', 'dear']);
  // 25 price − 10,000 and 25 price − 20,000: mean 20,000, deviation √(10,000² + 1,000² + 1,000²)
  expect(Math.abs(both.net.mean - 20_000)).toBeLessThan(4 * (10_100 / 128));
  expect(Math.abs(both.net.sd / Math.sqrt(1.02e8) - 1)).toBeLessThan(NEAR);
  // 30,000 ± 1,414 against 30,200: 1 − Φ(0.1414) = 44.4 %
  expect(Math.abs(both.probabilityOverBudget - 0.444)).toBeLessThan(0.016);
  const one = bestSetRisk(question, found, { purse: 'total', budget: 15_000 });
  expect(one.chosen).toEqual(['cheap']);
});
