/** The 256 remainders of the CRC-32 that gzip uses (polynomial 0xEDB88320, RFC 1952 §8). */
function remainders(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });
}

/** CRC-32 of bytes, as gzip writes it in its trailer. */
export function crc32(bytes: Uint8Array): number {
  const table = remainders();
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
