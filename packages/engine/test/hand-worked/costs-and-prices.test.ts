import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { consequence, cost, label, resultOf, service, table } from '../small-case.ts';

/** Net result for the public purse. */
const net = (edit: (draft: Inputs) => void) => resultOf(edit).net.total;
const told = { basis: 'illustrative' as const };
/** The consequence of the small case, changed. */
const less = (draft: Inputs, more: Parameters<typeof consequence>[0]) => {
  draft.pack.consequences = { better: { 'less-contact': consequence(more) } };
};

describe('costs and prices', () => {
  /** Intake with a gap: 100 in 2026, 50 in 2028; no effect. */
  const costs = (draft: Inputs) => {
    draft.case.intake = { 2026: { value: 100 }, 2028: { value: 50 } };
    draft.case.effect = { better: { successRate: { value: 0 }, ...told } };
  };
  const yearly = (edit: (draft: Inputs) => void) =>
    resultOf((draft) => {
      costs(draft);
      edit(draft);
    })
      .byYear.slice(0, 4)
      .map(({ total }) => Math.round(total) + 0);

  test('per participant, six tenths in the intake year and four in the next', () => {
    // 100 · 10 = 1,000: 600 + 400; 50 · 10 = 500: 300 + 200
    const course = cost(10, { spread: [0.6, 0.4] });
    expect(
      yearly((draft) => {
        draft.case.costs = { course };
      }),
    ).toEqual([-600, -400, -300, -200]);
  });

  test('a cost of the chain is left out, and an own one counts in its place', () => {
    const chained = (more: Partial<Inputs['case']>) =>
      yearly((draft) => {
        draft.pack.chains['the-chain'] = {
          label: label('Chain'),
          group: 'children',
          intervention: { label: label('Course'), content: label('Talks') },
          theory: [{ text: label('because'), ...told }],
          effect: { better: { successRate: { value: 0 }, ...told } },
          costs: { course: cost(70, { per: 'cohort' }), book: cost(5, { per: 'cohort' }) },
        };
        Object.assign(draft.case, { chain: 'the-chain', ...more });
        delete draft.case.effect;
      });
    expect(chained({ costs: {} })).toEqual([-75, 0, -75, 0]);
    expect(chained({ costs: {}, leaveOutCosts: { course: 'paid by a fund' } })).toEqual([
      -5, 0, -5, 0,
    ]);
    const own = { course: cost(30, { per: 'cohort' }) };
    expect(chained({ costs: own, leaveOutCosts: { course: 'our own price' } })).toEqual([
      -35, 0, -35, 0,
    ]);
  });

  test('per cohort: twice', () => {
    const course = cost(70, { per: 'cohort' });
    expect(
      yearly((draft) => {
        draft.case.costs = { course };
      }),
    ).toEqual([-70, 0, -70, 0]);
  });

  test('per year: from the first to the last intake, the gap included', () => {
    const course = cost(70, { per: 'year' });
    expect(
      yearly((draft) => {
        draft.case.costs = { course };
      }),
    ).toEqual([-70, -70, -70, 0]);
  });

  test('per year with years of its own', () => {
    const course = cost(70, { per: 'year', from: 2027, to: 2029 });
    expect(
      yearly((draft) => {
        draft.case.costs = { course };
      }),
    ).toEqual([0, -70, -70, -70]);
  });

  test('once, in the start year or another', () => {
    const start = cost(70, { per: 'once' });
    const later = cost(30, { per: 'once', in: 2028 });
    expect(
      yearly((draft) => {
        draft.case.costs = { start, later };
      }),
    ).toEqual([-70, 0, -30, 0]);
  });

  test('what the same people would have been given instead is saved', () => {
    // 100 · (4 − 10), nothing, 50 · (4 − 10)
    expect(
      yearly((draft) => {
        draft.case.costs = { course: cost(10) };
        draft.case.savedCosts = { talks: cost(4) };
      }),
    ).toEqual([-600, 0, -300, 0]);
  });

  test('a cost after the last year is left out, with a warning and as cut off', () => {
    const result = resultOf((draft) => {
      costs(draft);
      draft.case.costs = { late: cost(70, { per: 'once', in: 2040 }) };
    });
    expect(result.net.total + 0).toBe(0);
    expect(result.cutOff.costs).toBeCloseTo(-70, 8);
    expect(result.warnings.map(({ code }) => code)).toContain('cost-beyond-horizon');
  });

  test('prices follow their own index, by levels and by chained rises', () => {
    // levels 200 → 250: 1.25. Rises of 10 % and 20 %: 1.1 · 1.2 = 1.32, and back again 1/1.2
    const indexed = (index: string, priceYear: number) =>
      net((draft) => {
        const index_ = { label: label('Index'), ...told };
        draft.catalogue.indices['levels'] = {
          kind: 'levels',
          values: { 2024: 200, 2026: 250 },
          ...index_,
        };
        draft.catalogue.indices['rises'] = {
          kind: 'rises',
          values: { 2025: 0.1, 2026: 0.2, 2027: 0.2 },
          ...index_,
        };
        draft.pack.prices['indexed'] = service({ index, priceYear });
        less(draft, { service: 'indexed', change: table(-1) });
      });
    expect(indexed('levels', 2024)).toBeCloseTo(31_250, 8);
    expect(indexed('rises', 2024)).toBeCloseTo(33_000, 8);
    expect(indexed('rises', 2027)).toBeCloseTo(25_000 / 1.2, 8);
  });

  test('the municipality’s own price, at its own price level', () => {
    // 5,100 kr. in 2024 prices, index 1.25: 6,375 · 25
    expect(
      net((draft) => {
        const values = { 2024: 80, 2026: 100 };
        draft.catalogue.indices['flat'] = { kind: 'levels', label: label('80'), values, ...told };
        draft.case.prices = {
          contact: { price: { value: 5100 }, priceYear: 2024, reason: 'our accounts', ...told },
        };
      }),
    ).toBeCloseTo(159_375, 8);
  });
});
