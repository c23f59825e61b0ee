import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { consequence, cost, label, resultOf, service, success, table } from '../small-case.ts';

const told = { basis: 'illustrative' as const };
/** The consequence of the small case, changed. */
const less = (draft: Inputs, more: Parameters<typeof consequence>[0]) => {
  draft.pack.consequences = { better: { 'less-contact': consequence(more) } };
};

describe('what the result says further', () => {
  /** A cost of 60,000 in 2026; 25,000 saved in each of four years. */
  const invested = (draft: Inputs) => {
    draft.case.costs = { course: cost(600) };
    less(draft, { change: table(-1, -1, -1, -1) });
  };

  test('the money is back when it stays back, later when discounted', () => {
    // −35, −10, +15 thousand → 2028. At 50 %: 25 + 16.7 + 11.1 = 52.8 < 60, + 7.4 = 60.2 → 2029
    const { payback } = resultOf((draft) => {
      invested(draft);
      draft.case.discount = { kind: 'rate', rate: { value: 0.5 } };
    });
    expect(payback.total).toEqual({ undiscounted: 2028, discounted: 2029 });
    expect(payback.state).toEqual({ undiscounted: 'no-outlay', discounted: 'no-outlay' });
  });

  test('money that comes back and goes again is not back', () => {
    // −35, +65, then −100 each year
    const { payback } = resultOf((draft) => {
      invested(draft);
      less(draft, { change: table(-1, -4, 4, 0) });
    });
    expect(payback.total).toEqual({ undiscounted: null, discounted: null });
  });

  test('net per participant, per success, and benefit over cost', () => {
    // 25,000 − 10,000 = 15,000 for 100 children, 25 of whom succeed; 25,000/10,000
    const { net: money, benefitCost } = resultOf((draft) => {
      draft.case.costs = { course: cost(100) };
    });
    expect(money.perParticipant).toBeCloseTo(150, 8);
    expect(money.perSuccess['better']).toBeCloseTo(600, 8);
    expect(benefitCost).toBeCloseTo(2.5, 10);
    expect(resultOf(() => {}).benefitCost).toBeNull();
  });

  describe('break-even', () => {
    const even = (edit: (draft: Inputs) => void) => resultOf(edit).breakEven;

    test('10,000 in costs and 100,000 if all succeed: at least one in ten', () => {
      // of 25 %, a factor of 0.4 on the effect
      const { successRate, effectScale } = even((draft) => {
        draft.case.costs = { course: cost(100) };
      });
      expect(successRate['better']?.municipality.verdict).toBe('at-least');
      expect(successRate['better']?.total.value).toBeCloseTo(0.1, 12);
      expect(effectScale.total.value).toBeCloseTo(0.4, 12);
      expect(successRate['better']?.region).toEqual({ value: null, verdict: 'no-effect' });
    });

    test('an outcome that costs is borne by 10,000 saved: at most one in ten', () => {
      const { successRate } = even((draft) => {
        draft.case.savedCosts = { talks: cost(100) };
        less(draft, { change: table(1) });
      });
      expect(successRate['better']?.total.verdict).toBe('at-most');
      expect(successRate['better']?.total.value).toBeCloseTo(0.1, 12);
    });

    test('always, when there is nothing to earn back; never, when even all are too few', () => {
      const always = even(() => {}).successRate['better'];
      expect(always?.total).toEqual({ value: null, verdict: 'always' });
      const never = even((draft) => {
        draft.case.costs = { course: cost(2000) };
      }).successRate['better'];
      expect(never?.total).toEqual({ value: null, verdict: 'never' });
    });
  });

  describe('cashable', () => {
    const rest = { label: label('Contact'), ...told };
    /** 25,000 saved a year for six years, against a cost of 10,000. */
    const six = (draft: Inputs, more: Parameters<typeof service>[0]) => {
      draft.case.horizon = { years: 6 };
      draft.case.costs = { course: cost(100) };
      draft.pack.prices['place'] = service({ ...rest, ...more });
      less(draft, { service: 'place', change: table(-1, -1, -1, -1, -1, -1) });
    };

    test('three tenths in the first four years, eight tenths after; costs in full', () => {
      // 4 · 25,000 · 0.3 + 2 · 25,000 · 0.8 − 10,000
      const cashable = { short: { value: 0.3 }, long: { value: 0.8 }, ...told };
      const { cashable: cash } = resultOf((draft) => six(draft, { cashable }));
      expect(cash.total).toBeCloseTo(60_000, 6);
      expect(cash.unknown).toEqual([]);
    });

    test('unknown is left out and named, never counted in full', () => {
      const { cashable } = resultOf((draft) => six(draft, {}));
      expect(cashable.total).toBeCloseTo(-10_000, 6);
      expect(cashable.unknown).toEqual(['less-contact']);
      expect(cashable.unknownTotal).toBeCloseTo(150_000, 6);
    });

    test('a saved krone of a benefit is a krone', () => {
      const { cashable } = resultOf((draft) => six(draft, { transfer: true }));
      expect(cashable.total).toBeCloseTo(140_000, 6);
    });

    test('only the part of the municipality is cashed by it', () => {
      const payers = { municipality: 0.4, region: 0.6 };
      const { cashable } = resultOf((draft) => six(draft, { transfer: true, payers }));
      expect(cashable.total).toBeCloseTo(0.4 * 150_000 - 10_000, 6);
    });
  });

  test('a line is as strong as its weakest ingredient, and a published price never weakens it', () => {
    // the line of 25,000: judgement, register figures, a tariff; the cost of 10,000: own figures
    const { basis, byConsequence } = resultOf((draft) => {
      const source = 'somewhere';
      draft.case.costs = { course: cost(100, { basis: 'own-data' }) };
      draft.case.effect = { better: { successRate: { value: 0.25 }, basis: 'expert', source } };
      draft.pack.outcomes = { better: success({ basis: 'expert', source }) };
      draft.pack.prices['priced'] = service({ basis: 'tariff', source });
      less(draft, { service: 'priced', change: table(-1), basis: 'register', source });
    });
    expect(byConsequence[0]?.basis).toBe('expert');
    expect(basis.weakest['expert']).toBeCloseTo(25 / 35, 12);
    expect(basis.weakest['own-data']).toBeCloseTo(10 / 35, 12);
    expect(basis.byIngredient).toEqual({
      effect: { expert: 1 },
      // that it lasts for ever is a judgement of the outcome
      lasting: { expert: 1 },
      change: { register: 1 },
      price: { tariff: 1 },
      cost: { 'own-data': 1 },
    });
  });
});
