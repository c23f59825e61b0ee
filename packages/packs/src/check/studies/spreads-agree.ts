import { type Issue, log, normalQuantile, type PublishedEffect, warning } from '@som/engine';
import type { Rule } from '../rule.ts';
import { isRatio, noEffect, onScale, publishedEffects, rounding } from './published.ts';

/** A standard error may differ by so much from the one that the interval implies: small studies use a wider t. */
const SE_ROOM = 1.3;
/** Between these a p value is too close to 0.05 for another test to be a contradiction. */
const [SURE, UNSURE] = [0.045, 0.055];

const Z95 = normalQuantile(0.975);

const near = (a: number, b: number): boolean =>
  a > 0 && b > 0 && Math.abs(log(a / b)) <= log(SE_ROOM);

/** The standard error against the interval; that of a ratio is the ratio's own, not that of its logarithm. */
function standardError(effect: PublishedEffect): [Issue['code'], Issue['found']] | undefined {
  const { value, ci95, se } = effect;
  if (se === undefined || value === undefined) return undefined;
  if (se === 0) return ['se-is-0', {}];
  if (ci95 === undefined || noEffect(effect) === undefined) return undefined;
  const [low, high] = ci95;
  if (!(low < high) || (isRatio(effect) && (low <= 0 || value <= 0))) return undefined;
  const half = (onScale(effect, high) - onScale(effect, low)) / 2;
  const scaled = half / Z95;
  const expected = isRatio(effect) ? value * scaled : scaled;
  // what rounding of the printed numbers leaves open
  const printed = rounding([value, low, high]);
  const ofInterval = isRatio(effect)
    ? (value * (printed / low + printed / high)) / (2 * Z95) + printed * scaled
    : printed / Z95;
  const room = rounding([se, value, low, high]) + ofInterval;
  if (near(se, expected) || Math.abs(se - expected) <= room) return undefined;
  const found = { se, low, high, expected: Number(expected.toPrecision(2)) };
  if (isRatio(effect) && near(se, scaled)) return ['se-of-logarithm', found];
  return [near(se, half) ? 'se-is-half-width' : 'se-not-interval', found];
}

/** p against the interval: one says that there is an effect, the other that there may be none. */
function significance(effect: PublishedEffect): [Issue['code'], Issue['found']] | undefined {
  const { value = 0, ci95, p } = effect;
  const none = noEffect(effect);
  if (ci95 === undefined || p === undefined || none === undefined) return undefined;
  const [low, high] = ci95;
  const room = rounding([value, low, high]);
  const found = { p, low, high, none };
  if (p < SURE && low + room < none && high - room > none) return ['p-without-interval', found];
  if (p > UNSURE && (low - room > none || high + room < none)) return ['interval-without-p', found];
  return undefined;
}

/** Interval, standard error and p of an effect tell the same story. */
export const spreadsAgree: Rule = (checked) =>
  publishedEffects(checked).flatMap(({ effect, file, path }) =>
    [standardError(effect), significance(effect)].flatMap((told) =>
      told ? [warning(told[0], file, path, told[1])] : [],
    ),
  );
