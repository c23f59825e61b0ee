import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bodyOf,
  type Curves,
  curvesOf,
  expanded,
  moved,
  wholeUse,
  withoutYear,
  withYear,
} from '../../src/calculator/steps/consequences/curves.ts';
import type { Row } from '../../src/calculator/steps/consequences/rows.ts';

const body: Row['body'] = {
  service: 'family-consultant-hour',
  affects: 'holder',
  change: { 'year-0': { value: -10, range: [-15, -5] }, 'year-2': { value: -4 } },
  basis: 'register',
  source: 'a-study',
};
const row: Row = {
  id: 'family-support',
  outcome: 'less-psychiatry',
  state: 'kept',
  body,
  fromPack: undefined,
  line: 'family-support',
};

test('a year that is not written is no change, and the interval is half its width as a share of the number', () => {
  const { kind, points, spread } = curvesOf(body);
  expect(kind).toBe('change');
  expect(points.map(({ reached }) => reached)).toEqual([-10, 0, -4]);
  // −15 to −5 is 5 to either side of −10
  expect(spread).toBe(0.5);
});

test('what is drawn rests on what is said of it and no longer on the source of the pack', () => {
  const drawn = bodyOf(row, moved(curvesOf(body), 2, 'reached', -8), 'own-data');
  expect(drawn.basis).toBe('own-data');
  expect(drawn.source).toBeUndefined();
  // ±50 % of −8
  expect(drawn.change?.['year-2']).toEqual({ value: -8, range: [-12, -4] });
  expect(drawn.outcome).toBe('less-psychiatry');
});

test('use that stays is drawn level, and the outcome makes it fall by the change as it was written', () => {
  const whole = wholeUse(curvesOf(body), 12, 12);
  expect(expanded(whole)).toEqual({ withOutcome: [2, 12, 8], without: [12, 12, 12] });
  const written = bodyOf(row, whole, 'illustrative');
  expect(written.change).toBeUndefined();
  expect(Object.keys(written.ifReached ?? {})).toEqual(['year-0', 'year-1', 'year-2']);
});

test('use that would rise rises evenly without, and less with the outcome', () => {
  // from 10 to 30 over three years is 10, 20, 30
  const { without, withOutcome } = expanded(wholeUse(curvesOf(body), 10, 30));
  expect(without).toEqual([10, 20, 30]);
  expect(withOutcome).toEqual([0, 20, 26]);
});

test('drawing the whole use never changes the difference that counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (now, then) => {
      const { withOutcome, without } = expanded(wholeUse(curvesOf(body), now, then));
      const between = withOutcome.map((value, year) => value - (without[year] ?? 0));
      [-10, 0, -4].forEach((change, year) => {
        expect(between[year]).toBeCloseTo(change, 9);
      });
    }),
  );
});

test('a band of ages counts once for each of its years', () => {
  const byAge: Row['body'] = {
    service: 'special-class-school-year',
    affects: 'holder',
    byAge: { '10-12': { value: -0.1 }, '6-9': { value: -0.2 } },
    basis: 'register',
  };
  const curves = curvesOf(byAge);
  expect(curves.points.map(({ key }) => key)).toEqual(['6-9', '10-12']);
  // four years of −0.2 and three of −0.1
  expect(expanded(curves).withOutcome).toEqual([-0.2, -0.2, -0.2, -0.2, -0.1, -0.1, -0.1]);
});

test('a year can be added as the last one is, and taken away again', () => {
  const before: Curves = curvesOf(body);
  const more = withYear(before);
  expect(more.points.at(-1)).toMatchObject({ key: 'year-3', reached: -4 });
  expect(withoutYear(more)).toEqual(before);
});
