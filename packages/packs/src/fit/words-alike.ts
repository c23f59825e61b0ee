import { type Label, PROBLEM_IDS, PROBLEMS } from '@som/engine';

/** Words that say nothing about what is measured: small words, and which way it should go. */
const EMPTY = new Set(
  (
    'af at blev bliver de den der deres det efter eller en er et flere for fra får færre før godt gør har have hvor hver i ikke ' +
    'kan lav lavere man med mere mindre mindst mod ned nu når nye ny og også om op over på sig som stadig så til ud uden ' +
    'under ved vi vil være år egen eget egne ' +
    'a an and are as at be become by fewer for from have has higher in is it less lower more most no not of on or than that ' +
    'own the their to under we when with without year years better bedre stay get'
  ).split(' '),
);

/** A word inside another counts from this length, so that »fravær« is found in »skolefravær« and »er« in nothing. */
const STEM = 5;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !EMPTY.has(word));

/** Two words with the same beginning or one inside the other. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < STEM) return false;
  const stem = short.slice(0, Math.max(STEM, short.length - 2));
  return long.includes(short) || long.startsWith(stem);
}

/** A word that was asked for, with the other words for the problems it names, in both languages. */
export interface AskedWord {
  word: string;
  kin: readonly string[];
}

/** The words of a free text that say something. */
export function askedWords(text: string): AskedWord[] {
  const problems = PROBLEM_IDS.map((id) => {
    const { label, words } = PROBLEMS[id];
    return [label.da, label.en, ...words.da, ...words.en].flatMap(wordsOf);
  });
  return [...new Set(wordsOf(text.slice(0, 500)))].map((word) => {
    const named = problems.filter((names) => names.some((name) => alike(name, word)));
    return { word, kin: [word, ...named.flat()] };
  });
}

/**
 * How many of the words a described thing also speaks of: the same word, a compound of it, or another word for the same
 * problem.
 */
export function wordsFound(asked: readonly AskedWord[], described: readonly Label[]): number {
  const known = [...new Set(described.flatMap(({ da, en }) => [...wordsOf(da), ...wordsOf(en)]))];
  return asked.filter(({ kin }) => known.some((other) => kin.some((name) => alike(name, other))))
    .length;
}
