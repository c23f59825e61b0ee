import {
  type Catalogue,
  type Language,
  nearest,
  type Pack,
  PROBLEM_IDS,
  PROBLEMS,
  type Problem,
  STAGE_LABELS,
  STAGES,
} from '@som/engine';
import { type Question, SERVICE_KINDS } from '@som/packs';
import { UsageError } from '../io.ts';
import { type Options, text, texts } from '../options.ts';

/** Every word that means one of the ids, in lower case with hyphens for spaces. */
type Words = Readonly<Record<string, string>>;

const key = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, '-');

const wordsOf = (entries: readonly (readonly [string, readonly string[]])[]): Words =>
  Object.fromEntries([
    ...entries.flatMap(([id, words]) => words.map((word) => [key(word), id])),
    // an id always means itself
    ...entries.map(([id]) => [id, id]),
  ]);

const PROBLEM_WORDS = wordsOf(
  PROBLEM_IDS.map((id) => {
    const { label, words } = PROBLEMS[id];
    return [id, [label.da, label.en, ...words.da, ...words.en]];
  }),
);
const UNIT_WORDS = wordsOf([
  ['person', ['personer', 'persons', 'borger', 'barn']],
  ['family', ['familie', 'familier', 'families']],
]);
const STAGE_WORDS = wordsOf(
  STAGES.map((id) => [
    id,
    [STAGE_LABELS[id].da, STAGE_LABELS[id].en, ...(id === 'early' ? ['tidlig'] : [])],
  ]),
);

/**
 * The id that a word means.
 *
 * @throws UsageError with the nearest known words
 */
function meant(value: string, words: Words, option: string, language: Language): string {
  const found = Object.hasOwn(words, key(value)) ? words[key(value)] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(words);
  const near = nearest(key(value), known);
  const list = (near.length > 0 ? near : [...new Set(Object.values(words))]).join(', ');
  const hint =
    near.length > 0 ? { da: 'Mente du', en: 'Did you mean' } : { da: 'Vælg', en: 'Choose' };
  throw new UsageError(
    language === 'da'
      ? `--${option} ${value} kendes ikke. ${hint.da} ${list}${near.length > 0 ? '?' : '.'} Se ordene med som fit.`
      : `--${option} ${value} is not known. ${hint.en} ${list}${near.length > 0 ? '?' : '.'} See the words with som fit --lang en.`,
  );
}

function agesOf(value: string, language: Language): [number, number] {
  const [, first, last] = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(value.replace(/\s+/g, '')) ?? [];
  const ages: [number, number] = [Number(first), Number(last ?? first)];
  if (first !== undefined && ages[0] <= ages[1] && ages[1] <= 120) return ages;
  throw new UsageError(
    language === 'da'
      ? `--age er en alder eller fra–til, fx --age 8-12, ikke ${value}.`
      : `--age is an age or from–to, such as --age 8-12, not ${value}.`,
  );
}

/** The words a service answers to: its id, its name, and the kinds. */
function serviceWords(packs: readonly Pack[], catalogue: Catalogue): Words {
  const services = Object.assign({}, ...packs.map(({ prices }) => prices), catalogue.services);
  const kinds = [
    ...new Set(
      Object.values<Catalogue['services'][string]>(services).flatMap(({ group }) => group ?? []),
    ),
  ];
  return wordsOf([
    ...kinds.map((kind) => [kind, Object.values(SERVICE_KINDS[kind] ?? {})] as const),
    ...Object.entries<Catalogue['services'][string]>(services).map(
      ([id, { label }]) =>
        [id, [label.da, label.en].map((name) => name.replace(/,.*$/, ''))] as const,
    ),
  ]);
}

/**
 * The question that was typed; empty when nothing was.
 *
 * @throws UsageError for a word outside the vocabulary, with the nearest known ones
 */
export function askedQuestion(
  options: Options,
  packs: readonly Pack[],
  catalogue: Catalogue,
): Question {
  const { language } = options;
  const problems = texts(options, 'problem').map(
    // the table of words holds nothing but problems
    (word) => meant(word, PROBLEM_WORDS, 'problem', language) as Problem,
  );
  const [age, unit, stage, measure] = (['age', 'unit', 'stage', 'measure'] as const).map((name) =>
    text(options, name),
  );
  const known = serviceWords(packs, catalogue);
  const services = (name: 'service' | 'unused') => [
    ...new Set(texts(options, name).map((word) => meant(word, known, name, language))),
  ];
  const [used, unused] = [services('service'), services('unused')];
  return {
    ...(age !== undefined && { ages: agesOf(age, language) }),
    ...(problems.length > 0 && { problems: [...new Set(problems)] }),
    ...(unit !== undefined && {
      unit: meant(unit, UNIT_WORDS, 'unit', language) === 'family' ? 'family' : 'person',
    }),
    ...(stage !== undefined && {
      stage: STAGES.find((s) => s === meant(stage, STAGE_WORDS, 'stage', language)) ?? 'early',
    }),
    ...(measure !== undefined && measure.trim() !== '' && { measure: measure.trim() }),
    ...(used.length > 0 && { services: used }),
    ...(unused.length > 0 && { unused }),
  };
}
