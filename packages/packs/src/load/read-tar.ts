const BLOCK = 512;

/** One entry of a tar file. */
export interface TarEntry {
  /** Name as it stands in the archive, not yet trusted. */
  name: string;
  kind: 'file' | 'folder' | 'other';
  bytes: Uint8Array;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function textAt(header: Uint8Array, at: number, length: number): string {
  const field = header.subarray(at, at + length);
  const end = field.indexOf(0);
  return decode(end === -1 ? field : field.subarray(0, end));
}

/** An octal number; undefined when it is anything else, such as below zero or in another base. */
function octalAt(header: Uint8Array, at: number, length: number): number | undefined {
  const text = textAt(header, at, length).trim();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

/** The header's own checksum: the sum of its bytes, its own field counted as spaces. */
function isIntact(header: Uint8Array): boolean {
  let sum = 8 * 32;
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += header[i] ?? 0;
  return octalAt(header, 148, 8) === sum;
}

/** The long name in a pax header (`27 path=…\n`); all else in it is of no use here. */
function longName(bytes: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(decode(bytes))?.[1];
}

function nameOf(header: Uint8Array): string {
  const isUstar = textAt(header, 257, 6).startsWith('ustar');
  const prefix = isUstar ? textAt(header, 345, 155) : '';
  const name = textAt(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Names and kinds of entry by the type letter; the rest (links, devices, sparse files) is `other`. */
const KINDS: Readonly<Record<string, TarEntry['kind']>> = {
  '0': 'file',
  '': 'file',
  '5': 'folder',
};

/**
 * The entries of a tar file as package managers write it (ustar, with pax for long names).
 *
 * Written here because archives come from strangers: the small readers that exist loop for ever on a size below zero,
 * do not hold the checksum of a header against it, or rewrite `..` in names silently.
 *
 * @param most - entries after which reading stops; one more is given, so that the caller can see it
 * @returns undefined when the archive is damaged or not a tar file
 */
export function readTar(bytes: Uint8Array, most: number): TarEntry[] | undefined {
  const entries: TarEntry[] = [];
  let long: string | undefined;
  let at = 0;
  while (at + BLOCK <= bytes.length && entries.length <= most) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return entries;
    const size = octalAt(header, 124, 12);
    if (size === undefined || !isIntact(header) || at + BLOCK + size > bytes.length)
      return undefined;
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = textAt(header, 156, 1);
    if (type === 'g') continue;
    if (type === 'x') {
      long = longName(content);
      continue;
    }
    const kind = Object.hasOwn(KINDS, type) ? (KINDS[type] ?? 'other') : 'other';
    entries.push({ name: long ?? nameOf(header), kind, bytes: content });
    long = undefined;
  }
  // an archive ends with empty blocks: without them it was cut off, unless the reader stopped by itself
  return entries.length > most ? entries : undefined;
}
