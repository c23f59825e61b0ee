import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { consequence, prevention, resultOf, table } from '../small-case.ts';

/** Net result for the public purse. */
const net = (edit: (draft: Inputs) => void) => resultOf(edit).net.total;
const told = { basis: 'illustrative' as const };

describe('prevention', () => {
  const prevented = (draft: Inputs, years: number) => {
    draft.pack.outcomes = {
      problem: prevention({ risk: table(...Array<number>(years).fill(0.1)) }),
    };
    draft.pack.consequences = { problem: { less: consequence({ change: table(-1) }) } };
    draft.case.effect = {
      problem: { relativeRisk: { value: 0.5 }, protects: { from: 0, years: 2 }, ...told },
    };
  };

  test('ten per cent yearly risk, halved for two years', () => {
    // without: 0.100, 0.090; with: 0.050, 0.0475 → avoided 0.050, 0.0425; · 100 · 1,000
    const { byYear, net: money } = resultOf((draft) => prevented(draft, 2));
    expect(byYear[0]?.total).toBeCloseTo(5000, 8);
    expect(byYear[1]?.total).toBeCloseTo(4250, 8);
    expect(money.total).toBeCloseTo(9250, 8);
  });

  test('some cases are only postponed: the catch-up is negative', () => {
    // third year: without 0.9² · 0.1 = 0.081, with 0.95² · 0.1 = 0.09025 → −0.00925
    const { byYear, outcomes } = resultOf((draft) => prevented(draft, 3));
    expect(byYear[2]?.total).toBeCloseTo(-925, 8);
    expect(outcomes[0]?.avoided).toBeCloseTo(9.25, 10);
    expect(outcomes[0]?.postponed).toBeCloseTo(0.925, 10);
    expect(outcomes[0]?.persons).toBeCloseTo(8.325, 10);
  });

  test('protection that fades by half each year', () => {
    // relative risk 0.5, then 1 − 0.5 · 0.5 = 0.75: 0.1 − 0.05 = 0.05; 0.09 − 0.95 · 0.075 = 0.01875
    expect(
      net((draft) => {
        prevented(draft, 2);
        draft.case.effect = {
          problem: {
            relativeRisk: { value: 0.5 },
            protects: { from: 0, years: 2 },
            fades: { kind: 'yearly', keeps: { value: 0.5 } },
            ...told,
          },
        };
      }),
    ).toBeCloseTo(6875, 8);
  });

  test('protection that begins a year later', () => {
    // first year nothing; second: 0.9 · 0.1 − 0.9 · 0.05 = 0.045
    expect(
      net((draft) => {
        prevented(draft, 2);
        draft.case.effect = {
          problem: { relativeRisk: { value: 0.5 }, protects: { from: 1, years: 2 }, ...told },
        };
      }),
    ).toBeCloseTo(4500, 8);
  });

  test('a case avoided would have lasted two years, half of them the second', () => {
    // 0.05 in 2026 saves 1 + 0.5; 0.0425 in 2027 saves 1 + 0.5: 0.0925 · 1.5 · 100 · 1,000
    expect(
      net((draft) => {
        prevented(draft, 2);
        draft.pack.outcomes = {
          problem: prevention({
            risk: table(0.1, 0.1),
            problemLasts: { kind: 'table', shares: table(1, 0.5) },
          }),
        };
        draft.pack.consequences = { problem: { less: consequence({ change: table(-1, -1, -1) }) } };
      }),
    ).toBeCloseTo(13_875, 8);
  });

  test('the risk differs between problem profiles', () => {
    // 40 · (0.2 − 0.1) + 60 · (0.1 − 0.05) = 7
    expect(
      net((draft) => {
        prevented(draft, 1);
        const { children } = draft.pack.groups;
        if (children) children.segments = { heavy: { share: 0.4 }, light: { share: 0.6 } };
        draft.pack.outcomes = {
          problem: prevention({ riskBySegment: { heavy: table(0.2), light: table(0.1) } }),
        };
      }),
    ).toBeCloseTo(7000, 8);
  });
});
