import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { consequence, resultOf, success, table } from '../small-case.ts';

/** Net result for the public purse. */
const net = (edit: (draft: Inputs) => void) => resultOf(edit).net.total;
/** The consequence of the small case, changed. */
const less = (draft: Inputs, more: Parameters<typeof consequence>[0]) => {
  draft.pack.consequences = { better: { 'less-contact': consequence(more) } };
};

describe('how long it lasts', () => {
  const three = (edit: (draft: Inputs) => void) =>
    net((draft) => {
      less(draft, { change: table(-1, -1, -1) });
      edit(draft);
    });

  test('for ever: three contacts', () => {
    expect(three(() => {})).toBeCloseTo(75_000, 8);
  });

  test('nine in ten keep it each year: 1 + 0.9 + 0.81', () => {
    const lasting = { kind: 'yearly' as const, keeps: { value: 0.9 } };
    expect(
      three((draft) => {
        draft.pack.outcomes = { better: success({ lasting }) };
      }),
    ).toBeCloseTo(67_750, 8);
  });

  test('half-life of a year: 1 + 1/2 + 1/4', () => {
    const lasting = { kind: 'half-life' as const, halfLifeYears: { value: 1 } };
    expect(
      three((draft) => {
        draft.pack.outcomes = { better: success({ lasting }) };
      }),
    ).toBeCloseTo(43_750, 8);
  });

  test('a table that ends after a year: 1 + 0.6 + 0', () => {
    const lasting = { kind: 'table' as const, shares: table(1, 0.6) };
    expect(
      three((draft) => {
        draft.pack.outcomes = { better: success({ lasting }) };
      }),
    ).toBeCloseTo(40_000, 8);
  });

  test('averages over all who succeeded already hold the relapse', () => {
    const lasting = { kind: 'yearly' as const, keeps: { value: 0.9 } };
    expect(
      three((draft) => {
        draft.pack.outcomes = { better: success({ lasting }) };
        less(draft, { change: table(-1, -1, -1), measuredAmong: 'all-who-reached' });
      }),
    ).toBeCloseTo(75_000, 8);
  });

  test('what is shown for one year is not held for five unless asked for', () => {
    const hold = { hold: true as const, reason: 'the service is for life' };
    expect(net((draft) => less(draft, { change: table(-1) }))).toBeCloseTo(25_000, 8);
    expect(net((draft) => less(draft, { change: table(-1), beyond: hold }))).toBeCloseTo(
      125_000,
      8,
    );
  });
});
