import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { consequence, other, resultOf, success, table } from '../small-case.ts';

/** Net result for the public purse. */
const net = (edit: (draft: Inputs) => void) => resultOf(edit).net.total;
const told = { basis: 'illustrative' as const };

describe('who changes', () => {
  test('a quarter of a hundred children need one contact of 1,000 kr. less', () => {
    // 100 · 0.25 · 1 · 1,000 = 25,000, all of it the municipality's
    const result = resultOf(() => {});
    expect(result.net.total).toBeCloseTo(25_000, 8);
    expect(result.net.byPayer).toEqual({ municipality: result.net.total, region: 0, state: 0 });
    expect(result.outcomes[0]?.persons).toBeCloseTo(25, 10);
    expect(result.byConsequence[0]?.quantity).toBeCloseTo(-25, 10);
  });

  test('an intervention that does harm costs', () => {
    // 100 · (−0.1) · 1,000
    expect(
      net((draft) => {
        draft.case.effect = { better: { successRate: { value: -0.1 }, ...told } };
      }),
    ).toBeCloseTo(-10_000, 8);
  });

  test('success comes when the course ends, two years after intake', () => {
    const { byYear } = resultOf((draft) => {
      draft.case.finishAfterYears = 2;
    });
    expect(byYear.map(({ total }) => Math.round(total))).toEqual([0, 0, 25_000, 0, 0]);
  });

  test('a rate among completers counts only those who complete', () => {
    // 100 · 0.8 · 0.25 · 1,000
    expect(
      net((draft) => {
        draft.case.completion = { value: 0.8, ...told };
        draft.case.effect = {
          better: { successRate: { value: 0.25 }, among: 'completers', ...told },
        };
      }),
    ).toBeCloseTo(20_000, 8);
  });

  test('a gross rate of 60 % where 35 % would have succeeded anyway is 25 %', () => {
    expect(
      net((draft) => {
        draft.case.effect = { better: { with: { value: 0.6 }, without: { value: 0.35 }, ...told } };
      }),
    ).toBeCloseTo(25_000, 8);
  });

  test('a gross rate whose counterfactual is unknown counts in full and says so on every figure', () => {
    // 100 · 0.6 · 1,000
    const result = resultOf((draft) => {
      draft.case.effect = { better: { with: { value: 0.6 }, withoutUnknown: true, ...told } };
    });
    expect(result.net.total).toBeCloseTo(60_000, 8);
    expect(result.caveats).toContain('no-counterfactual');
    expect(result.warnings.map(({ code }) => code)).toContain('no-counterfactual');
  });

  test('an odds ratio of 2 where 20 % succeed anyway', () => {
    // odds 0.25 doubled are 0.5, a rate of 1/3; 1/3 − 1/5 = 2/15; 100 · 2/15 · 1,000 = 13,333.33
    const { net: money, outcomes } = resultOf((draft) => {
      const study = { measure: 'odds-ratio' as const, value: 2, without: { value: 0.2 } };
      draft.case.effect = { better: { study, ...told } };
    });
    expect(money.total).toBeCloseTo(40_000 / 3, 6);
    expect(outcomes[0]?.method).toBe('odds-ratio-to-rate');
  });

  test('a relative risk of success of 1.5 where 20 % succeed anyway', () => {
    // 1.5 · 0.2 − 0.2 = 0.1
    expect(
      net((draft) => {
        const study = { measure: 'relative-risk' as const, value: 1.5, without: { value: 0.2 } };
        draft.case.effect = { better: { study, ...told } };
      }),
    ).toBeCloseTo(10_000, 8);
  });

  test('half a standard deviation fewer symptoms where half recover anyway', () => {
    // Φ(Φ⁻¹(0.5) + 0.5) − 0.5 = 0.6914624613 − 0.5 (table of the normal distribution)
    expect(
      net((draft) => {
        const study = {
          measure: 'standardised-mean-difference' as const,
          value: -0.5,
          without: { value: 0.5 },
          betterIs: 'lower' as const,
        };
        draft.case.effect = { better: { study, ...told } };
      }),
    ).toBeCloseTo(19_146.24613, 4);
  });

  test('attending takes time from everybody, whether it helps or not', () => {
    // 100 · 2 · (−1,000) beside the 25,000 of success
    expect(
      net((draft) => {
        draft.pack.outcomes['attending'] = other('participation');
        draft.pack.consequences['attending'] = { visits: consequence({ change: table(2) }) };
        draft.case.effect = { ...draft.case.effect, attending: { include: true } };
      }),
    ).toBeCloseTo(25_000 - 200_000, 8);
  });

  test('one in five drops out, with a path of their own', () => {
    // 100 · (1 − 0.8) · 1 · (−1,000)
    expect(
      net((draft) => {
        draft.pack.outcomes = { leaving: other('dropout') };
        draft.pack.consequences = { leaving: { more: consequence({ change: table(1) }) } };
        draft.case.completion = { value: 0.8, ...told };
        draft.case.effect = { leaving: { include: true } };
      }),
    ).toBeCloseTo(-20_000, 8);
  });

  test('an outcome that the case does not name does not count, and the result says so', () => {
    const result = resultOf((draft) => {
      draft.pack.outcomes['calmer'] = success();
      draft.pack.consequences['calmer'] = { more: consequence({ change: table(-9) }) };
    });
    expect(result.net.total).toBeCloseTo(25_000, 8);
    expect(result.warnings.map(({ code }) => code)).toContain('outcome-not-counted');
  });
});
