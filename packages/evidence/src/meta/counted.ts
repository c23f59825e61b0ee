import type { Label } from '@som/engine';
import { chiSquareUpper } from '../distributions/chi-square.ts';
import type { Refused } from '../effect-sizes/effect-size.ts';
import { criticalValue, twoSidedP } from './critical-value.ts';
import type { Interval } from './pooled.ts';

/** How many of how many, with the intervention and without it, in one study. */
export interface CountedEntry {
  id: string;
  with: { events: number; n: number };
  without: { events: number; n: number };
}

/** What counts say together, by a method that needs no effect size of each study. */
export interface PooledCounts extends Interval {
  /** How many studies count; those with nothing to tell are left out. */
  k: number;
  /** Natural logarithm of a ratio, or a difference of shares. */
  estimate: number;
  se: number;
  statistic: number;
  p: number;
  q: number;
  qDf: number;
  qP: number;
  i2: number;
  h2: number;
  notes: readonly Label[];
}

/** A study as a 2 × 2 table. */
export interface Table {
  /** Events and non-events with the intervention, and without it. */
  a: number;
  b: number;
  c: number;
  d: number;
  n1: number;
  n2: number;
  n: number;
}

/** The tables of the studies, or why they cannot be read. */
export function tablesOf(entries: readonly CountedEntry[]): Table[] | Refused {
  const tables: Table[] = [];
  for (const { id, with: one, without: two } of entries) {
    for (const { events, n } of [one, two]) {
      if (!(events >= 0 && n > 0 && events <= n && n < Infinity)) return { refused: bad(id) };
    }
    const { events: a, n: n1 } = one;
    const { events: c, n: n2 } = two;
    tables.push({ a, b: n1 - a, c, d: n2 - c, n1, n2, n: n1 + n2 });
  }
  return tables;
}

/** The rest of the answer, once estimate, standard error and Q are known; z as metafor. */
export function countsPooled(
  estimate: number,
  se: number,
  heterogeneity: { q: number; k: number },
  options: { level?: number; notes: readonly Label[] },
): PooledCounts {
  const { q, k } = heterogeneity;
  const df = k - 1;
  const reach = criticalValue(options.level, undefined) * se;
  return {
    k,
    estimate,
    se,
    low: estimate - reach,
    high: estimate + reach,
    statistic: estimate / se,
    p: twoSidedP(estimate / se, undefined),
    q: df > 0 ? q : 0,
    qDf: df,
    qP: df > 0 ? chiSquareUpper(q, df) : 1,
    i2: df > 0 && q > df ? (q - df) / q : 0,
    h2: df > 0 ? q / df : 1,
    notes: options.notes,
  };
}

/** Said when studies in which nothing happened are left out. */
export const leftOut = (count: number): Label[] =>
  count === 0
    ? []
    : [
        {
          da: `${count} af studierne fortæller intet om forholdet, fordi ingen eller alle nåede det i begge grupper. De er ladt ude.`,
          en: `${count} of the studies tell nothing about the ratio, since none or all reached it in both groups. They are left out.`,
        },
      ];

export const NOTHING_HAPPENED: Label = {
  da: 'I en af grupperne nåede ingen (eller alle) det i noget studie, så forholdet kan ikke regnes.',
  en: 'In one of the groups none (or all) reached it in any study, so the ratio cannot be worked out.',
};

const bad = (id: string): Label => ({
  da: `Antallene i ${id} passer ikke: der skal være flere end 0 deltagere i begge grupper, og ikke flere, der når målet, end der er deltagere.`,
  en: `The numbers in ${id} do not fit: there must be more than 0 participants in both groups, and no more who reach the outcome than there are participants.`,
});
