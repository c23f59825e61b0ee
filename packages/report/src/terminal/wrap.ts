/** Columns a text takes; labels are counted by code point. */
export const columns = (text: string): number => [...text].length;

/** A text broken at spaces into lines of at most `width` columns; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  for (const word of glued(text).flatMap((whole) => cut(whole, room))) {
    if (line === '') line = word;
    else if (columns(line) + 1 + columns(word) <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Words, but an amount and its unit are one: no line begins with a lonely % or kr. */
const glued = (text: string): string[] =>
  text
    .replace(UNITS, '$1\u00a0')
    .split(' ')
    .map((word) => word.replaceAll('\u00a0', ' '));
const UNITS = /(\d|mio\.|mia\.|DKK) (?=%|kr\.|mio\.|mia\.|million|billion|\d)/g;

function cut(word: string, width: number): string[] {
  const characters = [...word];
  const parts: string[] = [];
  while (characters.length > width) parts.push(characters.splice(0, width).join(''));
  return [...parts, characters.join('')];
}

/** A text with spaces to `width` columns, to the left or the right of it. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - columns(text)));
  return side === 'left' ? text + spaces : spaces + text;
}
