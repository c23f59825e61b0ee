import type { Judgement } from '@som/engine';
import { betaCdf } from '../distributions/beta.ts';

/** How a judgement of lowest, most likely and highest is read. */
export type Shape = 'pert' | 'triangular';

/** One person's judgement; PERT unless it says otherwise. */
export type JudgementWithShape = Judgement & { shape?: Shape };

/**
 * Mean of a judgement: (a + 4m + b)/6 for PERT, (a + m + b)/3 for a triangle.
 *
 * Source: D. G. Malcolm et al., Operations Research 1959, 7(5):646–669 (PERT).
 */
export const meanOf = ({ lowest: a, likely: m, highest: b, shape }: JudgementWithShape): number =>
  shape === 'triangular' ? (a + m + b) / 3 : (a + 4 * m + b) / 6;

/** Variance: (μ − a)(b − μ)/7 for PERT, the beta distribution with 1 + 4(m − a)/(b − a) and 1 + 4(b − m)/(b − a). */
export function varianceOf(judgement: JudgementWithShape): number {
  const { lowest: a, likely: m, highest: b } = judgement;
  if (judgement.shape === 'triangular') return ((b - a) * (b - a) + (m - a) * (m - b)) / 18;
  const mean = meanOf(judgement);
  return ((mean - a) * (b - mean)) / 7;
}

/** Share of one person's judgement below `x`; a judgement without width is a step. */
export function shareBelow(judgement: JudgementWithShape, x: number): number {
  const { lowest: a, likely: m, highest: b } = judgement;
  if (x >= b) return 1;
  if (x < a || a === b) return 0;
  const width = b - a;
  if (judgement.shape === 'triangular')
    return x <= m && m > a
      ? ((x - a) * (x - a)) / (width * (m - a))
      : 1 - ((b - x) * (b - x)) / (width * (b - m));
  return betaCdf((x - a) / width, 1 + (4 * (m - a)) / width, 1 + (4 * (b - m)) / width);
}

const HALVINGS = 60; // a share to the last bit

/** The value below which the share `p` of the equally weighted judgements lies, found by halving. */
export function mixtureQuantile(judgements: readonly JudgementWithShape[], p: number): number {
  let low = Math.min(...judgements.map(({ lowest }) => lowest));
  let high = Math.max(...judgements.map(({ highest }) => highest));
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    const below = judgements.reduce((sum, j) => sum + shareBelow(j, middle), 0);
    if (below < p * judgements.length) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
