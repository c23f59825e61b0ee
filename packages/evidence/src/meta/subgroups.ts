import type { Label } from '@som/engine';
import { chiSquareUpper } from '../distributions/chi-square.ts';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { metaRegression } from './meta-regression.ts';
import { pool } from './pool.ts';
import type { PoolEntry, Pooled, PoolOptions } from './pooled.ts';
import { refuseEntries } from './refuse-entries.ts';

/** An effect and the group it belongs to. */
export interface GroupedEntry extends PoolEntry {
  group: string;
}

/** Whether the groups differ by more than chance. */
export interface DifferenceTest {
  /** Chi-square, or F with Knapp–Hartung and a common τ². */
  statistic: number;
  df: readonly [number] | readonly [number, number];
  p: number;
}

/** Effects pooled group by group. */
export interface Subgroups {
  /** In the order in which they first appear; each with a variance between places of its own. */
  groups: readonly { group: string; pooled: Pooled }[];
  /** With a τ² for each group: Σ w·(effect − mean)² over groups, chi-square. */
  separate: DifferenceTest;
  /** With one τ² for all, which is steadier where groups are small; undefined if it cannot be done. */
  common: (DifferenceTest & { tau2: number }) | undefined;
  notes: readonly Label[];
}

/**
 * Pools each group by itself and tests whether the groups differ.
 *
 * Refused when there is only one group.
 *
 * Source: Borenstein, Hedges, Higgins & Rothstein, Introduction to Meta-Analysis, 2009, chapter 19;
 * both tests as in »Comparing Estimates of Independent Meta-Analyses or Subgroups«,
 * https://www.metafor-project.org/doku.php/tips:comp_two_independent_estimates.
 */
export function subgroups(
  entries: readonly GroupedEntry[],
  options: PoolOptions,
): Subgroups | Refused {
  const refused = refuseEntries(entries);
  if (refused) return refused;
  const names = [...new Set(entries.map(({ group }) => group))];
  if (names.length < 2) return { refused: ONE_GROUP };

  const groups: { group: string; pooled: Pooled }[] = [];
  for (const group of names) {
    const pooled = pool(
      entries.filter((entry) => entry.group === group),
      options,
    );
    if (isRefused(pooled)) return { refused: inGroup(group, pooled.refused) };
    groups.push({ group, pooled });
  }
  return {
    groups,
    separate: between(groups.map(({ pooled }) => pooled)),
    common: withCommonTau2(entries, names, options),
    notes: [ASSOCIATION, ...(groups.some(({ pooled }) => pooled.k < 5) ? [SMALL] : [])],
  };
}

function between(pooled: readonly Pooled[]): DifferenceTest {
  const weights = pooled.map(({ se }) => 1 / (se * se));
  const sum = weights.reduce((all, w) => all + w, 0);
  const mean = pooled.reduce((all, { estimate }, i) => all + (weights[i] ?? 0) * estimate, 0) / sum;
  const statistic = pooled.reduce(
    (all, { estimate }, i) => all + (weights[i] ?? 0) * (estimate - mean) * (estimate - mean),
    0,
  );
  const df = pooled.length - 1;
  return { statistic, df: [df], p: chiSquareUpper(statistic, df) };
}

/** A regression on membership of every group but the first. */
function withCommonTau2(
  entries: readonly GroupedEntry[],
  names: readonly string[],
  options: PoolOptions,
): Subgroups['common'] {
  const moderators = names.slice(1).map((name) => ({
    name,
    values: entries.map(({ group }) => (group === name ? 1 : 0)),
  }));
  const fit = metaRegression(entries, moderators, options);
  if (isRefused(fit)) return undefined;
  return { statistic: fit.qm, df: fit.qmDf, p: fit.qmP, tau2: fit.tau2 };
}

const ONE_GROUP: Label = {
  da: 'Alle effekterne hører til samme gruppe, så der er ikke noget at sammenligne.',
  en: 'All the effects belong to the same group, so there is nothing to compare.',
};

const inGroup = (group: string, why: Label): Label => ({
  da: `Gruppen ${group}: ${why.da}`,
  en: `The group ${group}: ${why.en}`,
});

const ASSOCIATION: Label = {
  da: 'Grupperne er ikke dannet ved lodtrækning: en forskel kan skyldes andet, der følger med.',
  en: 'The groups were not formed by lot: a difference may be due to something else that goes along.',
};

const SMALL: Label = {
  da: 'Mindst én gruppe har færre end fem studier, så dens eget udsving fra sted til sted er meget usikkert. Se også testen med fælles udsving.',
  en: 'At least one group has fewer than five studies, so its own variation between places is very uncertain. See the test with a common variation too.',
};
