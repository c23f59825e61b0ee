import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Hash of a contribution together with the pack to which it adds: another base is another pack. */
export const jointHash = (own: string, base: string): string => hashOf(`${own}\n${base}`);

/**
 * SHA-256 over a pack's data files, independent of their order and line ends.
 *
 * @param files - text by name; only .yaml files count
 * @returns 64 hexadecimal digits
 */
export function contentHash(files: Readonly<Record<string, string>>): string {
  const text = Object.keys(files)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${name}\n${(files[name] ?? '').replaceAll('\r\n', '\n')}`)
    .join('\n\0\n');
  return hashOf(text);
}
