import { Gunzip } from 'fflate';
import { crc32 } from './crc32.ts';

/** Bytes fed at a time: deflate grows at most a thousandfold, so a bomb is seen after 64 MB at most. */
const STEP = 65_536;
const TRAILER = 8;

/** What came out of a gzip file, or why nothing did. */
export type Unzipped = { bytes: Uint8Array } | { why: 'broken' | 'too-large' };

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Unpacks one gzip file in memory, in Node and in a browser alike.
 *
 * The checksum is held against the content, which the library does not do: a flipped bit could otherwise turn 0.26
 * into 0.36 unseen.
 *
 * @param limit - most bytes that may come out
 */
export function unzip(packed: Uint8Array, limit: number): Unzipped {
  const parts: Uint8Array[] = [];
  let [length, hasMore] = [0, false];
  const stream = new Gunzip((part) => {
    parts.push(part);
    length += part.length;
  });
  // told of the second gzip file in the same archive and on: no packer makes those
  stream.onmember = () => {
    hasMore = true;
  };
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > limit) return { why: 'too-large' };
      if (hasMore) return { why: 'broken' };
    }
  } catch {
    return { why: 'broken' };
  }
  if (packed.length < TRAILER) return { why: 'broken' };
  const trailer = new DataView(packed.buffer, packed.byteOffset + packed.length - TRAILER, TRAILER);
  const bytes = joined(parts, length);
  const whole =
    trailer.getUint32(4, true) === length && trailer.getUint32(0, true) === crc32(bytes);
  return whole ? { bytes } : { why: 'broken' };
}
