import { type Label, log, normalQuantile, type PublishedEffect } from '@som/engine';
import { tQuantile } from '../distributions/student-t.ts';
import { figure, said } from '../said.ts';
import type { Refused } from './effect-size.ts';
import { isRefused } from './effect-size.ts';
import { refuse } from './refuse.ts';

/** The 97.5 per cent point of the normal distribution: 95 per cent lie within ± so many standard errors. */
export const Z95 = 1.959963984540054;

/** What a study printed of how uncertain its effect is, on the scale on which it can be added up. */
export interface PrintedSpread {
  variance: number;
  steps: readonly Label[];
}

type Printed = Pick<PublishedEffect, 'ci95' | 'se' | 'p'> & {
  value: number;
  /** Degrees of freedom of a difference of means, where the groups' sizes are known: t instead of the normal. */
  df?: number;
};

const point = (p: number, df: number | undefined) =>
  df === undefined ? normalQuantile(p) : tQuantile(p, df);

/** A ratio's logarithm, anything else itself. */
export const onScale = (value: number, ratio: boolean): number => (ratio ? log(value) : value);

/** The variance from a printed 95 per cent interval: its width is 2 · 1.96 standard errors, on the log scale for a ratio. */
export function fromInterval(
  printed: Printed,
  ratio: boolean,
): PrintedSpread | Refused | undefined {
  if (printed.ci95 === undefined) return undefined;
  const { value } = printed;
  const [low, high] = printed.ci95;
  const named = { value, low, high };
  if (!(low < high) || value < low || value > high)
    return refuse(
      'Intervallet {low} til {high} ligger ikke omkring tallet {value}. Ret det efter kilden.',
      'The interval {low} to {high} does not lie around the figure {value}. Correct it by the source.',
      named,
    );
  if (ratio && low <= 0)
    return refuse(
      'Et forhold kan ikke være 0 eller derunder, men intervallet går fra {low}. Skriv antallene i grupperne i stedet.',
      'A ratio cannot be 0 or less, but the interval goes from {low}. Write the counts in the groups instead.',
      named,
    );
  const [least, most] = [onScale(low, ratio), onScale(high, ratio)];
  const se = (most - least) / (2 * point(0.975, printed.df));
  const steps = [
    ratio
      ? {
          da: 'Usikkerheden er regnet ud af det trykte 95 %-interval på logaritmisk skala.',
          en: 'The uncertainty is worked out of the printed 95% interval on the logarithmic scale.',
        }
      : {
          da: 'Usikkerheden er regnet ud af det trykte 95 %-interval.',
          en: 'The uncertainty is worked out of the printed 95% interval.',
        },
  ];
  const off = onScale(value, ratio) - (least + most) / 2;
  const rounding = lastDigit([value, low, high]) / (ratio ? low : 1);
  if (Math.abs(off) > Math.max(rounding, LOPSIDED * (most - least)))
    steps.push(lopsided(ratio, named));
  return { variance: se * se, steps };
}

/** How far from the middle the figure may lie, as a part of the width, before it is mentioned; or what rounding does. */
const LOPSIDED = 0.05;
/** One unit of the last decimal of the figures: 0.01 for 0.1, 0.07 and 0.14. */
function lastDigit(printed: readonly number[]): number {
  const decimals = Math.max(...printed.map((n) => (String(n).split('.')[1] ?? '').length));
  return Number(`1e-${decimals}`);
}

const lopsided = (ratio: boolean, named: { value: number; low: number; high: number }) =>
  said(
    'Tallet {value} ligger ikke midt i intervallet {low} til {high}{scale}. Det kan være afrunding, en anden metode eller en skrivefejl; intervallets bredde er brugt.',
    'The figure {value} is not in the middle of the interval {low} to {high}{scale}. It may be rounding, another method or a slip; the width of the interval is used.',
    {
      ...named,
      scale: ratio
        ? { da: ' på logaritmisk skala', en: ' on the logarithmic scale' }
        : { da: '', en: '' },
    },
  );

/** The variance from a printed standard error; that of a ratio is carried to its logarithm: se/ratio (delta method). */
export function fromStandardError(
  { value, se }: Printed,
  ratio: boolean,
): PrintedSpread | Refused | undefined {
  if (se === undefined) return undefined;
  if (se === 0)
    return refuse(
      'Standardfejlen er 0. Intet studie er helt sikkert; skriv den trykte standardfejl eller intervallet.',
      'The standard error is 0. No study is quite certain; write the printed standard error or the interval.',
    );
  const own = ratio ? se / value : se;
  return {
    variance: own * own,
    steps: [
      ratio
        ? said(
            'Standardfejlen {se} er læst som forholdets egen og delt med det for at komme på logaritmisk skala. Er den af logaritmen, så skriv intervallet i stedet.',
            'The standard error {se} is read as that of the ratio itself, and divided by it to come to the logarithmic scale. If it is of the logarithm, write the interval instead.',
            { se },
          )
        : {
            da: 'Usikkerheden er den trykte standardfejl.',
            en: 'The uncertainty is the printed standard error.',
          },
    ],
  };
}

/**
 * The variance from a printed two-sided p: |estimate| / z, with z the point of the normal distribution.
 *
 * Source: Cochrane Handbook version 6, sections 6.3.2 and, with t for a difference of means, 6.5.2.3.
 */
export function fromP(
  { value, p, df }: Printed,
  ratio: boolean,
): PrintedSpread | Refused | undefined {
  if (p === undefined) return undefined;
  const estimate = onScale(value, ratio);
  if (!(p > 0 && p < 1) || estimate === 0)
    return refuse(
      'Af p = {p} og effekten {value} kan usikkerheden ikke regnes ud. Skriv intervallet, standardfejlen eller antallene.',
      'From p = {p} and the effect {value} the uncertainty cannot be worked out. Write the interval, the standard error or the counts.',
      { p, value },
    );
  const se = Math.abs(estimate) / point(1 - p / 2, df);
  return {
    variance: se * se,
    steps: [
      said(
        'Usikkerheden er regnet baglæns fra p-værdien {p}: standardfejlen bliver {se}. Er p trykt som »mindre end«, er den reelle usikkerhed mindre.',
        'The uncertainty is worked backwards from the p value {p}: the standard error becomes {se}. If p was printed as “less than”, the real uncertainty is smaller.',
        { p, se: figure(se) },
      ),
    ],
  };
}

/** The first of several ways that has an answer. */
export function firstOf(
  ways: readonly (() => PrintedSpread | Refused | undefined)[],
): PrintedSpread | Refused | undefined {
  let refusal: Refused | undefined;
  for (const way of ways) {
    const answer = way();
    if (answer === undefined) continue;
    if (!isRefused(answer)) return answer;
    refusal ??= answer;
  }
  return refusal;
}
