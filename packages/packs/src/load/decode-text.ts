import { type Issue, problem } from '@som/engine';

/** How the files of Office programs begin (zip, the old Office container, PDF, RTF): somebody gave one the name of a text file. */
const NOT_TEXT = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF-', '{\\rtf'];

/**
 * The text of a file, or why it has none.
 *
 * @param shown - its name in the issue
 */
export function decodeText(bytes: Uint8Array, shown: string): { text: string } | { issue: Issue } {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (NOT_TEXT.some((sign) => start.startsWith(sign)))
    return { issue: problem('not-text', shown, []) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { issue: problem('not-utf8', shown, []) };
  }
}
