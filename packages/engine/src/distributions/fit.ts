import { log } from '../math/log.ts';
import type { Distribution, Side, SideScale } from './distribution.ts';
import { sd as deviation } from './moments.ts';
import { placeOn } from './two-sided.ts';

/** The scale on which a parameter's estimate is normal, and between which values it can be. */
export interface Shape {
  scale: SideScale;
  low: number;
  high: number;
}

/** ±1.96 standard errors hold 95 % of a normal distribution. */
export const Z95 = 1.959963984540054;

/** A side of an interval: on the parameter's own scale, or plain and cut where an end is out of the scale's reach. */
function sideTo({ scale, low, high }: Shape, value: number, end: number): Side {
  const places = [value, end].map((x) => placeOn(scale, x, low, high));
  const reached = places.every(Number.isFinite);
  const [from = 0, to = 0] = reached ? places : [value, end];
  return { scale: reached ? scale : 'plain', sd: Math.abs(to - from) / Z95 };
}

/**
 * The distribution with `value` as its median and 95 % of its probability between `low` and `high`, 2.5 % on either
 * side: normal on the parameter's scale, each half with the spread that its own end asks for, since published
 * intervals are rounded and often lopsided. When both halves ask for the same it is the plain normal or log-normal.
 *
 * On the log scale this is the usual (ln high − ln low) / (2 · 1.96) of Briggs, Claxton and Sculpher (2006), chapter
 * 4, kept apart for the two halves. An end that the scale cannot reach (a rate of 0 or 1, a ratio of 0) makes its half
 * normal on the plain scale, cut at the bound.
 */
export function fromInterval(shape: Shape, value: number, low: number, high: number): Distribution {
  if (low === high) return { kind: 'point', value };
  const [below, above] = [sideTo(shape, value, low), sideTo(shape, value, high)];
  return simplest({
    kind: 'two-sided',
    median: value,
    below,
    above,
    low: shape.low,
    high: shape.high,
  });
}

/** The same distribution under its usual name, where it has one. */
function simplest(d: Distribution & { kind: 'two-sided' }): Distribution {
  const { below, above, median } = d;
  const even = below.scale === above.scale && Math.abs(below.sd - above.sd) <= 1e-9 * below.sd;
  if (even && below.scale === 'log')
    return { kind: 'lognormal', mu: log(median), sigma: (below.sd + above.sd) / 2 };
  if (even && below.scale === 'plain' && d.low === -Infinity && d.high === Infinity)
    return { kind: 'normal', mean: median, sd: (below.sd + above.sd) / 2 };
  return d;
}

/**
 * The distribution with `value` as its median and `se` as its standard deviation: normal; log-normal with
 * e^(σ²) = (1 + √(1 + 4(se/value)²)) / 2; logit-normal with the σ that gives the deviation. Where the scale cannot
 * reach the value, or no σ is large enough, it is normal on the plain scale, cut at the bounds.
 */
export function fromStandardError(shape: Shape, value: number, se: number): Distribution {
  if (se === 0) return { kind: 'point', value };
  const { scale, low, high } = shape;
  const both = (of: SideScale, sd: number): Distribution & { kind: 'two-sided' } => ({
    kind: 'two-sided',
    median: value,
    below: { scale: of, sd },
    above: { scale: of, sd },
    low,
    high,
  });
  if (scale === 'plain' || !Number.isFinite(placeOn(scale, value, low, high)))
    return simplest(both('plain', se));
  if (scale === 'log') {
    const ratio = se / value;
    const grown = (1 + Math.sqrt(1 + 4 * ratio * ratio)) / 2;
    return { kind: 'lognormal', mu: log(value), sigma: Math.sqrt(log(grown)) };
  }
  let [small, large] = [0, 8];
  if (deviation(both('logit', large)) < se) return both('plain', se);
  for (let i = 0; i < 60; i++) {
    const middle = (small + large) / 2;
    if (deviation(both('logit', middle)) < se) small = middle;
    else large = middle;
  }
  return both('logit', (small + large) / 2);
}
