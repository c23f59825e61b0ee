import type { Label } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import type { PoolEntry } from './pooled.ts';
import { at, cholesky, type Matrix, matrixOf, product, total } from './symmetric.ts';
import type { Design } from './weighted-fit.ts';

/** What may explain that effects differ; one value an effect, in the order of the effects. */
export interface Moderator {
  /** As a reader meets it: »year«, »share of women«. */
  name: string;
  values: readonly number[];
}

/** A design whose moderators have mean 0 and spread 1, and the way back to their own scale. */
export interface ScaledDesign extends Design {
  /** T in b = T·β: turns coefficients of the scaled columns into those of the given ones. */
  back: Matrix;
}

/**
 * The design of effects and moderators. Years near 2000 would cost half the digits if the columns
 * went in as they are, hence the scaling; the fit itself does not depend on it.
 */
export function designWith(
  entries: readonly PoolEntry[],
  moderators: readonly Moderator[],
): ScaledDesign | Refused {
  const k = entries.length;
  for (const { name, values } of moderators) {
    if (values.length !== k || !values.every(Number.isFinite)) return { refused: missing(name) };
    if (values.every((value) => value === values[0])) return { refused: constant(name) };
  }
  if (k <= moderators.length + 1) return { refused: tooMany(k, moderators.length) };

  const means = moderators.map(({ values }) => total(values) / k);
  const spreads = moderators.map(({ values }, j) => spreadAround(values, means[j] ?? 0));
  const x = entries.map((_, i) => [
    1,
    ...moderators.map(({ values }, j) => ((values[i] ?? 0) - (means[j] ?? 0)) / (spreads[j] ?? 1)),
  ]);
  const size = moderators.length + 1;
  const squares = matrixOf(size, (a, b) => total(x.map((row) => (row[a] ?? 0) * (row[b] ?? 0))));
  if (cholesky(squares) === undefined) return { refused: SAME };

  const back = matrixOf(size, (row, column) => {
    if (row === column) return row === 0 ? 1 : 1 / (spreads[row - 1] ?? 1);
    return row === 0 ? -(means[column - 1] ?? 0) / (spreads[column - 1] ?? 1) : 0;
  });
  const y = entries.map(({ estimate }) => estimate);
  return { y, v: entries.map(({ variance }) => variance), x, back };
}

/** T·V·Tᵀ: the covariance on the scale of the given moderators. */
export function covarianceBack(back: Matrix, covariance: Matrix): number[][] {
  const half = product(back, covariance);
  return matrixOf(back.length, (i, j) =>
    total(back.map((_, m) => at(half, i, m) * at(back, j, m))),
  );
}

function spreadAround(values: readonly number[], mean: number): number {
  return Math.sqrt(total(values.map((v) => (v - mean) * (v - mean))) / values.length);
}

const missing = (name: string): Label => ({
  da: `»${name}« skal have et tal for hvert studie, der er med. Find det, der mangler, eller lad studiet ude.`,
  en: `“${name}” must have a number for every study that takes part. Find what is missing, or leave the study out.`,
});

const constant = (name: string): Label => ({
  da: `»${name}« er ens i alle studierne og kan derfor ikke forklare, at effekterne er forskellige.`,
  en: `“${name}” is the same in all the studies and therefore cannot explain why the effects differ.`,
});

const tooMany = (k: number, moderators: number): Label => ({
  da: `Der er ${k} studier til ${moderators} forklaringer. Der skal være mindst ${moderators + 2} – og helst ti for hver forklaring.`,
  en: `There are ${k} studies for ${moderators} explanations. There must be at least ${moderators + 2} – and preferably ten for each.`,
});

const SAME: Label = {
  da: 'To af forklaringerne følges helt ad i studierne, så de kan ikke skilles ad. Fjern en af dem.',
  en: 'Two of the explanations go together entirely in the studies and cannot be told apart. Remove one of them.',
};
