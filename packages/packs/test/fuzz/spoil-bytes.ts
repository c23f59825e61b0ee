import type { Random } from './random.ts';

/** Bytes flipped, cut, doubled or set, one to eight times. */
export function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let spoilt = Uint8Array.from(bytes);
  for (let i = 1 + random.below(8); i > 0; i--) {
    const at = random.below(spoilt.length || 1);
    const way = random.below(8);
    if (way === 0) spoilt = spoilt.subarray(0, at);
    else if (way === 1)
      spoilt = Uint8Array.of(...spoilt.subarray(0, at), ...spoilt.subarray(at / 2));
    else if (way === 2) spoilt.fill(random.below(256), at, at + random.below(64));
    else if (way < 6) spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random.below(8));
    else spoilt[at] = random.below(256);
  }
  return spoilt;
}

const BLOCK = 512;
const FIELDS = [
  [
    0,
    ['package/../../a', '/a', '\\a', 'package/pack.yaml', 'package/__proto__', 'a'.repeat(100), ''],
  ],
  [124, ['-0000000777', '77777777777', '00000000000', '00000001000', 'abc', '\u0080\u0000\u0000']],
  [156, ['0', '1', '2', '5', 'x', 'g', 'L', 'S', '\u0000', '9']],
  [345, ['../..', 'package', 'x'.repeat(155)]],
] as const;

/** A tar archive with a header field changed and its checksum made to fit, so that the reader goes on. */
export function spoilTar(tar: Uint8Array, random: Random): Uint8Array {
  const spoilt = Uint8Array.from(tar);
  const start = BLOCK * random.below(Math.max(1, spoilt.length / BLOCK - 1));
  const [at, texts] = random.one(FIELDS);
  spoilt.set(new TextEncoder().encode(random.one(texts)).subarray(0, 100), start + at);
  spoilt.fill(32, start + 148, start + 156);
  const sum = spoilt.subarray(start, start + BLOCK).reduce((total, byte) => total + byte, 0);
  spoilt.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, '0')}\0 `), start + 148);
  return spoilt;
}
