import { log } from '@som/engine';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import {
  type CountedEntry,
  countsPooled,
  leftOut,
  NOTHING_HAPPENED,
  type PooledCounts,
  type Table,
  tablesOf,
} from './counted.ts';

/** What is pooled. */
export type CountedScale = 'log-odds-ratio' | 'log-relative-risk' | 'risk-difference';

/** An estimate and its variance. */
interface Found {
  estimate: number;
  variance: number;
}

/**
 * The common effect of counts by the Mantel–Haenszel method, which needs no correction for studies
 * with no events in one group; fixed effects. Q compares the effect of each study by inverse
 * variance, with ½ added to the cells of studies where one is 0.
 *
 * Sources: N. Mantel & W. Haenszel, J. Natl. Cancer Inst. 22, 1959, 719–748; variances: odds ratio
 * Robins, Breslow & Greenland, Biometrics 42, 1986, 311–323; relative risk Greenland & Robins,
 * Biometrics 41, 1985, 55–68; risk difference Sato, Greenland & Robins, Biometrics 45, 1989,
 * 1323–1324; all as metafor's rma.mh().
 */
export function mantelHaenszel(
  entries: readonly CountedEntry[],
  scale: CountedScale,
  options: { level?: number } = {},
): PooledCounts | Refused {
  const all = tablesOf(entries);
  if (isRefused(all)) return all;
  const difference = scale === 'risk-difference';
  const tables = difference ? all : all.filter(({ a, b, c, d }) => a + c > 0 && b + d > 0);
  const common = COMMON[scale](tables);
  if (!(Number.isFinite(common.estimate) && common.variance > 0)) {
    return { refused: NOTHING_HAPPENED };
  }
  const q = sum(tables, (table) => {
    const own = OWN[scale](withoutZeros(table));
    return ((own.estimate - common.estimate) * (own.estimate - common.estimate)) / own.variance;
  });
  return countsPooled(
    common.estimate,
    Math.sqrt(common.variance),
    { q, k: tables.length },
    { ...options, notes: leftOut(all.length - tables.length) },
  );
}

/** The common effect over all tables. */
const COMMON: Record<CountedScale, (tables: readonly Table[]) => Found> = {
  'log-odds-ratio': (tables) => {
    const r = sum(tables, ({ a, d, n }) => (a / n) * d);
    const s = sum(tables, ({ b, c, n }) => (b / n) * c);
    const pr = sum(tables, ({ a, d, n }) => (((a + d) / n) * a * d) / n);
    const mixed = sum(
      tables,
      ({ a, b, c, d, n }) => (((a + d) / n) * b * c + ((b + c) / n) * a * d) / n,
    );
    const qs = sum(tables, ({ b, c, n }) => (((b + c) / n) * b * c) / n);
    const variance = (pr / (r * r) + mixed / (r * s) + qs / (s * s)) / 2;
    return { estimate: log(r / s), variance };
  },
  'log-relative-risk': (tables) => {
    const r = sum(tables, ({ a, n2, n }) => (a / n) * n2);
    const s = sum(tables, ({ c, n1, n }) => (c / n) * n1);
    const over = sum(tables, ({ a, c, n1, n2, n }) => (n1 / n) * (n2 / n) * (a + c) - (a / n) * c);
    return { estimate: log(r / s), variance: over / (r * s) };
  },
  'risk-difference': (tables) => {
    const weight = sum(tables, ({ n1, n2, n }) => (n1 / n) * n2);
    const estimate = sum(tables, ({ a, c, n1, n2, n }) => (a * n2 - c * n1) / n) / weight;
    const p = sum(
      tables,
      ({ a, c, n1, n2, n }) =>
        c * (n1 / n) * (n1 / n) - a * (n2 / n) * (n2 / n) + ((n1 / n) * (n2 / n) * (n2 - n1)) / 2,
    );
    const q = sum(tables, ({ a, b, c, d, n }) => (a * d + c * b) / n / 2);
    return { estimate, variance: (estimate * p + q) / (weight * weight) };
  },
};

/** The effect of one table. */
const OWN: Record<CountedScale, (table: Table) => Found> = {
  'log-odds-ratio': ({ a, b, c, d }) => ({
    estimate: log((a / b) * (d / c)),
    variance: 1 / a + 1 / b + 1 / c + 1 / d,
  }),
  'log-relative-risk': ({ a, c, n1, n2 }) => ({
    estimate: log((a / n1) * (n2 / c)),
    variance: 1 / a - 1 / n1 + 1 / c - 1 / n2,
  }),
  'risk-difference': ({ a, b, c, d, n1, n2 }) => ({
    estimate: a / n1 - c / n2,
    variance: ((a / n1) * (b / n1)) / n1 + ((c / n2) * (d / n2)) / n2,
  }),
};

function withoutZeros(table: Table): Table {
  const { a, b, c, d, n1, n2, n } = table;
  if (Math.min(a, b, c, d) > 0) return table;
  return { a: a + 0.5, b: b + 0.5, c: c + 0.5, d: d + 0.5, n1: n1 + 1, n2: n2 + 1, n: n + 2 };
}

const sum = (tables: readonly Table[], of: (table: Table) => number) =>
  tables.reduce((total, table) => total + of(table), 0);
