import { exp, log } from '@som/engine';

const MOST_STEPS = 200;
const SETTLED = 1e-14;

/** A tail at u: its size, above 0 inside the distribution, and how fast it grows with u. */
export interface TailAt {
  share: number;
  density: number;
}

/**
 * The u at which a growing tail has the size `share`, by Newton's method on its logarithm.
 *
 * For the beta on the logit scale and the gamma on the log scale the logarithm of a tail is
 * concave, so the steps come to the root from one side; where a step would leave what is known to
 * hold the root, that is halved instead.
 *
 * @param share - above 0
 * @param start - a u where the tail is neither 0 nor 1
 */
export function solveTail(share: number, start: number, tail: (u: number) => TailAt): number {
  const target = log(share);
  let low = -Infinity;
  let high = Infinity;
  let u = start;
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const at = tail(u);
    if (at.share < share) low = u;
    else high = u;
    const step = ((target - log(at.share)) * at.share) / at.density;
    let next = u + step;
    if (!(next > low && next < high)) next = between(low, high, u);
    if (Math.abs(next - u) <= SETTLED * Math.max(1, Math.abs(u))) return next;
    u = next;
  }
  return u;
}

/** Half-way between what is known, or twice as far out where one side is not. */
function between(low: number, high: number, u: number): number {
  if (low === -Infinity) return u - Math.max(1, Math.abs(u));
  if (high === Infinity) return u + Math.max(1, Math.abs(u));
  return low + (high - low) / 2;
}

/** Share and rest of a logit: x = e^u / (1 + e^u), y = 1 − x without cancellation. */
export function sharesOfLogit(u: number): { x: number; y: number } {
  const small = exp(-Math.abs(u));
  const less = small / (1 + small);
  const more = 1 / (1 + small);
  return u < 0 ? { x: less, y: more } : { x: more, y: less };
}
