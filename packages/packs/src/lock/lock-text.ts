import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import type { Lock } from './lock-issues.ts';

/** The block that `som lock` writes; quoted, since a hash of digits alone would read as a number. */
function block({ pack, catalogue, engine }: Lock): string {
  const part = ({ version, hash }: Lock['pack']) => `{ version: "${version}", hash: "${hash}" }`;
  return [
    'locked: # som lock',
    `  pack: ${part(pack)}`,
    `  catalogue: ${part(catalogue)}`,
    `  engine: "${engine}"`,
    '',
  ].join('\n');
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : undefined);

/** Start of the line an offset lies on. */
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Start of the line after the one an offset lies on. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/**
 * A case's text with the lock written into it; every other character, comments too, stays as it was.
 *
 * An existing `locked` is replaced where it stands; a new one comes right after `pack`.
 *
 * @param text - a case file that could be read
 * @returns undefined when the file is written so that the place cannot be found (all on one line, say)
 */
export function lockText(text: string, lock: Lock): string | undefined {
  const { contents, errors } = parseDocument(text, { version: '1.2', schema: 'core' });
  if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  const rangeOf = (name: string): [number, number] | undefined => {
    const pair = contents.items.find((item) => keyOf(item) === name);
    if (!pair) return undefined;
    const key = pair.key as { range?: [number, number, number] };
    const value = pair.value as { range?: [number, number, number] } | null;
    return key.range && value?.range ? [key.range[0], value.range[1]] : undefined;
  };
  const old = rangeOf('locked');
  const pack = rangeOf('pack');
  if (!pack) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const written = block(lock).replaceAll('\n', newline);
  const [from, to] = old
    ? [lineStart(text, old[0]), nextLine(text, Math.max(old[0], old[1] - 1))]
    : [nextLine(text, pack[1]), nextLine(text, pack[1])];
  const before = text.slice(0, from);
  const joint = before === '' || before.endsWith('\n') ? '' : newline;
  return `${before}${joint}${written}${text.slice(to)}`;
}
