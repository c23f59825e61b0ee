import {
  COMPARATOR_KINDS,
  INTERVENTION_KINDS,
  type Label,
  OUTCOME_KINDS,
  PROBLEMS,
} from '@som/engine';
import type { KnowledgeEntry } from './entry.ts';
import { countryLabel, DESIGNS, FINDINGS } from './words.ts';

/** Small letters without accents, so that »Arhus«, »århus« and »ÅRHUS« are one word; æ and ø by their nearest. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');

/** The words of a text, plain. */
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A word inside another counts from this length: »fravær« is found in »skolefravær«, »er« only as a word. */
const INSIDE = 4;

/** The words that are asked for, each once; at most twenty. */
export const askedFor = (text: string): string[] =>
  [...new Set(wordsOf(text.slice(0, 500)))].slice(0, 20);

/** What a study tells of itself, in tiers: what it is called and does, whom and what it measured, the rest. */
function toldBy({ id, study, pack, groups, outcomes, chains }: KnowledgeEntry): Label[][] {
  const { interventionKind, comparatorKind, problems = [], country = [], effects } = study;
  const kinds = effects.flatMap(({ outcomeKind }) =>
    outcomeKind ? [OUTCOME_KINDS[outcomeKind]] : [],
  );
  const problemWords = problems.flatMap((problem): Label[] => {
    const { label, words } = PROBLEMS[problem];
    const [da, en]: (readonly string[])[] = [words.da, words.en];
    return [label, { da: (da ?? []).join(' '), en: (en ?? []).join(' ') }];
  });
  return [
    [study.label, study.intervention, { da: id, en: id }],
    [
      study.population,
      ...problemWords,
      ...effects.map(({ outcome }) => outcome),
      ...kinds,
      ...(interventionKind ? [INTERVENTION_KINDS[interventionKind]] : []),
      ...outcomes.map(({ label }) => label),
      ...groups.map(({ label }) => label),
    ],
    [
      pack.manifest.label,
      ...chains.flatMap(({ label, says }) => [label, says]),
      ...(study.comparator ? [study.comparator] : []),
      ...(comparatorKind ? [COMPARATOR_KINDS[comparatorKind]] : []),
      ...country.map(countryLabel),
      DESIGNS[study.design],
      FINDINGS[study.finding],
      ...(study.notKnown ? [study.notKnown] : []),
    ],
  ];
}

/** What a word is worth where it stands: in the name, in what was measured, anywhere else. */
const WORTH = [4, 2, 1];

/**
 * How well the words are found in a study; undefined when one of them is not.
 *
 * @param words - as `askedFor` gives them
 */
export function scoreOf(entry: KnowledgeEntry, words: readonly string[]): number | undefined {
  if (words.length === 0) return 0;
  const tiers = toldBy(entry).map((labels) =>
    labels.flatMap(({ da, en }) => [...wordsOf(da), ...wordsOf(en)]),
  );
  let score = 0;
  for (const word of words) {
    const best = tiers.map((told, tier) => {
      const worth = WORTH[tier] ?? 1;
      if (told.includes(word)) return 2 * worth;
      const inside = word.length >= INSIDE && told.some((other) => other.includes(word));
      return inside ? worth : 0;
    });
    const found = Math.max(...best);
    if (found === 0) return undefined;
    score += found;
  }
  return score;
}
