import { log } from '@som/engine';
import {
  at,
  cholesky,
  inverseOf,
  type Matrix,
  matrixOf,
  product,
  quadratic,
  total,
  trace,
} from './symmetric.ts';

/** What is explained by what: one row a study in all three. */
export interface Design {
  /** The effects. */
  y: readonly number[];
  /** Their sampling variances, above 0. */
  v: readonly number[];
  /** [study × column]; the first column is 1 in every row. */
  x: Matrix;
}

/** The weighted least squares fit of a design for one τ², and the sums the estimators ask for. */
export interface WeightedFit {
  tau2: number;
  /** 1 / (v + τ²) by study. */
  w: readonly number[];
  /** By column. */
  coefficients: readonly number[];
  /** (XᵀWX)⁻¹ */
  covariance: Matrix;
  /** Observed less fitted, by study. */
  residuals: readonly number[];
  /** Σ w·r² = yᵀPy with P = W − WX(XᵀWX)⁻¹XᵀW; Cochran's Q when τ² is 0. */
  q: number;
  /** Σ w²·r² = yᵀPPy; how fast `q` falls with τ². */
  qSlope: number;
  traceP: number;
  tracePP: number;
  /** Restricted log likelihood without its constant. */
  logLikelihood: number;
}

/**
 * Weighted least squares with weights 1 / (v + τ²).
 *
 * Source: W. Viechtbauer, Bias and Efficiency of Meta-Analytic Variance Estimators in the
 * Random-Effects Model, J. Educ. Behav. Stat. 30(3), 2005, 261–293, formulas 4–20.
 *
 * @throws Error when a column is a combination of the others, which the caller has refused
 */
export function weightedFit({ y, v, x }: Design, tau2: number): WeightedFit {
  const w = v.map((variance) => 1 / (variance + tau2));
  const size = x[0]?.length ?? 0;
  const weighted = (weights: readonly number[]) =>
    matrixOf(size, (a, b) => total(weights.map((each, i) => each * at(x, i, a) * at(x, i, b))));
  const squares = w.map((each) => each * each);

  const factor = cholesky(weighted(w));
  if (factor === undefined) throw new Error('weightedFit: the columns say the same');
  const covariance = inverseOf(factor);
  const right = covariance.map((_, a) =>
    total(w.map((each, i) => each * at(x, i, a) * (y[i] ?? 0))),
  );
  const coefficients = covariance.map((row) => total(row.map((c, b) => c * (right[b] ?? 0))));
  const residuals = y.map((each, i) => each - fitted(x[i] ?? [], coefficients));
  const q = total(w.map((each, i) => each * square(residuals[i] ?? 0)));

  const hat2 = product(covariance, weighted(squares));
  const hat3 = product(covariance, weighted(squares.map((each, i) => each * (w[i] ?? 0))));
  const logs = total(w.map(log)) / 2 - total(factor.map((row, i) => log(row[i] ?? 1)));
  return {
    tau2,
    w,
    coefficients,
    covariance,
    residuals,
    q,
    qSlope: total(squares.map((each, i) => each * square(residuals[i] ?? 0))),
    traceP: total(w) - trace(hat2),
    tracePP: total(squares) - 2 * trace(hat3) + trace(product(hat2, hat2)),
    logLikelihood: logs - q / 2,
  };
}

/** The design with no moderators: one column of ones. */
export const interceptOnly = (y: readonly number[], v: readonly number[]): Design => ({
  y,
  v,
  x: y.map(() => [1]),
});

/** How much one study's own effect counts in its fitted one: w·xᵀ(XᵀWX)⁻¹x, 0–1. */
export const hatValue = (fit: WeightedFit, x: Matrix, i: number): number =>
  (fit.w[i] ?? 0) * quadratic(x[i] ?? [], fit.covariance);

export const fitted = (row: readonly number[], coefficients: readonly number[]): number =>
  total(row.map((each, a) => each * (coefficients[a] ?? 0)));

const square = (x: number) => x * x;
