import { expect, test } from 'vitest';
import { figure, ofHundred, percent, said } from '../src/said.ts';

test('numbers are written as people write them, with the minus of print', () => {
  expect(figure(-1234.56)).toEqual({ da: '−1.235', en: '−1,235' });
  expect(figure(0.016_789)).toEqual({ da: '0,0168', en: '0.0168' });
  expect(figure(1_234_567)).toEqual({ da: '1.234.567', en: '1,234,567' });
  expect(figure(-1e-9)).toEqual({ da: '0', en: '0' });
  expect(percent(0.2634)).toEqual({ da: '26,3\u00a0%', en: '26.3%' });
  expect(percent(-0.0001)).toEqual({ da: '0\u00a0%', en: '0%' });
  expect(ofHundred(-0.125)).toEqual({ da: '−12,5', en: '−12.5' });
});

test('a sentence names what it is given, each language its own, and never what it is not', () => {
  const named = { n: 1.5, who: { da: 'børn', en: 'children' }, id: 'cool-kids' };
  expect(said('{n} {who} i {id}', '{n} {who} in {id}', named)).toEqual({
    da: '1,5 børn i cool-kids',
    en: '1.5 children in cool-kids',
  });
  expect(() => said('{mangler}', '{missing}')).toThrow(/not given/);
});
