import { type Issue, type PublishedEffect, problem, warning } from '@som/engine';
import type { Rule } from '../rule.ts';
import { publishedEffects, rounding } from './published.ts';

/** Means and standard deviations of the two arms, put together. */
interface Compared {
  /** Mean of the intervention − mean of the comparator, points of the instrument. */
  difference: number;
  /** Pooled standard deviation; nothing when it is not written. */
  sd: number | undefined;
  /** Persons in an arm on average; nothing when it is not written. */
  persons: number | undefined;
}

function comparedMeans({ intervention: a, comparator: b }: PublishedEffect): Compared | undefined {
  if (a?.mean === undefined || b?.mean === undefined) return undefined;
  const [na, nb] = [a.n ?? 0, b.n ?? 0];
  const both = na > 1 && nb > 1;
  const [wa, wb] = both ? [na - 1, nb - 1] : [1, 1];
  const sd =
    a.sd === undefined || b.sd === undefined
      ? undefined
      : Math.sqrt((wa * a.sd * a.sd + wb * b.sd * b.sd) / (wa + wb));
  return {
    difference: a.mean - b.mean,
    sd: sd === 0 ? undefined : sd,
    persons: both ? (na + nb) / 2 : undefined,
  };
}

/** Larger than any intervention in this field has shown. */
const LARGEST = 3;
const between = (value: number, low: number, high: number) => value >= low && value <= high;

/** A published standardised difference against the one that the means give. */
function standardised(
  value: number,
  { difference, sd = 0, persons }: Compared,
  hasNote: boolean,
): ['error' | 'warning', Issue['code']] | undefined {
  const times = Math.abs(difference / sd / value);
  // a standard error is the standard deviation divided by the root of the persons
  if (persons !== undefined && times > 2 && between(times / Math.sqrt(persons), 0.7, 1.4))
    return ['error', 'sd-is-se'];
  if (between(times, 0.75, 1.33))
    return difference * value < 0 ? ['warning', 'mean-other-sign'] : undefined;
  return hasNote ? undefined : ['warning', 'effect-not-means'];
}

/** A published difference of means agrees with the means; a standardised one is not larger than any can be. */
export const effectsMatchMeans: Rule = (checked) =>
  publishedEffects(checked).flatMap(({ effect, file, path }): Issue[] => {
    const { measure, value, note } = effect;
    const means = comparedMeans(effect);
    const own = means?.sd === undefined ? undefined : means.difference / means.sd;
    const counted = Number(own?.toPrecision(3));
    const isStandardised = measure === 'standardised-mean-difference';
    if (isStandardised && value !== undefined && Math.abs(value) > LARGEST)
      return [warning('smd-too-large', file, [...path, 'value'], { value })];
    if (isStandardised && value !== undefined && value !== 0 && means?.sd !== undefined) {
      const told = standardised(value, means, note !== undefined);
      const say = told?.[0] === 'error' ? problem : warning;
      return told ? [say(told[1], file, path, { value, counted })] : [];
    }
    if (own !== undefined && Math.abs(own) > LARGEST)
      return [warning('means-too-far-apart', file, path, { counted })];
    if (measure !== 'mean-difference' || value === undefined || !means) return [];
    const { difference } = means;
    // both means are rounded
    const room = 2 * rounding([value, difference], 1) + 0.02 * Math.abs(value);
    if (Math.abs(difference - value) <= room) return [];
    const found = { value, counted: Number(difference.toPrecision(3)) };
    if (Math.abs(difference + value) <= room)
      return [warning('mean-other-sign', file, path, found)];
    return note ? [] : [warning('effect-not-means', file, path, found)];
  });
