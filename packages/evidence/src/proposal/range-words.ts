import type { Label } from '@som/engine';
import { figure, ofHundred, said } from '../said.ts';
import type { Figure } from './rates-of.ts';

/** So many of a hundred without sign; »færre« says which way. */
const size = (share: number): Label => ofHundred(Math.abs(share));

/** A range of net rates in words: between 3 and 9; anything from 3 fewer to 9 more. */
export function moreWords({ low, high }: Figure['range']): Label {
  const named = { low: size(low), high: size(high) };
  if (low >= 0) return said('mellem {low} og {high} flere', 'between {low} and {high} more', named);
  if (high <= 0)
    return said('mellem {high} og {low} færre', 'between {high} and {low} fewer', named);
  return said(
    'alt fra {low} færre til {high} flere',
    'anything from {low} fewer to {high} more',
    named,
  );
}

/** A net rate in words: 12 flere, 3 færre. */
export function netWords(value: number): Label {
  const named = { n: size(value) };
  return value < 0 ? said('{n} færre', '{n} fewer', named) : said('{n} flere', '{n} more', named);
}

/** A range of ratios in words. */
export const ratioWords = ({ low, high }: Figure['range']): Label =>
  said('mellem {low} og {high} gange', 'between {low} and {high} times', {
    low: figure(low),
    high: figure(high),
  });
