import type { Refused } from '../effect-sizes/effect-size.ts';
import { Z95 } from '../effect-sizes/from-printed.ts';
import { refuse } from '../effect-sizes/refuse.ts';
import { percent } from '../said.ts';

/** A beta distribution of a rate. */
export interface Beta {
  alpha: number;
  beta: number;
}

/** What is known of a rate beforehand: its mean and how uncertain it is, or a beta distribution. */
export type Prior =
  | Beta
  | { mean: number; variance: number }
  /** The ends are read as a 95 % interval. */
  | { mean: number; low: number; high: number };

/** Knowing nothing: every rate is as likely as any other. */
export const UNIFORM: Beta = { alpha: 1, beta: 1 };

/**
 * The beta distribution with a mean and a variance (method of moments): ν = m(1 − m)/v − 1, α = mν, β = (1 − m)ν.
 *
 * Source: A. Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, appendix A. An interval gives the variance as the
 * square of its width over 2 · 1.96.
 *
 * @returns refused when no beta distribution has that mean and variance, or the one that has says no more than nothing
 */
export function betaPrior(prior: Prior): Beta | Refused {
  if ('alpha' in prior)
    return prior.alpha > 0 && prior.beta > 0 && Number.isFinite(prior.alpha + prior.beta)
      ? prior
      : NOT_BETA;
  const { mean } = prior;
  const sd = 'variance' in prior ? Math.sqrt(prior.variance) : (prior.high - prior.low) / (2 * Z95);
  if (!(mean > 0 && mean < 1 && sd > 0))
    return refuse(
      'Studiernes bud på raten er {mean}. Det skal ligge over 0 og under 100 % og have et interval, før det kan lægges sammen med jeres egne tal.',
      'The studies’ figure for the rate is {mean}. It must be above 0 and below 100% and have a range before it can be put together with your own.',
      { mean: percent(mean) },
    );
  const strength = (mean * (1 - mean)) / (sd * sd) - 1;
  // two persons' worth is what a uniform distribution has: no more than knowing nothing
  if (strength <= 2)
    return refuse(
      'Studiernes interval er så bredt, at de intet siger om en rate på {mean}. Brug jeres egne tal alene.',
      'The studies’ range is so wide that they say nothing of a rate of {mean}. Use your own figures alone.',
      { mean: percent(mean) },
    );
  return { alpha: mean * strength, beta: (1 - mean) * strength };
}

/**
 * A prior that counts only in part: its density to the power `weight`, from everything (1) to nothing (0, uniform).
 *
 * Source: J. G. Ibrahim & M.-H. Chen, Power prior distributions for regression models, Statistical Science 2000,
 * 15(1):46–60. Of a beta density with a uniform one beneath: α = 1 + w(α − 1), β = 1 + w(β − 1).
 */
export const discounted = ({ alpha, beta }: Beta, weight: number): Beta => ({
  alpha: 1 + weight * (alpha - 1),
  beta: 1 + weight * (beta - 1),
});

const NOT_BETA: Refused = {
  refused: {
    da: 'Begge tal i fordelingen skal være over 0.',
    en: 'Both figures of the distribution must be above 0.',
  },
};
