import type { Label } from '@som/engine';
import type { KnowledgeEntry, KnowledgeQuestion } from './entry.ts';

/** Bands of age, youngest and oldest, both with. */
export const AGE_BANDS: readonly { from: number; to: number; label: Label }[] = [
  { from: 0, to: 5, label: { da: '0–5 år', en: 'ages 0–5' } },
  { from: 6, to: 12, label: { da: '6–12 år', en: 'ages 6–12' } },
  { from: 13, to: 17, label: { da: '13–17 år', en: 'ages 13–17' } },
  { from: 18, to: 29, label: { da: '18–29 år', en: 'ages 18–29' } },
  { from: 30, to: 64, label: { da: '30–64 år', en: 'ages 30–64' } },
  { from: 65, to: 120, label: { da: '65 år og over', en: 'ages 65 and over' } },
];

/** The band an age is in. */
export const bandOf = (age: number) => AGE_BANDS.find(({ from, to }) => from <= age && age <= to);

/** The choices of a question, text apart. */
export type Choice = Exclude<keyof KnowledgeQuestion, 'text'>;

/** What a study is, for each choice; an age as the youngest of its band. What is not known gives no value. */
export function valuesOf({ pack, study, groups, outcomes }: KnowledgeEntry, of: Choice): string[] {
  const { ages, interventionKind } = study;
  switch (of) {
    case 'pack':
      return [pack.id];
    case 'group':
      return groups.map(({ id }) => id);
    case 'age':
      return AGE_BANDS.filter(({ from, to }) => ages && ages[0] <= to && from <= ages[1]).map(
        ({ from }) => String(from),
      );
    case 'problem':
      return [...(study.problems ?? [])];
    case 'intervention':
      return interventionKind ? [interventionKind] : [];
    case 'outcome': {
      const kinds = study.effects.flatMap(({ outcomeKind }) => outcomeKind ?? []);
      return [...new Set([...kinds, ...outcomes.map(({ id }) => id)])];
    }
    case 'design':
      return [study.design];
    case 'country':
      return study.country ?? [];
    case 'finding':
      return [study.finding];
  }
}

/** What a question chooses, as `valuesOf` writes it; undefined when it does not choose. */
export function chosenIn(question: KnowledgeQuestion, of: Choice): string | undefined {
  const chosen = question[of];
  if (of !== 'age' || chosen === undefined)
    return chosen === undefined ? undefined : String(chosen);
  return String(bandOf(Number(chosen))?.from ?? chosen);
}

/** The choices, in the order in which they are offered. */
export const CHOICES: readonly Choice[] = [
  'pack',
  'group',
  'age',
  'problem',
  'intervention',
  'outcome',
  'design',
  'country',
  'finding',
];

/** Whether all choices of a question hold for a study; `but` is left out of it. */
export const matches = (
  entry: KnowledgeEntry,
  question: KnowledgeQuestion,
  but?: Choice,
): boolean =>
  CHOICES.every((of) => {
    const chosen = chosenIn(question, of);
    return of === but || chosen === undefined || valuesOf(entry, of).includes(chosen);
  });
