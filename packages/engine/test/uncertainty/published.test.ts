import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/distributions/distribution.ts';
import { calculate } from '../../src/index.ts';
import { outputColumn } from '../../src/sensitivity/outputs.ts';
import { sensitivity, tornado } from '../../src/sensitivity/sensitivity.ts';
import type { Question } from '../../src/uncertainty/question.ts';
import { drawAll, uncertaintyOf } from '../../src/uncertainty/uncertainty-of.ts';
import { consequence, cost, smallCase, table } from '../small-case.ts';

const total = outputColumn({ window: 'net', purse: 'total' });

describe('the example of a published tornado add-in', () => {
  // Workbook TORNDIAG.XLS, www.scribd.com/doc/306233715/Tornado-example (“Tornado Example”): profit = (selling price −
  // variable cost) × market size × our share − fixed costs = 225. Low, best and high as printed: price 140, 175, 200;
  // market 8, 12, 20; share 0.18, 0.25, 0.35; variable cost 30, 40, 60; fixed costs 150, 180, 300.
  // A buyer in the market is a participant here, one who buys a success, and the price a service that is used less.
  const { resolved, plan, result } = calculate(
    smallCase((draft) => {
      draft.case.intake = { 2026: { value: 12, range: [8, 20] } };
      draft.case.effect = {
        better: { successRate: { value: 0.25, range: [0.18, 0.35] }, basis: 'illustrative' },
      };
      const { contact } = draft.catalogue.services;
      if (!contact) throw new Error('the small case has a contact');
      contact.price = { value: 175, range: [140, 200] };
      draft.catalogue.services['making'] = { ...contact, price: { value: 40, range: [30, 60] } };
      draft.pack.consequences['better'] = {
        sold: consequence({ change: table(-1) }),
        made: consequence({ service: 'making', change: table(1) }),
      };
      draft.case.costs = {
        fixed: cost(180, { per: 'cohort', amount: { value: 180, range: [150, 300] } }),
      };
    }),
  );
  const bars = tornado(sensitivity(resolved, plan), total).filter(({ swing }) => swing > 0);

  test('the profit is 225', () => {
    expect(result.net.total).toBeCloseTo(225, 9);
  });

  test('the bars have the order, the ends and the lengths that are printed', () => {
    const ends = bars.map(({ lever, ends: own, swing }) => [
      lever.id,
      ...[own?.low[total] ?? 0, own?.high[total] ?? 0, swing].map((amount) => amount.toFixed(1)),
    ]);
    expect(ends).toEqual([
      ['participants', '90.0', '495.0', '405.0'],
      ['effect.better.successRate', '111.6', '387.0', '275.4'],
      ['prices.contact', '120.0', '300.0', '180.0'],
      ['costs.fixed.amount', '255.0', '105.0', '150.0'],
      ['prices.making', '255.0', '165.0', '90.0'],
    ]);
  });

  test('what has no range has no bar', () => {
    expect(bars.map(({ lever }) => lever.id)).not.toContain('consequences.sold');
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
});
