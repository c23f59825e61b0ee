import { expect, test } from 'vitest';
import {
  amount,
  kroner,
  number,
  ofHundred,
  percent,
  persons,
  roundKroner,
  unitPrice,
  year,
  yearRange,
} from '../src/index.ts';

test('full kroner are written as municipalities write them', () => {
  expect(kroner(1_234_567, 'da')).toBe('1.234.567 kr.');
  expect(kroner(1_234_567, 'en')).toBe('DKK 1,234,567');
  expect(kroner(-950, 'da')).toBe('−950 kr.');
  expect(kroner(950, 'en', { signed: true })).toBe('+DKK 950');
});

test('kroner are rounded to what is known', () => {
  expect(roundKroner(21_783, 'da')).toBe('21.800 kr.');
  expect(roundKroner(783.4, 'da')).toBe('783 kr.');
  expect(roundKroner(99_949, 'da')).toBe('99.900 kr.');
  expect(roundKroner(99_960, 'da')).toBe('0,1 mio. kr.');
  expect(roundKroner(345_678, 'da')).toBe('0,35 mio. kr.');
  expect(roundKroner(999_999, 'da')).toBe('1,0 mio. kr.');
  expect(roundKroner(1_197_334, 'da')).toBe('1,2 mio. kr.');
  expect(roundKroner(123_456_789, 'da')).toBe('123 mio. kr.');
  expect(roundKroner(1_234_567_890, 'da')).toBe('1,2 mia. kr.');
  expect(roundKroner(1_197_334, 'en')).toBe('DKK 1.2 million');
  expect(roundKroner(152_345, 'da', { perPerson: true })).toBe('152.000 kr.');
});

test('plus and minus are shown, the minus of print, and zero has neither', () => {
  expect(roundKroner(1_197_334, 'da', { signed: true })).toBe('+1,2 mio. kr.');
  expect(roundKroner(-300_000, 'da', { signed: true })).toBe('\u22120,3 mio. kr.');
  expect(roundKroner(-300_000, 'en', { signed: true })).toBe('\u2212DKK 0.3 million');
  expect(roundKroner(-0, 'da', { signed: true })).toBe('0 kr.');
  expect(roundKroner(-0.4, 'da', { signed: true })).toBe('0 kr.');
  expect(amount(-0.2, 'da')).toBe('0');
  expect(amount(1000, 'da')).toBe('+1.000');
});

test('no space is narrow or unbreakable, so that text can be searched', () => {
  const all = [kroner(1e6, 'da'), roundKroner(1e6, 'en'), percent(0.5, 'da'), ofHundred(0.2, 'da')];
  expect(all.join('')).not.toMatch(/[\u00a0\u202f\u2009]/);
});

test('decimals follow the language', () => {
  expect(number(1234.5, 'da', { decimals: 1 })).toBe('1.234,5');
  expect(number(1234.5, 'en', { decimals: 1 })).toBe('1,234.5');
  expect(number(2, 'da', { decimals: 2 })).toBe('2');
  expect(number(2, 'da', { decimals: 2, fixed: true })).toBe('2,00');
  expect(unitPrice(12.5, 'da')).toBe('12,5');
  expect(unitPrice(5210.4, 'da')).toBe('5.210');
});

test('a share is never rounded to nothing or to all', () => {
  expect(percent(0.62, 'da')).toBe('62 %');
  expect(percent(0.62, 'en')).toBe('62%');
  expect(percent(0.002, 'da')).toBe('under 1 %');
  expect(percent(0.998, 'da')).toBe('over 99 %');
  expect(percent(1, 'da')).toBe('100 %');
  expect(percent(0, 'da')).toBe('0 %');
});

test('people are counted out of a hundred, and out of more where they are few', () => {
  expect(ofHundred(0.26, 'da')).toBe('26 af 100');
  expect(ofHundred(0.26, 'en')).toBe('26 of 100');
  expect(ofHundred(0.004, 'da')).toBe('4 af 1.000');
  expect(ofHundred(0.0004, 'en')).toBe('4 of 10,000');
  expect(ofHundred(0, 'da')).toBe('0 af 100');
  expect(ofHundred(-0.03, 'da')).toBe('−3 af 100');
});

test('a limit is rounded so that it stays true', () => {
  expect(ofHundred(0.1201, 'da', 'up')).toBe('13 af 100');
  expect(ofHundred(0.1299, 'da', 'down')).toBe('12 af 100');
  expect(ofHundred(0.07, 'da', 'up')).toBe('7 af 100');
});

test('few people have a decimal, many have none', () => {
  expect(persons(2.86, 'da')).toBe('2,9');
  expect(persons(14.3, 'da')).toBe('14');
});

test('a year has no thousands separator', () => {
  expect(year(2031)).toBe('2031');
  expect(yearRange(2026, 2029)).toBe('2026–2029');
  expect(yearRange(2026, 2026)).toBe('2026');
});

test('what is not known is a dash, never NaN', () => {
  expect(kroner(Number.NaN, 'da')).toContain('–');
  expect(roundKroner(Number.POSITIVE_INFINITY, 'da')).toBe('–');
  expect(percent(Number.NaN, 'da')).toBe('–');
});
