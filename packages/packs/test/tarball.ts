import { gzipSync } from 'fflate';
import { createTar } from 'nanotar';

/** A package tarball as a package manager makes it: every file under `package/`. */
export function tarball(
  files: Readonly<Record<string, string | Uint8Array>>,
  folder = 'package/',
): Uint8Array {
  const entries = Object.entries(files).map(([name, data]) => ({ name: `${folder}${name}`, data }));
  return gzipSync(createTar(entries, { attrs: { mtime: 0 } }), { mtime: 0 });
}

/** The checksum of a tar header at a place, written anew after its fields were changed. */
function sealed(tar: Uint8Array, at: number): void {
  tar.fill(32, at + 148, at + 156);
  const sum = tar.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
  tar.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, '0')}\0 `), at + 148);
}

/** One file in an archive whose header was changed by hand, with a checksum that fits. */
export function withHeader(at: number, field: string): Uint8Array {
  const tar = createTar([{ name: 'package/pack.yaml', data: 'pack: a' }], { attrs: { mtime: 0 } });
  tar.set(new TextEncoder().encode(field), at);
  sealed(tar, 0);
  return gzipSync(tar);
}
