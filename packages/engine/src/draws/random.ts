/** Draws come in blocks of this many; each block of each parameter has its own random stream. */
export const BLOCK = 512;

/** Mixes a whole number of 32 bits: every bit of it moves every bit of the result (MurmurHash3, A. Appleby). */
function mix(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32 bits from a list of whole numbers; `salt` gives another 32 from the same list. */
export function hashOf(words: ArrayLike<number>, salt: number): number {
  let h = mix(salt + 0x9e3779b9);
  for (let i = 0; i < words.length; i++) h = mix(Math.imul(h, 5) + (words[i] ?? 0) + 0x7f4a7c15);
  return h;
}

/** 64 bits that stand for a name, the same on every machine, as two whole numbers. */
export function hashName(name: string): [number, number] {
  const codes = new Uint16Array(name.length);
  for (let i = 0; i < codes.length; i++) codes[i] = name.charCodeAt(i);
  return [hashOf(codes, 1), hashOf(codes, 2)];
}

/** A seed as two whole numbers of 32 bits. */
export function seedWords(seed: number): [number, number] {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`A seed is a whole number from 0, not ${seed}`);
  return [seed | 0, Math.floor(seed / 4294967296)];
}

/** State of a generator: four whole numbers of 32 bits, not all zero. */
export type State = [number, number, number, number];

/**
 * The state with which one block of one name begins. It depends on nothing else, so that draws do not change when
 * another parameter comes or goes, whatever thread draws them and in whatever order.
 */
export function stateOf(seed: number, name: readonly [number, number], block: number): State {
  const words = [...seedWords(seed), ...name, block];
  return [hashOf(words, 11), hashOf(words, 12), hashOf(words, 13), hashOf(words, 14) | 1];
}

/**
 * Random whole numbers of 32 bits from a state: xoshiro128**, which passes the usual batteries of tests and needs
 * only 32-bit steps, so that every engine gives the same ones.
 *
 * Source: D. Blackman and S. Vigna, Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical
 * Software 47 (2021), article 36; reference code in the public domain.
 */
export function fillRandom(state: State, into: Int32Array): void {
  let [a, b, c, d] = state;
  for (let i = 0; i < into.length; i++) {
    const five = Math.imul(b, 5);
    into[i] = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
}
