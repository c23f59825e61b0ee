/** The number of a `year-n` key. */
export const yearOf = (key: string): number => Number(key.slice('year-'.length));

/** The first and last age of an age key, inclusive. */
export function agesOf(key: string): [number, number] {
  const [from, to] = key.split('-').map(Number);
  return [from ?? 0, to ?? from ?? 0];
}
