import { expect, test } from 'vitest';
import { dayText } from '../src/day-text.ts';

test('a day in a file is a date to whom reads it', () => {
  expect(dayText('2026-11-22', 'da')).toBe('22. november 2026');
  expect(dayText('2026-03-01', 'en')).toBe('1 March 2026');
});

test('a source that tells only its year, or a season, keeps what it says', () => {
  expect(dayText('2020', 'da')).toBe('2020');
  expect(dayText('forår 2019', 'da')).toBe('forår 2019');
});
