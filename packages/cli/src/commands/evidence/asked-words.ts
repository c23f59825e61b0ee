import { nearest } from '@som/engine';
import type { Facet, KnowledgeQuestion } from '@som/evidence';
import { UsageError } from '../../io.ts';
import { type Options, text, texts } from '../../options.ts';

const CHOICES = [
  'pack',
  'group',
  'intervention',
  'outcome',
  'design',
  'country',
  'finding',
] as const;

/** What was asked for: words, and choices that may be typed as id or in words. */
export function askedKnowledge(options: Options, everything: readonly Facet[]): KnowledgeQuestion {
  const chosen = CHOICES.flatMap((name) => {
    const typed = text(options, name);
    return typed === undefined ? [] : [[name, meant(typed, name, everything, options)]];
  });
  const [problem] = texts(options, 'problem');
  const age = text(options, 'age');
  const words = options.args.join(' ').trim();
  return {
    ...Object.fromEntries(chosen),
    ...(problem !== undefined && { problem: meant(problem, 'problem', everything, options) }),
    ...(age !== undefined && { age: ageOf(age, options) }),
    ...(words !== '' && { text: words }),
  };
}

/** The value that a word means: its id, or its name in either language. */
function meant(
  typed: string,
  of: Facet['of'],
  all: readonly Facet[],
  { language }: Options,
): string {
  const values = all.find((facet) => facet.of === of)?.values ?? [];
  const plain = typed.trim().toLowerCase();
  const found = values.find(({ value, label }) =>
    [value, label.da, label.en].some((word) => word.toLowerCase() === plain),
  );
  if (found) return found.value;
  const known = values.map(({ value }) => value);
  const near = nearest(plain, known);
  const list = (near.length > 0 ? near : known.slice(0, 20)).join(', ');
  throw new UsageError(
    language === 'da'
      ? `Ingen studier har --${of} ${typed}. ${near.length > 0 ? 'Mente du' : 'Vælg en af'}: ${list}.`
      : `No studies have --${of} ${typed}. ${near.length > 0 ? 'Did you mean' : 'Choose one of'}: ${list}.`,
  );
}

function ageOf(typed: string, { language }: Options): number {
  if (/^\d{1,3}$/.test(typed) && Number(typed) <= 120) return Number(typed);
  throw new UsageError(
    language === 'da'
      ? `--age er en alder, fx --age 10, ikke ${typed}.`
      : `--age is an age, such as --age 10, not ${typed}.`,
  );
}
