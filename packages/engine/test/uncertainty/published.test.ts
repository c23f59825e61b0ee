import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/distributions/distribution.ts';
import { calculate } from '../../src/index.ts';
import { outputColumn } from '../../src/sensitivity/outputs.ts';
import { sensitivity, tornado } from '../../src/sensitivity/sensitivity.ts';
import type { Question } from '../../src/uncertainty/question.ts';
import { studyWorth } from '../../src/uncertainty/study-worth.ts';
import { drawAll, uncertaintyOf } from '../../src/uncertainty/uncertainty-of.ts';
import { cost, smallCase, table } from '../small-case.ts';

const total = outputColumn({ window: 'net', purse: 'total' });

describe('Eagle Airlines, the tornado of a textbook', () => {
  // R. T. Clemen, Making Hard Decisions, 2nd edition (1996), chapter 5: profit = ratio of charter × hours × charter price
  // + (1 − ratio) × hours × ticket price × 5 seats × capacity − hours × operating cost − insurance
  // − price × proportion financed × interest. Base 9,975. An hour is a participant here, capacity the success rate.
  const { resolved, plan, result } = calculate(
    smallCase((draft) => {
      draft.case.intake = { 2026: { value: 800, range: [500, 1000] } };
      draft.case.effect = {
        better: { successRate: { value: 0.5, range: [0.4, 0.6] }, basis: 'illustrative' },
      };
      // half of the hours, five seats each
      draft.pack.consequences['better'] = {
        'less-contact': {
          service: 'contact',
          affects: 'holder',
          change: table(-2.5),
          basis: 'illustrative',
        },
      };
      const { contact } = draft.catalogue.services;
      if (contact) contact.price = { value: 100, range: [95, 108] };
      draft.case.savedCosts = {
        // half of the hours at 325, from 300 to 350
        charter: cost(162.5, { amount: { value: 162.5, range: [150, 175] } }),
      };
      draft.case.costs = {
        operating: cost(245, { amount: { value: 245, range: [230, 260] } }),
        insurance: cost(20_000, {
          per: 'cohort',
          amount: { value: 20_000, range: [18_000, 25_000] },
        }),
        financing: cost(4_025, { per: 'cohort' }),
      };
    }),
  );
  const bars = tornado(sensitivity(resolved, plan), total).filter(({ swing }) => swing > 0);

  test('the base is 9,975 dollars', () => {
    expect(result.net.total).toBeCloseTo(9_975, 6);
  });

  test('the bars have the order and the ends of the book’s figures', () => {
    const ends = bars.map(({ lever, ends: own }) => [
      lever.id,
      ...[own?.low[total] ?? 0, own?.high[total] ?? 0].map(Math.round).sort((a, b) => a - b),
    ]);
    expect(ends).toEqual([
      ['effect.better.successRate', -10_025, 29_975],
      ['costs.operating.amount', -2_025, 21_975],
      ['participants', -2_775, 18_475],
      ['savedCosts.charter.amount', -25, 19_975],
      ['prices.contact', 4_975, 17_975],
      ['costs.insurance.amount', 4_975, 11_975],
    ]);
  });

  test('what has no range has no bar', () => {
    expect(bars.map(({ lever }) => lever.id)).not.toContain('costs.financing.amount');
  });
});

describe('the example of the R package voi', () => {
  // C. Jackson, voi for Value of Information calculation: package overview, chjackson.github.io/voi/articles/voi.html:
  // net benefit y = p1 − p2 against nothing, p1 normal (1, 1) and p2 normal (0, 2). In hundreds of thousands here.
  const UNIT = 100_000;
  const asked = (): Question => {
    const { plan } = calculate(
      smallCase((draft) => {
        draft.case.costs = { course: cost(0) };
      }),
    );
    const spread: Readonly<Record<string, Distribution>> = {
      // 100 children at 1,000 kr.: 100,000 times the rate
      'effect.better.successRate': { kind: 'normal', mean: 1, sd: 1 },
      'costs.course.amount': { kind: 'normal', mean: 0, sd: 2000 },
    };
    return {
      plan,
      distributions: plan.parameters.map(({ id, value }) => spread[id] ?? { kind: 'point', value }),
      settings: { seed: 1, method: 'sobol', rules: 'reported', draws: 131_072 },
    };
  };
  const question = asked();
  const found = uncertaintyOf(question, drawAll(question));
  const worth = (id: string) =>
    (found.levers.find(({ lever }) => lever.id === id)?.evppi[total] ?? 0) / UNIT;

  test('perfect information: the chance of a gain times its mean, less what is expected now', () => {
    // the vignette’s own exact answer: P(y > 0)·E[y | y > 0] − 1 with y normal (1, √5); φ(0.4472) = 0.36097,
    // Φ(0.4472) = 0.67264: 0.67264 × (1 + 2.23607 × 0.36097 / 0.67264) − 1 = 0.47979
    expect((found.evpi[total] ?? 0) / UNIT).toBeCloseTo(0.4798, 3);
    expect(found.outputs[total]?.probabilityPositive).toBeCloseTo(0.6726, 3);
  });

  test('partial perfect information: the unit normal loss at one and at half a deviation', () => {
    // Raiffa and Schlaifer’s table: 0.08332 at 1 (p1), 2 × 0.19780 at 0.5 (p2)
    expect(worth('effect.better.successRate')).toBeCloseTo(0.0833, 3);
    expect(worth('costs.course.amount')).toBeCloseTo(0.3956, 3);
  });

  test('a study that measures p1 without error would be worth as much as knowing it; a smaller one less', () => {
    const rate = { mean: 0.5, sd: 1, amount: 1, slope: 1, design: 'two-groups' } as const;
    // 100 participants, sampling variance 1/100: moved 1/√1.01 = 0.99504; loss at 1.00499 is 0.08253: 0.08212
    expect(studyWorth(rate, 100).worth).toBeCloseTo(0.0821, 3);
    expect(studyWorth(rate, 1e9).worth).toBeCloseTo(0.0833, 3);
  });
});
