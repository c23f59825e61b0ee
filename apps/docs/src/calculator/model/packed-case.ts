import type { Case } from '@som/engine';

/** Longer than any case by far, packed or not: an address from a stranger is not unpacked for ever. */
const MOST_PACKED = 200_000;
const MOST_BYTES = 2_000_000;

const through = (bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(by);

/** A case as the text of an address: its JSON, compressed, in letters that need no escaping. */
export async function packCase(asked: Case): Promise<string> {
  const { expected: _expected, ...rest } = asked;
  const stream = through(
    new TextEncoder().encode(JSON.stringify(rest)),
    new CompressionStream('deflate-raw'),
  );
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of a case from an address, to be read as strictly as any file; nothing when it is none. */
export async function unpackCase(packed: string): Promise<string | undefined> {
  if (packed.length > MOST_PACKED) return undefined;
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const reader = through(bytes, new DecompressionStream('deflate-raw')).getReader();
    const parts: Uint8Array[] = [];
    for (let size = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MOST_BYTES) return undefined;
      parts.push(value);
    }
    return await new Blob(parts as BlobPart[]).text();
  } catch {
    return undefined; // cut off, or made by hand
  }
}
