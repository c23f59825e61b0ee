import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, drawsWith, evaluate, type Inputs } from '../../src/index.ts';
import { cashableLevers, cashableNeeded } from '../../src/sensitivity/cashable.ts';
import { OUTPUTS, outputColumn } from '../../src/sensitivity/outputs.ts';
import { sensitivity, tornado } from '../../src/sensitivity/sensitivity.ts';
import { twoWay } from '../../src/sensitivity/two-way.ts';
import { randomCase } from '../random-case.ts';
import { cost, smallCase, success, table } from '../small-case.ts';
import { outputsOf } from './outputs-of.ts';

const sensitive = (edit: (draft: Inputs) => void) => {
  const { resolved, plan, result } = calculate(smallCase(edit));
  return { resolved, plan, result, found: sensitivity(resolved, plan) };
};
const total = outputColumn({ window: 'net', purse: 'total' });
const budget = outputColumn({ window: 'budget', purse: 'municipality' });
const leverOf = (found: ReturnType<typeof sensitivity>, id: string) => {
  const lever = found.levers.find((moved) => moved.lever.id === id);
  if (!lever) throw new Error(`no lever ${id}: ${found.levers.map((l) => l.lever.id).join(', ')}`);
  return lever;
};

/** 100 children, one contact of 1,000 kr. less for the 25 who succeed, a course of 150 kr. each: 25,000 − 15,000 = 10,000 kr. */
const withCourse = (draft: Inputs) => {
  draft.case.costs = { course: cost(150) };
};

describe('one at a time, worked by hand', () => {
  test('the success rate turns at 15 per cent: 15 × 1,000 = 100 × 150', () => {
    const { found } = sensitive(withCourse);
    const rate = leverOf(found, 'effect.better.successRate');
    expect(rate.thresholds[total]).toMatchObject({ verdict: 'at-least', how: 'exact' });
    expect(rate.thresholds[total]?.value).toBeCloseTo(0.15, 12);
  });

  test('the course may cost 250 kr., the price may fall to 600 kr.', () => {
    const { found } = sensitive(withCourse);
    expect(leverOf(found, 'costs.course.amount').thresholds[total]).toMatchObject({
      verdict: 'at-most',
    });
    expect(leverOf(found, 'costs.course.amount').thresholds[total]?.value).toBeCloseTo(250, 9);
    expect(leverOf(found, 'prices.contact').thresholds[total]?.value).toBeCloseTo(600, 9);
  });

  test('the change may shrink to 0.6 of what is written', () => {
    const { found } = sensitive(withCourse);
    expect(leverOf(found, 'consequences.less-contact').thresholds[total]?.value).toBeCloseTo(
      0.6,
      12,
    );
  });

  test('a gain per child stays a gain however many children there are', () => {
    const { found } = sensitive(withCourse);
    expect(leverOf(found, 'participants').thresholds[total]?.verdict).toBe('always');
  });

  test('a fixed cost of 12,000 kr. is earned by 120 children of 100 kr. each', () => {
    // 250 − 150 = 100 kr. a child
    const { found } = sensitive((draft) => {
      withCourse(draft);
      draft.case.costs = { ...draft.case.costs, start: cost(12_000, { per: 'once' }) };
    });
    const people = leverOf(found, 'participants');
    expect(people.lever.written).toBe(100);
    expect(people.thresholds[total]?.value).toBeCloseTo(120, 9);
    expect(people.thresholds[budget]?.value).toBeCloseTo(120, 9);
  });

  test('the slope is kroner for one more unit and the elasticity per cent for one per cent', () => {
    // one more percentage point is one child of 1,000 kr.: 100,000 kr. a whole; 100,000 × 0.25 / 10,000 = 2.5
    const { found } = sensitive(withCourse);
    const rate = leverOf(found, 'effect.better.successRate');
    expect(rate.slope[total]).toBeCloseTo(100_000, 6);
    expect(rate.elasticity[total]).toBeCloseTo(2.5, 9);
  });

  test('a range gives a bar; without one there is none', () => {
    const { found } = sensitive((draft) => {
      withCourse(draft);
      draft.case.effect = {
        better: {
          successRate: { value: 0.25, range: [0.1, 0.4] },
          basis: 'expert',
          source: 'somewhere',
        },
      };
    });
    const rate = leverOf(found, 'effect.better.successRate');
    // 10 children: 10,000 − 15,000; 40 children: 40,000 − 15,000
    expect(rate.ends?.low[total]).toBeCloseTo(-5_000, 6);
    expect(rate.ends?.high[total]).toBeCloseTo(25_000, 6);
    expect(leverOf(found, 'prices.contact').ends).toBeUndefined();
    expect(tornado(found, total)[0]?.lever.id).toBe('effect.better.successRate');
    expect(tornado(found, total).at(-1)?.swing).toBe(0);
  });

  test('all years of a consequence go to their ends together', () => {
    const { found } = sensitive((draft) => {
      const change = table(-1, -1);
      draft.pack.consequences = {
        better: {
          'less-contact': {
            ...draft.pack.consequences.better?.['less-contact'],
            service: 'contact',
            affects: 'holder',
            change: {
              'year-0': { ...change['year-0'], value: -1, range: [-2, 0] },
              'year-1': { value: -1, range: [-3, -1] },
            },
          } as never,
        },
      };
      draft.pack.outcomes = { better: success() };
    });
    const contact = leverOf(found, 'consequences.less-contact');
    // 25 children × 1,000 kr.: low end of use −2 and −3, high end 0 and −1
    expect(contact.lever.range).toMatchObject({ low: 0.5, high: 2.5 });
    expect(contact.ends?.low[total]).toBeCloseTo(25_000, 6);
    expect(contact.ends?.high[total]).toBeCloseTo(125_000, 6);
  });

  test('a segment grows at the expense of the others', () => {
    const { found } = sensitive((draft) => {
      draft.pack.groups = {
        children: {
          ...draft.pack.groups.children,
          segments: { young: { share: 0.5 }, middle: { share: 0.3 }, old: { share: 0.2 } },
        } as never,
      };
      draft.pack.consequences.better = {
        'less-contact': {
          ...draft.pack.consequences.better?.['less-contact'],
          segments: ['young'],
        } as never,
      };
    });
    const young = leverOf(found, 'segments.young');
    // 25 children × 1,000 kr. × the share of young ones: 25,000 kr. from nobody to all
    expect(young.slope[total]).toBeCloseTo(25_000, 6);
    expect(young.lever.at(0.75)).toEqual(
      new Map([...young.lever.at(0.75).keys()].map((key, i) => [key, [0.75, 0.15, 0.1][i] ?? 0])),
    );
  });

  test('a loss now and a gain later turns at the rate that makes them equal', () => {
    // −15,000 kr. in 2026; 25 × 1,000 kr. in 2027: 25,000 / (1 + r) = 22,500 at r = 1/9
    const { found } = sensitive((draft) => {
      draft.case.costs = { course: cost(225) };
      draft.pack.consequences.better = {
        'less-contact': {
          ...draft.pack.consequences.better?.['less-contact'],
          change: table(0, -1),
        } as never,
      };
    });
    expect(found.discount[total]).toMatchObject({ verdict: 'at-most', how: 'searched' });
    expect(found.discount[total]?.value).toBeCloseTo(1 / 9, 9);
    expect(found.discount[budget]?.verdict).toBe('no-effect');
    // and it takes two years before it is a gain
    expect(found.yearsNeeded[total]).toBe(2);
  });

  test('the unknown cashable part must be 60 per cent', () => {
    // 15,000 kr. paid in money; 25,000 kr. freed of which nobody knows what can be cashed
    const { result } = sensitive(withCourse);
    expect(result.cashable.unknownTotal).toBeCloseTo(25_000, 6);
    const needed = cashableNeeded(result);
    expect(needed.verdict).toBe('at-least');
    expect(needed.value).toBeCloseTo(0.6, 12);
  });
});

test('a cashable share that is known turns where the money it frees pays the course', () => {
  // 25,000 kr. freed in the first year, 0.5 of it cashable, a course of 15,000 kr.: −2,500 kr.; at 0.6 it is nothing
  const { resolved, plan, result } = sensitive((draft) => {
    withCourse(draft);
    const half = { value: 0.5, range: [0.2, 0.8] as [number, number] };
    draft.catalogue.services['contact'] = {
      ...draft.catalogue.services['contact'],
      cashable: { short: half, long: { value: 1 }, basis: 'expert', source: 'somewhere' },
    } as never;
  });
  expect(result.cashable.total).toBeCloseTo(-2_500, 6);
  const [short, long] = cashableLevers(resolved, plan, result);
  expect(short).toMatchObject({ when: 'short', written: 0.5, range: { low: 0.2, high: 0.8 } });
  expect(short?.slope).toBeCloseTo(25_000, 6);
  expect(short?.threshold.verdict).toBe('at-least');
  expect(short?.threshold.value).toBeCloseTo(0.6, 12);
  expect(long?.threshold.verdict).toBe('no-effect');
});

describe('two at a time', () => {
  const course = (draft: Inputs) => withCourse(draft);

  test('success rate and price: the zero line is where they multiply to 150', () => {
    const { plan, found } = sensitive(course);
    const pair = [
      leverOf(found, 'effect.better.successRate').lever,
      leverOf(found, 'prices.contact').lever,
    ] as const;
    const map = twoWay(
      plan,
      pair,
      [
        [0.05, 0.45],
        [500, 1500],
      ],
      { window: 'net', purse: 'total' },
      5,
    );
    expect(map.how).toBe('exact');
    // 100 × (0.25 × 1,000 − 150) in the middle
    expect(map.amounts[12]).toBeCloseTo(10_000, 6);
    for (const { down, across } of map.zero) expect(across[0]).toBeCloseTo(150 / down, 9);
  });

  test('levers that move the same number are refused', () => {
    const { plan, found } = sensitive(course);
    const { lever } = leverOf(found, 'prices.contact');
    expect(() =>
      twoWay(
        plan,
        [lever, lever],
        [
          [0, 1],
          [0, 1],
        ],
        { window: 'net', purse: 'total' },
      ),
    ).toThrow(RangeError);
  });
});

describe('laws', () => {
  const RUNS = { numRuns: 25, seed: 20261122, endOnFailure: true };
  const sizeOf = (values: Iterable<number>) =>
    [...values].reduce((size, value) => Math.max(size, Math.abs(value)), 1);

  test('at the threshold nothing is gained and nothing lost, and it turns the way it says', () => {
    fc.assert(
      fc.property(randomCase, (inputs) => {
        const { resolved, plan } = calculate(inputs);
        const found = sensitivity(resolved, plan);
        for (const { lever, thresholds } of found.levers)
          for (const [output, { value, verdict }] of thresholds.entries()) {
            if (value === null) continue;
            const side = verdict === 'at-least' ? 1 : -1;
            const step = 1e-3 * Math.max(1, Math.abs(value)) * side;
            const draws = drawsWith(plan, [
              lever.at(value),
              lever.at(Math.min(lever.bounds.high, Math.max(lever.bounds.low, value + step))),
            ]);
            const outputs = outputsOf(plan, evaluate(plan, draws), 2);
            const at = outputs[output] ?? 0;
            const beyond = outputs[OUTPUTS.length + output] ?? 0;
            const scale = sizeOf([...evaluate(plan, draws).net, ...found.written]);
            expect(Math.abs(at) / scale).toBeLessThan(1e-6);
            expect(beyond / scale).toBeGreaterThan(-1e-6);
          }
      }),
      RUNS,
    );
  });

  test('a map of two linear levers is what the case says at each point', () => {
    fc.assert(
      fc.property(randomCase, fc.nat(), fc.nat(), (inputs, i, j) => {
        const { resolved, plan } = calculate(inputs);
        const linear = sensitivity(resolved, plan).levers.filter(({ lever }) => lever.linear);
        const [a, b] = [linear[i % linear.length]?.lever, linear[j % linear.length]?.lever];
        if (!a || !b) return;
        const touched = [...a.at(1).keys()].some((column) => b.at(1).has(column));
        if (touched) return;
        const map = twoWay(
          plan,
          [a, b],
          [
            [0, 1],
            [0, 1],
          ],
          { window: 'net', purse: 'total' },
          3,
        );
        const draws = drawsWith(plan, [new Map([...a.at(0.5), ...b.at(1)])]);
        const cells = evaluate(plan, draws);
        const direct = outputsOf(plan, cells, 1)[total] ?? 0;
        expect(Math.abs((map.amounts[7] ?? 0) - direct) / sizeOf(cells.net)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });
});
