import { plainText } from '../plain-text.ts';

/** Text that fits in a place: whole sentences as far as they go, else whole words and `…`. Nothing is cut unseen. */
export function shortened(text: string, most: number): string {
  const plain = plainText(text);
  if (plain.length <= most) return plain;
  const sentences = plain.slice(0, most).match(/^.*[.!?](?=\s)/)?.[0];
  if (sentences !== undefined && sentences.length > most / 2) return sentences;
  return `${plain.slice(0, most - 1).replace(/[\s,;:–-]+\S*$/, '')}…`;
}
