/** Ranges of code points that print nothing but steer a terminal, the direction of text or a line. */
const STEERING: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xffff],
];

const steers = (point: number): boolean =>
  STEERING.some(([from, to]) => point >= from && point <= to);

/**
 * Text from a file as one line of printable characters: no escape codes, no turning of direction, no lone surrogates.
 * Packs and cases may come from anywhere.
 */
export function plainText(text: string): string {
  const printable = [...text.toWellFormed()].map((character) =>
    steers(character.codePointAt(0) ?? 0) ? ' ' : character,
  );
  return printable.join('').normalize('NFC').replace(/\s+/g, ' ').trim();
}
