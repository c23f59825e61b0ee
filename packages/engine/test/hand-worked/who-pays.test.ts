import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { consequence, cost, label, resultOf, service, table } from '../small-case.ts';

const told = { basis: 'illustrative' as const };
/** The consequence of the small case, changed. */
const less = (draft: Inputs, more: Parameters<typeof consequence>[0]) => {
  draft.pack.consequences = { better: { 'less-contact': consequence(more) } };
};

describe('who pays', () => {
  const benefit = (draft: Inputs, more: Parameters<typeof consequence>[0]) =>
    less(draft, { service: 'benefit', change: table(-1), ...more });

  test('a saved week is worth four times as much to the municipality after week 52 as in the first four', () => {
    // the state refunds 80 % in weeks 1–4 and 20 % after week 52: 25 weeks · 1,000 · 0.2 = 5,000 against 20,000
    const municipality = (refundStep: 'weeks-1-4' | 'over-52-weeks') =>
      resultOf((draft) => benefit(draft, { refundStep })).net.byPayer.municipality;
    expect(municipality('weeks-1-4')).toBeCloseTo(5000, 8);
    expect(municipality('over-52-weeks')).toBeCloseTo(20_000, 8);
  });

  test('eighty weeks on a benefit climb the whole ladder', () => {
    // 2026, weeks 1–40: 4 · 0.2 + 22 · 0.6 + 14 · 0.7 = 23.8 weeks of the municipality's money
    // 2027, weeks 41–80: 12 · 0.7 + 28 · 0.8 = 30.8. For 25 persons at 1,000 kr.: 595,000 and 770,000
    const { byYear, net: money } = resultOf((draft) => {
      const { change: _, ...paths } = consequence({
        service: 'benefit',
        ifReached: {},
        ifNotReached: table(40, 40),
        weeksBefore: 0,
      });
      draft.pack.consequences = { better: { 'less-benefit': paths } };
    });
    expect(byYear[0]?.byPayer.municipality).toBeCloseTo(595_000, 6);
    expect(byYear[1]?.byPayer.municipality).toBeCloseTo(770_000, 6);
    expect(money.total).toBeCloseTo(2_000_000, 6);
  });

  test('weeks before the outcome are weeks on the ladder', () => {
    // ten weeks saved from week 49 on: weeks 49–52 at 70 %, six weeks at 80 %: 2.8 + 4.8 = 7.6 of 10
    const { byPayer } = resultOf((draft) =>
      less(draft, {
        service: 'benefit',
        ifReached: table(0),
        ifNotReached: table(10),
        weeksBefore: 48,
      }),
    ).net;
    expect(byPayer.municipality).toBeCloseTo(190_000, 6);
    expect(byPayer.state).toBeCloseTo(60_000, 6);
  });

  test('a month is 52/12 weeks', () => {
    // one month of 13,000 kr. from the first week: 4 weeks at 20 %, 1/3 week at 60 %: 1 of 13/3 weeks = 3/13
    const { byPayer } = resultOf((draft) => {
      draft.pack.prices['monthly'] = service({
        unit: 'month',
        price: { value: 13_000 },
        refund: 'ladder',
      });
      less(draft, {
        service: 'monthly',
        ifReached: table(0),
        ifNotReached: table(1),
        weeksBefore: 0,
      });
    }).net;
    expect(byPayer.municipality).toBeCloseTo(25 * 3000, 6);
  });

  test('the state refunds half of a shelter', () => {
    const { byPayer } = resultOf((draft) => {
      draft.pack.prices['shelter-night'] = service({ refund: 'shelter' });
      less(draft, { service: 'shelter-night', change: table(-1) });
    }).net;
    expect(byPayer).toEqual({ municipality: 12_500, region: 0, state: 12_500 });
  });

  test('a task that moves to the region in 2027', () => {
    const { byPayer } = resultOf((draft) => {
      draft.pack.prices['nursing'] = service({
        payersByYear: [
          { until: 2026, municipality: 1 },
          { from: 2027, region: 1 },
        ],
      });
      less(draft, { service: 'nursing', change: table(-1, -1) });
    }).net;
    expect(byPayer).toEqual({ municipality: 25_000, region: 25_000, state: 0 });
  });

  test('a refund share that changes with the calendar', () => {
    // 25,000 · (1 − 0.5) in 2026, 25,000 · (1 − 0.2) in 2027
    const { byPayer } = resultOf((draft) => {
      draft.catalogue.refunds['changing'] = {
        kind: 'share',
        label: label('Changing'),
        byYear: [
          { until: 2026, stateShare: 0.5 },
          { from: 2027, stateShare: 0.2 },
        ],
        ...told,
      };
      draft.pack.prices['moved'] = service({ refund: 'changing' });
      less(draft, { service: 'moved', change: table(-1, -1) });
    }).net;
    expect(byPayer.municipality).toBeCloseTo(32_500, 8);
    expect(byPayer.state).toBeCloseTo(17_500, 8);
  });

  test('more tax is a gain', () => {
    // 25 · 2 · 1,000, forty per cent of it the municipality's
    const { byPayer } = resultOf((draft) => {
      draft.pack.prices['tax'] = service({
        direction: 'revenue',
        payers: { municipality: 0.4, state: 0.6 },
      });
      less(draft, { service: 'tax', change: table(2) });
    }).net;
    expect(byPayer.municipality).toBeCloseTo(20_000, 8);
    expect(byPayer.state).toBeCloseTo(30_000, 8);
  });

  test('what the citizen pays stands beside the net result', () => {
    const { total, other: citizen } = resultOf((draft) => {
      draft.pack.prices['dentist'] = service({ payers: { municipality: 0.7, other: 0.3 } });
      less(draft, { service: 'dentist', change: table(-1) });
    }).net;
    expect(total).toBeCloseTo(17_500, 8);
    expect(citizen).toBeCloseTo(7500, 8);
  });

  test('departments share the part of the municipality', () => {
    const { byDepartment } = resultOf((draft) => {
      draft.pack.prices['class'] = service({ departments: { schools: 0.8, families: 0.2 } });
      less(draft, { service: 'class', change: table(-1) });
      draft.case.costs = { course: cost(10) };
    }).net;
    expect(byDepartment).toEqual({ schools: 20_000, families: 5000, unassigned: -1000 });
  });
});
