import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenly, evenYears } from '../../src/calculator/steps/costs/cost-times.ts';
import { spreadIntake } from '../../src/calculator/steps/group/spread-intake.ts';

const counts = (sum: number, years: number) =>
  Object.entries(spreadIntake(sum, 2026, years)).map(([year, { value }]) => [Number(year), value]);

test('55 children over five years are 11 a year', () => {
  expect(counts(55, 5)).toEqual([
    [2026, 11],
    [2027, 11],
    [2028, 11],
    [2029, 11],
    [2030, 11],
  ]);
});

test('what does not go up is whole persons too, the first years one more', () => {
  expect(counts(10, 3).map(([, value]) => value)).toEqual([4, 3, 3]);
});

test('nobody is lost and nobody comes to, however they are spread', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 30 }),
      (sum, years) => {
        const all = counts(sum, years).map(([, value = 0]) => value);
        expect(all.reduce((total, one) => total + one, 0)).toBe(sum);
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a spread over so many years is read back as it was chosen, and an uneven one is left to the file', () => {
  for (const years of [1, 2, 3, 4, 5, 7]) expect(evenYears(evenly(years))).toBe(years);
  expect(evenYears(undefined)).toBe(1);
  expect(evenYears([0.6, 0.4])).toBeUndefined();
});
