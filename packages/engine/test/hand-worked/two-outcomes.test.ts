import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { both, consequence, prevention, resultOf, success, table } from '../small-case.ts';

/** Net result for the public purse. */
const net = (edit: (draft: Inputs) => void) => resultOf(edit).net.total;
const told = { basis: 'illustrative' as const };

describe('two outcomes at once', () => {
  /** Two outcomes that each save the same contact, and one that takes back what both would save. */
  const overlap = (draft: Inputs, among: 'all' | 'completers' = 'all') => {
    draft.pack.outcomes = { better: success(), calm: success(), both: both('better', 'calm') };
    draft.pack.consequences = {
      better: { a: consequence({ change: table(-1) }) },
      calm: { b: consequence({ change: table(-1) }) },
      both: { back: consequence({ change: table(1) }) },
    };
    draft.case.effect = {
      better: { successRate: { value: 0.4 }, among, ...told },
      calm: { successRate: { value: 0.5 }, among, ...told },
      both: { joint: 'independent', ...told },
    };
  };

  test('independent: 0.4 + 0.5 − 0.4 · 0.5', () => {
    expect(net((draft) => overlap(draft))).toBeCloseTo(70_000, 8);
  });

  test('nested: 0.4 + 0.5 − the smaller', () => {
    expect(
      net((draft) => {
        overlap(draft);
        draft.case.effect = { ...draft.case.effect, both: { joint: 'nested', ...told } };
      }),
    ).toBeCloseTo(50_000, 8);
  });

  test('a known share of 0.3 gets both: 0.4 + 0.5 − 0.3', () => {
    expect(
      net((draft) => {
        overlap(draft);
        draft.case.effect = {
          ...draft.case.effect,
          both: { joint: 'given', share: { value: 0.3 }, ...told },
        };
      }),
    ).toBeCloseTo(60_000, 8);
  });

  test('completion counts once: half complete, of them 0.4 + 0.5 − 0.4 · 0.5', () => {
    // not 0.5 · 0.4 + 0.5 · 0.5 − (0.5 · 0.4) · (0.5 · 0.5) = 0.4, but 0.5 · 0.7
    expect(
      net((draft) => {
        overlap(draft, 'completers');
        draft.case.completion = { value: 0.5, ...told };
      }),
    ).toBeCloseTo(35_000, 8);
  });

  test('a success after a year meets the cases avoided by then', () => {
    // avoided 0.05 and 0.0425; success 0.5 in 2027, when both are caused for 0.0925 · 0.5 = 0.04625 of all
    const { byYear } = resultOf((draft) => {
      overlap(draft);
      draft.pack.outcomes['calm'] = prevention({ risk: table(0.1, 0.1) });
      draft.case.finishAfterYears = 1;
      draft.case.effect = {
        better: { successRate: { value: 0.5 }, ...told },
        calm: { relativeRisk: { value: 0.5 }, protects: { from: 0, years: 2 }, ...told },
        both: { joint: 'independent', ...told },
      };
    });
    expect(byYear[0]?.total).toBeCloseTo(5000, 8);
    expect(byYear[1]?.total).toBeCloseTo(50_000 + 4250 - 4625, 8);
  });
});
