import { exp } from '../math/exp.ts';

const FARTHEST = 12; // beyond it the normal distribution holds 4e-33
const PANELS_PER_SD = 2;
const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;
/** Gauss–Legendre with eight points on −1 … 1: places and weights of the positive half. */
const POINTS = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
] as const;

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => ONE_OVER_ROOT_TWO_PI * exp(-0.5 * z * z);

/** The integral of g times the normal density between two places. */
function stretch(g: (z: number) => number, low: number, high: number): number {
  const count = Math.ceil((high - low) * PANELS_PER_SD);
  const half = (high - low) / count / 2;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const centre = low + (2 * i + 1) * half;
    for (const [place, weight] of POINTS)
      for (const z of [centre - half * place, centre + half * place])
        sum += weight * g(z) * normalDensity(z);
  }
  return sum * half;
}

/**
 * E[g(Z); Z > from] for a standard normal Z, by Gauss–Legendre.
 *
 * @param bends - places where g is not smooth; zero is always one. Error below 1e-12 of the largest value between them
 */
export function meanOverNormal(
  g: (z: number) => number,
  from = -FARTHEST,
  bends: readonly number[] = [],
): number {
  const first = Math.max(-FARTHEST, from);
  const inside = [0, ...bends].filter((z) => z > first && z < FARTHEST);
  const places = [first, ...inside.sort((a, b) => a - b), FARTHEST];
  let sum = 0;
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    if (next !== undefined && next > place) sum += stretch(g, place, next);
  }
  return sum;
}
