import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSet, type Choosable } from '../../src/portfolio/best-set.ts';
import { flowOf, outlayOf } from '../../src/portfolio/flow.ts';
import { investmentPool, type PoolRule } from '../../src/portfolio/investment-pool.ts';
import { MixedPriceYears, sumCases } from '../../src/portfolio/sum-cases.ts';
import { cost, resultOf } from '../small-case.ts';

const RULE: PoolRule = { limit: 100, returns: 1, untilPaidBack: true, longestWait: 5 };

describe('several cases as one', () => {
  // 25,000 − 15,000 = 10,000 kr. in 2026
  const one = resultOf((draft) => {
    draft.case.costs = { course: cost(150) };
  });
  // a year later: 200 children, 50,000 kr. and no cost
  const other = resultOf((draft) => {
    draft.case.case = 'other';
    draft.case.startYear = 2027;
    draft.case.intake = { 2027: { value: 200 } };
  });

  test('they add up by payer and calendar year', () => {
    const sum = sumCases([one, other]);
    expect(sum.participants).toBe(300);
    expect(sum.net.total).toBeCloseTo(60_000, 6);
    expect(sum.net.byPayer.municipality).toBeCloseTo(60_000, 6);
    expect(sum.years.slice(0, 2).map(({ year, total }) => [year, Math.round(total)])).toEqual([
      [2026, 10_000],
      [2027, 50_000],
    ]);
    expect(sum.budget.total).toBeCloseTo(60_000, 6);
    expect(sum.years.at(-1)?.cumulative).toBeCloseTo(60_000, 6);
  });

  test('kroner of different years are never added up', () => {
    const old = resultOf((draft) => {
      draft.case.priceYear = 2020;
    });
    expect(() => sumCases([one, old])).toThrow(MixedPriceYears);
  });

  test('the flow of a payer is its undiscounted years', () => {
    expect(flowOf(one, 'municipality').net[0]).toBeCloseTo(10_000, 6);
    expect(flowOf(one, 'state').net.every((amount) => amount === 0)).toBe(true);
  });
});

describe('an investment pool', () => {
  const quick = { id: 'quick', startYear: 2026, net: [-80, 50, 50] };
  const slow = { id: 'slow', startYear: 2026, net: [-60, 0, 30, 40] };

  test('the deepest hole is what must be laid out', () => {
    expect(outlayOf(quick)).toBe(80);
    expect(outlayOf({ ...slow, net: [-60, 20, -50, 200] })).toBe(90);
  });

  test('the second case waits until the first has given enough back', () => {
    // 100 − 80 = 20; slow needs 60: 2027 gives 50 back, 20 + 50 − 60 = 10, so slow begins in 2027
    const plan = investmentPool([quick, slow], RULE);
    expect(plan.cases.map(({ starts }) => starts)).toEqual([2026, 2027]);
    expect(plan.balance.slice(0, 3)).toEqual([
      { year: 2026, amount: 20 },
      { year: 2027, amount: 10 },
      // quick owes 80 and has given 50: 30 more
      { year: 2028, amount: 40 },
    ]);
    expect(plan.cases[0]).toMatchObject({ drawn: 80, returned: 80, paidBack: 2028 });
    expect(plan.cases[1]).toMatchObject({ drawn: 60, returned: 60, paidBack: 2030 });
  });

  test('one too large for the pool is never begun and stops nobody', () => {
    const plan = investmentPool([{ id: 'huge', startYear: 2026, net: [-500, 900] }, quick], RULE);
    expect(plan.cases[0]).toMatchObject({ starts: null, drawn: 0 });
    expect(plan.cases[1]?.starts).toBe(2026);
  });

  test('what never comes back is never said to be paid back', () => {
    const plan = investmentPool([{ id: 'loss', startYear: 2026, net: [-50, 10] }], RULE);
    expect(plan.cases[0]).toMatchObject({ drawn: 50, returned: 10, paidBack: null });
  });

  test('the pool never goes below nothing, and keeps every krone', () => {
    const flows = fc.array(
      fc.record({
        id: fc.string(),
        startYear: fc.integer({ min: 2026, max: 2030 }),
        net: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(flows, fc.boolean(), (cases, untilPaidBack) => {
        const rule = { ...RULE, untilPaidBack, returns: 0.5 };
        const plan = investmentPool(cases, rule);
        for (const { amount } of plan.balance) expect(amount).toBeGreaterThanOrEqual(-0.5);
        const kept = plan.cases.reduce((sum, { drawn, returned }) => sum + returned - drawn, 100);
        expect(plan.balance.at(-1)?.amount).toBeCloseTo(kept, 6);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});

describe('the best set under a budget', () => {
  test('two small ones may be worth more than one large', () => {
    const options = [
      { id: 'large', worth: 100, takes: 90 },
      { id: 'a', worth: 60, takes: 50 },
      { id: 'b', worth: 55, takes: 50 },
    ];
    expect(bestSet(options, 100)).toEqual({ chosen: ['a', 'b'], worth: 115, takes: 100 });
    expect(bestSet(options, 99).chosen).toEqual(['large']);
  });

  test('of variants for the same group only one is chosen, and a loss never', () => {
    const options = [
      { id: 'a', worth: 60, takes: 10, insteadOf: 'same' },
      { id: 'b', worth: 70, takes: 20, insteadOf: 'same' },
      { id: 'loss', worth: -5, takes: 0 },
    ];
    expect(bestSet(options, 100).chosen).toEqual(['b']);
  });

  test('it is as good as trying every set', () => {
    const option = fc.record({
      worth: fc.integer({ min: -20, max: 100 }),
      takes: fc.integer({ min: 0, max: 60 }),
      insteadOf: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(option, { maxLength: 9 }), fc.nat(200), (drawn, budget) => {
        const options: Choosable[] = drawn.map(({ insteadOf, ...rest }, i) => ({
          id: String(i),
          ...rest,
          ...(insteadOf && { insteadOf }),
        }));
        let best = 0;
        for (let mask = 0; mask < 1 << options.length; mask++) {
          const set = options.filter((_, i) => mask & (1 << i));
          const kinds = set.flatMap(({ insteadOf }) => insteadOf ?? []);
          if (new Set(kinds).size < kinds.length) continue;
          if (set.reduce((sum, { takes }) => sum + takes, 0) > budget) continue;
          best = Math.max(
            best,
            set.reduce((sum, { worth }) => sum + worth, 0),
          );
        }
        expect(bestSet(options, budget).worth).toBe(best);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
