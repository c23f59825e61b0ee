import { expect, test } from 'vitest';
import { shownNumber } from '../src/calculator/model/shown-number.ts';
import { curvesOf } from '../src/calculator/steps/consequences/curves.ts';

test.each([
  [0.26, '26 %'],
  [0.125, '12,5 %'],
  [0.1225, '12,25 %'],
  [0.380952, '38,0952 %'],
  [-0.07, '−7 %'],
  [1, '100 %'],
])('a share that was written keeps its digits: %d is %s', (share, shown) => {
  expect(shownNumber(share, 'share', 'da')).toBe(shown);
});

test.each([
  [1 / 3, '33,3 %'],
  [2 / 3, '66,7 %'],
  [1 / 7, '14,3 %'],
  [10 / 7, '143 %'],
])('a share that was worked out is shown to three digits: %d is %s', (share, shown) => {
  expect(shownNumber(share, 'share', 'da')).toBe(shown);
});

test.each([
  [0.486, '0,486'],
  [1240.25, '1.240,25'],
  [1 / 3, '0,333'],
  [10_000 / 3, '3.333'],
])(
  'so are numbers of other kinds, and no whole number is rounded away: %d is %s',
  (value, shown) => {
    expect(shownNumber(value, 'count', 'da')).toBe(shown);
  },
);

const spreadShown = (value: number, range: [number, number]) => {
  const { spread } = curvesOf({
    service: 'benefit-month',
    affects: 'holder',
    measuredAmong: 'all-who-reached',
    change: { 'year-0': { value, range } },
  });
  return shownNumber(spread, 'share', 'da');
};

test('an interval that a source gives is no rounder share of its number than it is', () => {
  // half of 9.82 − 7.64 is 1.09, which is 14.267… per cent of 7.64
  expect(spreadShown(7.64, [7.64, 9.82])).toBe('14,3 %');
});

test('a share that somebody wrote for it comes back as it was written', () => {
  // 12.25 per cent of 7.64 is 0.9359 to either side
  expect(spreadShown(7.64, [7.64 - 7.64 * 0.1225, 7.64 + 7.64 * 0.1225])).toBe('12,25 %');
});
