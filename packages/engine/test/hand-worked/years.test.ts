import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { consequence, cost, resultOf, table } from '../small-case.ts';

/** Net result for the public purse. */
const net = (edit: (draft: Inputs) => void) => resultOf(edit).net.total;
/** The consequence of the small case, changed. */
const less = (draft: Inputs, more: Parameters<typeof consequence>[0]) => {
  draft.pack.consequences = { better: { 'less-contact': consequence(more) } };
};

describe('years', () => {
  /** 100 in 2026 and 50 in 2028, one contact less every year for ten years; three years are counted. */
  const two = (per: 'cohort' | 'calendar') =>
    resultOf((draft) => {
      draft.case.intake = { 2026: { value: 100 }, 2028: { value: 50 } };
      draft.case.horizon = { years: 3, per };
      less(draft, { change: table(...Array<number>(10).fill(-1)) });
    });

  test('per cohort, each is followed for three years', () => {
    // 150 · 0.25 · 3 · 1,000; beyond: 150 · 0.25 · 7 · 1,000
    const result = two('cohort');
    expect(result.lastYear).toBe(2030);
    expect(result.net.total).toBeCloseTo(112_500, 8);
    expect(result.cutOff.consequences).toBeCloseTo(262_500, 6);
  });

  test('per calendar year, the late cohort is cut after one', () => {
    // (100 · 3 + 50 · 1) · 0.25 · 1,000; beyond: (100 · 7 + 50 · 9) · 0.25 · 1,000
    const result = two('calendar');
    expect(result.lastYear).toBe(2028);
    expect(result.net.total).toBeCloseTo(87_500, 8);
    expect(result.cutOff.consequences).toBeCloseTo(287_500, 6);
  });

  test('forty years on, 35 at 3.5 % and five at 2.5 %', () => {
    // 25,000 / (1.035³⁵ · 1.025⁵) = 25,000 / (3.333590 · 1.131408) = 6,628.4
    const { net: money, byYear } = resultOf((draft) => {
      draft.case.horizon = { years: 41 };
      draft.case.discount = { kind: 'schedule', schedule: 'finance-ministry-2021' };
      less(draft, { change: { 'year-40': { value: -1 } } });
    });
    expect(money.total).toBeCloseTo(25_000 / (1.035 ** 35 * 1.025 ** 5), 6);
    expect(Math.round(money.total)).toBe(6628);
    expect(money.undiscounted).toBeCloseTo(25_000, 8);
    expect(byYear[0]?.discountFactor).toBe(1);
  });

  test('one rate of 25 %', () => {
    // 25,000 + 25,000/1.25 + 25,000/1.5625
    expect(
      net((draft) => {
        draft.case.discount = { kind: 'rate', rate: { value: 0.25 } };
        less(draft, { change: table(-1, -1, -1) });
      }),
    ).toBeCloseTo(61_000, 8);
  });

  test('the budget shows the costs of four cohorts before their effects; the first cohort alone does not', () => {
    // 2026–2029: 100 children at 100 kr. a year; a gain of 25,000 the year after each
    const { budget } = resultOf((draft) => {
      draft.case.intake = Object.fromEntries(
        [2026, 2027, 2028, 2029].map((y) => [y, { value: 100 }]),
      );
      draft.case.costs = { course: cost(100) };
      draft.case.discount = { kind: 'rate', rate: { value: 0.25 } };
      less(draft, { change: table(0, -1) });
    });
    expect(budget.years.map(({ total }) => Math.round(total))).toEqual([
      -10_000, 15_000, 15_000, 15_000,
    ]);
    expect(budget.total).toBeCloseTo(35_000, 8);
    expect(budget.firstCohort.years.map(({ total }) => Math.round(total))).toEqual([
      -10_000, 25_000, 0, 0,
    ]);
    expect(budget.firstCohort.total).toBeCloseTo(15_000, 8);
    expect(budget.complete).toBe(true);
  });

  test('a calculation of three years has no complete budget window', () => {
    expect(two('calendar').budget.complete).toBe(false);
  });
});
