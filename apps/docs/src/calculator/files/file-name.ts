/** As long as file names are pleasant to read. */
const MOST = 60;

/** A title as a part of a file name, in letters that every file system has: `budgetaaret-og-de-tre-overslagsaar`. */
export function nameFrom(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= MOST) return plain;
  const between = plain.lastIndexOf('-', MOST);
  return plain.slice(0, between > 0 ? between : MOST);
}

/** Name of a file taken out: the case it is of, where there is one, and what it is. */
export const fileName = (ofCase: string, what: string, ending: string): string =>
  `${[ofCase, what].filter((part) => part !== '').join('.')}.${ending}`;
