import {
  INTERVENTION_KIND_IDS,
  INTERVENTION_KINDS,
  type Label,
  OUTCOME_KIND_IDS,
  OUTCOME_KINDS,
  PROBLEM_IDS,
  PROBLEMS,
} from '@som/engine';
import type { KnowledgeEntry, KnowledgeQuestion } from './entry.ts';
import type { Facet } from './facet.ts';
import { AGE_BANDS, CHOICES, type Choice, chosenIn, matches, valuesOf } from './matches.ts';
import { askedFor, scoreOf } from './text-score.ts';
import { countryLabel, DESIGN_ORDER, DESIGNS, FINDINGS, same } from './words.ts';

const LABELS: Readonly<Record<Choice, Label>> = {
  pack: { da: 'Målgruppepakke', en: 'Target-group pack' },
  group: { da: 'Målgruppe', en: 'Target group' },
  age: { da: 'Alder', en: 'Age' },
  problem: { da: 'Problem', en: 'Problem' },
  intervention: { da: 'Indsats', en: 'Intervention' },
  outcome: { da: 'Effektmål', en: 'Outcome' },
  design: { da: 'Design', en: 'Design' },
  country: { da: 'Land', en: 'Country' },
  finding: { da: 'Fund', en: 'Finding' },
};

type Table = Readonly<Record<string, Label | { label: Label }>>;
const labelIn = (table: Table, key: string): Label | undefined => {
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  return found && ('label' in found ? found.label : found);
};

/** The vocabulary of a choice in its own order; choices without one are in the order in which they occur. */
const ORDER: Partial<Record<Choice, readonly string[]>> = {
  age: AGE_BANDS.map(({ from }) => String(from)),
  problem: PROBLEM_IDS,
  intervention: INTERVENTION_KIND_IDS,
  outcome: OUTCOME_KIND_IDS,
  design: DESIGN_ORDER,
  finding: Object.keys(FINDINGS),
};

function labelOf(of: Choice, value: string, entries: readonly KnowledgeEntry[]): Label {
  const among = (list: 'groups' | 'outcomes') =>
    entries.flatMap((entry) => entry[list]).find(({ id }) => id === value)?.label;
  const found: Readonly<Record<Choice, () => Label | undefined>> = {
    pack: () => entries.find(({ pack }) => pack.id === value)?.pack.manifest.label,
    group: () => among('groups'),
    age: () => AGE_BANDS.find(({ from }) => String(from) === value)?.label,
    problem: () => labelIn(PROBLEMS, value),
    intervention: () => labelIn(INTERVENTION_KINDS, value),
    outcome: () => labelIn(OUTCOME_KINDS, value) ?? among('outcomes'),
    design: () => labelIn(DESIGNS, value),
    country: () => countryLabel(value),
    finding: () => labelIn(FINDINGS, value),
  };
  return found[of]() ?? same(value);
}

/**
 * What a reader can choose by. Every value that occurs anywhere is listed; its count is the studies left when it is
 * chosen and the other choices and the text stay, so that nobody walks into an empty page unseen: 0 says so beforehand.
 */
export function facets(entries: readonly KnowledgeEntry[], question: KnowledgeQuestion): Facet[] {
  const words = askedFor(question.text ?? '');
  const found = entries.filter((entry) => scoreOf(entry, words) !== undefined);
  return CHOICES.map((of) => {
    const chosen = chosenIn(question, of);
    const occurring = new Set(entries.flatMap((entry) => valuesOf(entry, of)));
    // a choice that nothing fits must be shown too, or it could not be taken back
    if (chosen !== undefined) occurring.add(chosen);
    const order = (ORDER[of] ?? []).filter((value) => occurring.has(value));
    const values = [...new Set([...order, ...occurring])];
    const left = found.filter((entry) => matches(entry, question, of));
    return {
      of,
      label: LABELS[of],
      values: values.map((value) => ({
        value,
        label: labelOf(of, value, entries),
        count: left.filter((entry) => valuesOf(entry, of).includes(value)).length,
        chosen: value === chosen,
      })),
    };
  });
}
