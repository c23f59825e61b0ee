import type { Language, PublishedEffect } from '@som/engine';
import type { KnowledgeEntry } from '../knowledge/entry.ts';
import { type Cell, type CsvOptions, csv } from './csv.ts';
import { dateParts } from './works.ts';

/** Language of the texts; the names of the columns are the same in every language. */
export interface StudiesCsvOptions extends CsvOptions {
  language: Language;
}

/** One effect of a study. */
interface Row {
  entry: KnowledgeEntry;
  effect: PublishedEffect;
  /** Counted from 1, for effects without an id. */
  place: number;
  language: Language;
}

type Column = (row: Row) => Cell;
const list = (items: readonly string[] | undefined): Cell => items?.join('; ');

const ARMS = ['intervention', 'comparator'] as const;
const COUNTS = ['n', 'events', 'share', 'mean', 'sd', 'lost'] as const;
const armColumns = ARMS.flatMap((arm) =>
  COUNTS.map((count): [string, Column] => [
    `${arm}_${count}`,
    ({ effect }) => effect[arm]?.[count],
  ]),
);

const COLUMNS: readonly [name: string, column: Column][] = [
  ['pack', ({ entry }) => entry.pack.id],
  ['pack_version', ({ entry }) => entry.pack.version],
  ['study', ({ entry }) => entry.id],
  ['study_label', ({ entry, language }) => entry.study.label[language]],
  ['design', ({ entry }) => entry.study.design],
  ['country', ({ entry }) => list(entry.study.country)],
  ['population', ({ entry, language }) => entry.study.population[language]],
  ['age_from', ({ entry }) => entry.study.ages?.[0]],
  ['age_to', ({ entry }) => entry.study.ages?.[1]],
  ['n', ({ entry }) => entry.study.n],
  ['studies', ({ entry }) => entry.study.studies],
  ['problems', ({ entry }) => list(entry.study.problems)],
  ['groups', ({ entry }) => list(entry.groups.map(({ id }) => id))],
  ['intervention', ({ entry, language }) => entry.study.intervention[language]],
  ['intervention_kind', ({ entry }) => entry.study.interventionKind],
  ['comparator', ({ entry, language }) => entry.study.comparator?.[language]],
  ['comparator_kind', ({ entry }) => entry.study.comparatorKind],
  ['finding', ({ entry }) => entry.study.finding],
  ['risk_of_bias', ({ entry }) => entry.study.bias],
  ['developer', ({ entry }) => entry.study.developer],
  ['funding', ({ entry }) => entry.study.funding],
  ['attrition', ({ entry }) => entry.study.attrition],
  ['not_known', ({ entry, language }) => entry.study.notKnown?.[language]],
  ['effect', ({ effect, place }) => effect.id ?? `effect-${place}`],
  ['outcome', ({ effect, language }) => effect.outcome[language]],
  ['outcome_kind', ({ effect }) => effect.outcomeKind],
  ['primary', ({ effect }) => (effect.primary === undefined ? undefined : String(effect.primary))],
  ['measure', ({ effect }) => effect.measure],
  ['value', ({ effect }) => effect.value],
  ['ci95_low', ({ effect }) => effect.ci95?.[0]],
  ['ci95_high', ({ effect }) => effect.ci95?.[1]],
  ['se', ({ effect }) => effect.se],
  ['p', ({ effect }) => effect.p],
  ['better_is', ({ effect }) => effect.betterIs],
  ...armColumns,
  ['follow_up', ({ effect, language }) => effect.followUp?.[language]],
  ['follow_up_months', ({ effect }) => effect.followUpMonths],
  [
    'bears_on',
    ({ effect }) =>
      list(effect.bearsOn?.map(({ outcome, directness }) => `${outcome} (${directness})`)),
  ],
  ['locator', ({ effect, entry }) => effect.locator ?? entry.work?.locator],
  ['note', ({ effect }) => effect.note],
  ['source', ({ entry }) => entry.study.source],
  ['work_title', ({ entry }) => entry.work?.title],
  ['work_author', ({ entry }) => list(entry.work?.author)],
  ['work_year', ({ entry }) => dateParts(entry.work?.issued)[0]],
  ['doi', ({ entry }) => entry.work?.DOI],
  ['url', ({ entry }) => entry.work?.URL],
];

/** One row an effect, as published; what a study does not say is an empty cell, never 0. */
export function studiesCsv(
  entries: readonly KnowledgeEntry[],
  { language, ...options }: StudiesCsvOptions,
): string {
  const rows = entries.flatMap((entry) =>
    entry.study.effects.map((effect, i) =>
      COLUMNS.map(([, column]) => column({ entry, effect, place: i + 1, language })),
    ),
  );
  return csv([COLUMNS.map(([name]) => name), ...rows], options);
}
