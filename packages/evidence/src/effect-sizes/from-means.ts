import type { Label } from '@som/engine';
import type { Refused } from './effect-size.ts';
import type { Worked } from './from-counts.ts';
import { refuse } from './refuse.ts';
import { approximateCorrection, exactCorrection } from './small-sample-correction.ts';

/** Means and standard deviations of two groups. */
export interface Means {
  mean: number;
  sd: number;
  n: number;
  meanWithout: number;
  sdWithout: number;
  nWithout: number;
}

/** How a standardised mean difference is corrected for small samples. */
export type SmdKind = 'hedges-g' | 'hedges-g-approximate' | 'cohens-d';

/**
 * Large-sample variance of a standardised mean difference: 1/n₁ + 1/n₂ + d²/(2(n₁ + n₂)).
 *
 * Source: Hedges 1982 as in metafor's `escalc(measure="SMD", vtype="LS")`, where d is the estimate after correction.
 */
export const smdVariance = (estimate: number, n: number, nWithout: number): number =>
  1 / n + 1 / nWithout + (estimate * estimate) / (2 * (n + nWithout));

/** Standardised mean difference, the intervention's mean less the other's, in pooled standard deviations. */
export function smdFromMeans(means: Means, kind: SmdKind): Worked | Refused {
  const { mean, sd, n, meanWithout, sdWithout, nWithout } = means;
  const wrong = refusedMeans(means);
  if (wrong) return wrong;
  const df = n + nWithout - 2;
  const pooled = ((n - 1) * sd * sd + (nWithout - 1) * sdWithout * sdWithout) / df;
  const d = (mean - meanWithout) / Math.sqrt(pooled);
  const factor = { 'hedges-g': exactCorrection, 'hedges-g-approximate': approximateCorrection };
  const estimate = kind === 'cohens-d' ? d : factor[kind](df) * d;
  return { estimate, variance: smdVariance(estimate, n, nWithout), steps: [KINDS[kind]] };
}

/** Difference of means in points of the instrument; variance s₁²/n₁ + s₂²/n₂ (metafor's measure="MD"). */
export function differenceOfMeans(means: Means): Worked | Refused {
  const wrong = refusedMeans(means);
  if (wrong) return wrong;
  const { mean, sd, n, meanWithout, sdWithout, nWithout } = means;
  return {
    estimate: mean - meanWithout,
    variance: (sd * sd) / n + (sdWithout * sdWithout) / nWithout,
    steps: [
      {
        da: 'Forskellen i gennemsnit er regnet ud af gruppernes gennemsnit og standardafvigelser.',
        en: 'The difference of means is worked out of the means and standard deviations of the groups.',
      },
    ],
  };
}

function refusedMeans({ sd, n, sdWithout, nWithout }: Means): Refused | undefined {
  if (n < 2 || nWithout < 2)
    return refuse(
      'Med under to i en gruppe kan spredningen ikke regnes. Skriv antallet i hver gruppe.',
      'With fewer than two in a group the spread cannot be worked out. Write the number in each group.',
    );
  if (!(sd > 0 && sdWithout > 0))
    return refuse(
      'En standardafvigelse er 0, og så kan forskellen ikke måles i standardafvigelser. Ret tallet efter kilden.',
      'A standard deviation is 0, and then the difference cannot be measured in standard deviations. Correct the figure by the source.',
    );
  return undefined;
}

const KINDS: Readonly<Record<SmdKind, Label>> = {
  'hedges-g': {
    da: 'Hedges’ g er regnet ud af gennemsnit og standardafvigelser, med den eksakte rettelse for små grupper.',
    en: 'Hedges’ g is worked out of means and standard deviations, with the exact correction for small groups.',
  },
  'hedges-g-approximate': {
    da: 'Hedges’ g er regnet ud af gennemsnit og standardafvigelser, med den tilnærmede rettelse for små grupper, 1 − 3/(4·frihedsgrader − 1).',
    en: 'Hedges’ g is worked out of means and standard deviations, with the approximate correction for small groups, 1 − 3/(4·degrees of freedom − 1).',
  },
  'cohens-d': {
    da: 'Cohens d er regnet ud af gennemsnit og standardafvigelser, uden rettelse for små grupper.',
    en: 'Cohen’s d is worked out of means and standard deviations, without correction for small groups.',
  },
};
