import type { Label } from '@som/engine';
import { chiSquareUpper } from '../distributions/chi-square.ts';
import { fUpper } from '../distributions/f.ts';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { twoSidedP } from './critical-value.ts';
import { type ModelFit, modelFit } from './model-fit.ts';
import { covarianceBack, designWith, type Moderator } from './moderators.ts';
import { around, designOf } from './pool.ts';
import type { Interval, PoolEntry, PoolOptions } from './pooled.ts';
import { refuseEntries } from './refuse-entries.ts';
import { at, cholesky, inverseOf, type Matrix, quadratic } from './symmetric.ts';

/** What one moderator, or the constant, means for the effect. */
export interface Coefficient extends Interval {
  /** The name of the moderator; undefined for the constant, where all of them are 0. */
  name: string | undefined;
  /** Change of the effect when the moderator is one larger. */
  estimate: number;
  se: number;
  statistic: number;
  p: number;
}

/** How much of the difference between effects the moderators account for. */
export interface Regression {
  k: number;
  /** The constant first, then the moderators in the order given. */
  coefficients: readonly Coefficient[];
  /** Their covariance, in the same order. */
  covariance: Matrix;
  /** Degrees of freedom of t; undefined for z. */
  df: number | undefined;
  /** Variance between places that is left, and its standard error. */
  tau2: number;
  tau2Se: number | undefined;
  i2: number;
  h2: number;
  /** Share of the variance between places accounted for; undefined where there is none. */
  r2: number | undefined;
  /** Cochran's Q of what is left. */
  qe: number;
  qeDf: number;
  qeP: number;
  /** Whether the moderators together matter: chi-square, or F with Knapp–Hartung. */
  qm: number;
  qmDf: readonly [number] | readonly [number, number];
  qmP: number;
  notes: readonly Label[];
}

/**
 * Effects explained by moderators, with variance between places left over: mixed-effects
 * meta-regression.
 *
 * Refused for moderators that do not vary, that go together, or that are too many for the studies.
 *
 * Source: metafor's rma(mods = …); Raudenbush in Cooper, Hedges & Valentine, The Handbook of Research
 * Synthesis and Meta-Analysis, 2nd ed., 2009, chapter 16.
 */
export function metaRegression(
  entries: readonly PoolEntry[],
  moderators: readonly Moderator[],
  options: PoolOptions,
): Regression | Refused {
  const refused = refuseEntries(entries);
  if (refused) return refused;
  const design = designWith(entries, moderators);
  if (isRefused(design)) return design;
  const model = modelFit(design, options);
  if (isRefused(model)) return model;
  const without = modelFit(designOf(entries), { ...options, test: 'wald' });
  if (isRefused(without)) return without;

  const { fit, heterogeneity, df, testDf, critical } = model;
  const estimates = design.back.map((row) =>
    row.reduce((sum, t, j) => sum + t * (fit.coefficients[j] ?? 0), 0),
  );
  const covariance = covarianceBack(design.back, model.covariance);
  return {
    k: entries.length,
    coefficients: estimates.map((estimate, j): Coefficient => {
      const se = Math.sqrt(at(covariance, j, j));
      const statistic = estimate / se;
      const p = twoSidedP(statistic, testDf);
      const name = moderators[j - 1]?.name;
      return { name, estimate, se, ...around(estimate, critical * se), statistic, p };
    }),
    covariance,
    df: testDf,
    tau2: fit.tau2,
    tau2Se: model.tau2Se,
    i2: heterogeneity.i2,
    h2: heterogeneity.h2,
    r2: accountedFor(without.fit.tau2, fit.tau2),
    qe: heterogeneity.q,
    qeDf: df,
    qeP: chiSquareUpper(heterogeneity.q, df),
    ...together(model),
    notes: entries.length < 10 * moderators.length ? [FEW] : [],
  };
}

/** (τ² without − τ² with) / τ² without, never below 0: Raudenbush 2009, formula 16.25. */
function accountedFor(without: number, left: number): number | undefined {
  return without > 0 ? Math.max(0, (without - left) / without) : undefined;
}

/** Wald test of all moderators; the scaled ones give the same, with less rounding. */
function together({ fit, covariance, testDf }: ModelFit): Pick<Regression, 'qm' | 'qmDf' | 'qmP'> {
  const effects = fit.coefficients.slice(1);
  const factor = cholesky(covariance.slice(1).map((row) => row.slice(1)));
  if (factor === undefined) throw new Error('metaRegression: a covariance without an inverse');
  const wald = quadratic(effects, inverseOf(factor));
  const m = effects.length;
  if (testDf === undefined) return { qm: wald, qmDf: [m], qmP: chiSquareUpper(wald, m) };
  return { qm: wald / m, qmDf: [m, testDf], qmP: fUpper(wald / m, m, testDf) };
}

const FEW: Label = {
  da: 'Færre end ti studier for hver forklaring: en sammenhæng kan let være tilfældig, og en, der findes, let overses.',
  en: 'Fewer than ten studies for each explanation: a connection may easily be chance, and one that is there easily overlooked.',
};
