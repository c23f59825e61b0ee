import { JOE_KUO } from './sobol-directions.ts';

const BITS = 32;

/** Whole number of 32 bits read from its end. */
function reversed(word: number): number {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}

/** Direction numbers of one dimension, read from their ends. */
export type Directions = Int32Array;

/**
 * Direction numbers of the first dimensions; there are 256 of them.
 *
 * Source: P. Bratley and B. L. Fox, Algorithm 659, ACM Transactions on Mathematical Software 14 (1988), 88–100, with
 * the starting numbers of Joe and Kuo.
 */
export function sobolDirections(): Directions[] {
  const first = Int32Array.from({ length: BITS }, (_, i) => 1 << i);
  const others = JOE_KUO.split('/').map((text) => {
    const [degree = 0, coefficients = 0, ...start] = text.split(' ').map(Number);
    const v = new Int32Array(BITS);
    for (let i = 0; i < BITS; i++) {
      if (i < degree) {
        v[i] = (start[i] ?? 0) << (BITS - 1 - i);
        continue;
      }
      const before = v[i - degree] ?? 0;
      let next = before ^ (before >>> degree);
      for (let k = 1; k < degree; k++)
        if ((coefficients >> (degree - 1 - k)) & 1) next ^= v[i - k] ?? 0;
      v[i] = next;
    }
    return v.map(reversed);
  });
  return [first, ...others];
}

/**
 * Points of a Sobol sequence in one dimension, scrambled: whole numbers of 32 bits that fill the range evenly,
 * whichever stretch of them is asked for. Different scrambles are independent, each point by itself is uniform, and
 * the first 2ᵐ points still have one in each 2⁻ᵐ of the range.
 *
 * Sources: A. B. Owen, Randomly permuted (t,m,s)-nets and (t,s)-sequences (1995); by a hash as in S. Laine and
 * T. Karras, Stratified sampling for stochastic transparency (2011), with the constants of N. Vegdahl, Building a
 * better LK hash (2021), psychopath.io/post/2021_01_30_building_a_better_lk_hash.
 *
 * @param from - number of the first point asked for
 * @param scramble - 32 bits that choose the scramble
 */
export function fillSobol(
  directions: Directions,
  from: number,
  scramble: number,
  into: Int32Array,
): void {
  const odd = (scramble >>> 16) | 1;
  let x = 0;
  for (let bit = 0, gray = from ^ (from >>> 1); gray !== 0; bit++, gray >>>= 1)
    if (gray & 1) x ^= directions[bit] ?? 0;
  for (let i = 0; i < into.length; i++) {
    let h = x ^ Math.imul(x, 0x3d20adea);
    h = Math.imul(h + scramble, odd);
    h ^= Math.imul(h, 0x05526c56);
    h ^= Math.imul(h, 0x53a22864);
    into[i] = reversed(h);
    // in Gray code the next point differs by the direction number of the lowest zero bit of its number
    const next = from + i + 1;
    x ^= directions[31 - Math.clz32(next & -next)] ?? 0;
  }
}
