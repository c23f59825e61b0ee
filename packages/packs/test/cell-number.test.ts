import { expect, test } from 'vitest';
import { cellNumber, styleOf } from '../src/import/cell-number.ts';
import { readHeader } from '../src/import/headers.ts';

test.each([
  ['26', 26],
  ['-1.5', -1.5],
  ['-1,5', -1.5],
  ['−1,5', -1.5],
  ['– 1,5', -1.5],
  ['+2', 2],
  ['0,123', 0.123],
  ['0.123', 0.123],
  ['1.650,50', 1650.5],
  ['1,650.50', 1650.5],
  ['1 650,5', 1650.5],
  ['1\u00a0234\u00a0567', 1234567],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['26 %', 0.26],
  ['7,5%', 0.075],
  ['2026', 2026],
])('»%s« is %d', (text, value) => {
  expect(cellNumber(text)).toEqual({ kind: 'number', value });
});

test.each([
  '',
  '-',
  '–',
  '.',
  'abc',
  '3 uger',
  '1 2',
  '1,2,3',
  '1.2.3',
  '(5)',
  '1e5',
  '5 kr.',
  '½',
  '1 23',
  '12.34.567',
])('»%s« is not a number', (text) => {
  expect(cellNumber(text)).toEqual({ kind: 'none' });
});

test('a point before three digits can mean thousands or decimals, and is asked about', () => {
  expect(cellNumber('1.234')).toEqual({ kind: 'ambiguous', danish: 1234, english: 1.234 });
  expect(cellNumber('-1,500')).toEqual({ kind: 'ambiguous', danish: -1.5, english: -1500 });
});

test('other cells of the table decide what it means', () => {
  expect(styleOf(['1', '−0,5', '1.234'])).toBe('danish');
  expect(styleOf(['0.25', '1,234'])).toBe('english');
  expect(cellNumber('1.234', 'danish')).toEqual({ kind: 'number', value: 1234 });
  expect(cellNumber('1.234', 'english')).toEqual({ kind: 'number', value: 1.234 });
});

test('a table written both ways decides nothing', () => {
  expect(styleOf(['0.25', '0,25'])).toBeUndefined();
  expect(styleOf(['1', 'x', '1.234'])).toBeUndefined();
});

test.each([
  ['0', { year: 0, isStudy: false }],
  ['år 1', { year: 1, isStudy: false }],
  ['year-2', { year: 2, isStudy: false }],
  ['t3', { year: 3, isStudy: false }],
  ['1 se', { year: 1, part: 'se', isStudy: false }],
  ['Standardfejl år 4', { year: 4, part: 'se', isStudy: false }],
  ['Std. err. 4', { year: 4, part: 'se', isStudy: false }],
  ['nedre 0', { year: 0, part: 'low', isStudy: false }],
  ['0 (øvre)', { year: 0, part: 'high', isStudy: false }],
  ['ci_low_3', { year: 3, part: 'low', isStudy: true }],
  ['95 % CI upper 2', { year: 2, part: 'high', isStudy: true }],
  ['år 1 KI øvre grænse', { year: 1, part: 'high', isStudy: true }],
  ['s.e.', { part: 'se', isStudy: false }],
])('the header »%s« is understood', (text, header) => {
  expect(readHeader(text)).toEqual(header);
});

test.each(['2026', 'år -1', '1.5', 'uger', '1 2', 'nedre øvre', 'antal 1', 'år', ''])(
  'the header »%s« is not',
  (text) => {
    expect(readHeader(text)).toBeUndefined();
  },
);
