import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

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
  return bytesToHex(sha256(utf8ToBytes(text)));
}
