import {
  COMPARATOR_KINDS,
  INTERVENTION_KINDS,
  type Label,
  PROBLEMS,
  type PublishedEffect,
  type Study,
} from '@som/engine';
import { figure } from '../said.ts';
import type { KnowledgeEntry } from './entry.ts';
import type { CompareRow } from './facet.ts';
import { countryLabel, DESIGNS, FINDINGS, joined, MEASURES, NOT_STATED, same } from './words.ts';

const BIAS = {
  low: { da: 'lav risiko for skævhed', en: 'low risk of bias' },
  some: { da: 'nogen risiko for skævhed', en: 'some risk of bias' },
  high: { da: 'høj risiko for skævhed', en: 'high risk of bias' },
} as const;

const DEVELOPER = {
  involved: { da: 'udviklerne deltog', en: 'the developers took part' },
  independent: { da: 'uafhængig af udviklerne', en: 'independent of the developers' },
} as const;

/** What an effect of a study says, as published: what, how much, from–to, when. */
export function effectText(effect: PublishedEffect): Label {
  const { outcome, measure, value, ci95, followUp } = effect;
  const size = value === undefined ? undefined : figure(value);
  const [low, high] = (ci95 ?? []).map(figure);
  const say = (lang: 'da' | 'en'): string => {
    const to = lang === 'da' ? 'til' : 'to';
    const interval = low && high ? ` (${low[lang]} ${to} ${high[lang]})` : '';
    const amount = size ? ` ${size[lang]}${interval}` : '';
    const when = followUp ? `, ${followUp[lang]}` : '';
    return `${outcome[lang]}: ${MEASURES[measure][lang]}${amount}${when}`;
  };
  return { da: say('da'), en: say('en') };
}

function howMany({ n, studies }: Study): Label | undefined {
  const parts: Label[] = [];
  const persons = n === undefined ? undefined : figure(n);
  const reviewed = studies === undefined ? undefined : figure(studies);
  if (persons) parts.push({ da: `${persons.da} personer`, en: `${persons.en} persons` });
  if (reviewed) parts.push({ da: `${reviewed.da} studier`, en: `${reviewed.en} studies` });
  return parts.length === 0 ? undefined : joined(parts);
}

/** Persons lost before measuring, of those who began, where any arm says it. */
function losses({ effects, attrition }: Study): Label | undefined {
  if (attrition !== undefined) return same(attrition);
  const arms = effects.flatMap(({ intervention, comparator }) => [intervention, comparator]);
  const counted = arms.flatMap((arm) => (arm?.lost !== undefined && arm.n ? [arm] : []));
  if (counted.length === 0) return undefined;
  return joined(
    counted.map(({ lost = 0, n = 0 }) => ({ da: `${lost} af ${n}`, en: `${lost} of ${n}` })),
  );
}

const withKind = (text: Label | undefined, kind: Label | undefined): Label | undefined => {
  if (text === undefined || kind === undefined) return text ?? kind;
  return { da: `${text.da} (${kind.da})`, en: `${text.en} (${kind.en})` };
};

/** The rows, each with what a study says there; nothing where it does not say. */
const ROWS: readonly { id: string; label: Label; of: (study: Study) => Label | undefined }[] = [
  { id: 'finding', label: { da: 'Fund', en: 'Finding' }, of: ({ finding }) => FINDINGS[finding] },
  {
    id: 'effects',
    label: { da: 'Effekter, som offentliggjort', en: 'Effects as published' },
    of: ({ effects }) => joined(effects.map(effectText), '; '),
  },
  { id: 'design', label: { da: 'Design', en: 'Design' }, of: ({ design }) => DESIGNS[design] },
  { id: 'size', label: { da: 'Hvor mange', en: 'How many' }, of: howMany },
  {
    id: 'country',
    label: { da: 'Land', en: 'Country' },
    of: ({ country }) => country && joined(country.map(countryLabel)),
  },
  {
    id: 'population',
    label: { da: 'Hvem', en: 'Who' },
    of: ({ population }) => population,
  },
  {
    id: 'ages',
    label: { da: 'Alder', en: 'Age' },
    of: ({ ages }) => ages && { da: `${ages[0]}–${ages[1]} år`, en: `ages ${ages[0]}–${ages[1]}` },
  },
  {
    id: 'problems',
    label: { da: 'Problemer', en: 'Problems' },
    of: ({ problems }) => problems && joined(problems.map((problem) => PROBLEMS[problem].label)),
  },
  {
    id: 'intervention',
    label: { da: 'Indsats', en: 'Intervention' },
    of: ({ intervention, interventionKind: kind }) =>
      withKind(intervention, kind && INTERVENTION_KINDS[kind]),
  },
  {
    id: 'comparator',
    label: { da: 'Sammenlignet med', en: 'Compared with' },
    of: ({ comparator, comparatorKind: kind }) =>
      withKind(comparator, kind && COMPARATOR_KINDS[kind]),
  },
  { id: 'losses', label: { da: 'Frafald', en: 'Losses' }, of: losses },
  {
    id: 'bias',
    label: { da: 'Risiko for skævhed', en: 'Risk of bias' },
    of: ({ bias, riskOfBias }) =>
      withKind(bias && BIAS[bias], riskOfBias === undefined ? undefined : same(riskOfBias)),
  },
  {
    id: 'developer',
    label: { da: 'Udviklerne', en: 'The developers' },
    of: ({ developer }) => developer && DEVELOPER[developer],
  },
  {
    id: 'funding',
    label: { da: 'Betalt af', en: 'Paid for by' },
    of: ({ funding }) => (funding === undefined ? undefined : same(funding)),
  },
  {
    id: 'not-known',
    label: { da: 'Det vides ikke', en: 'Not known' },
    of: ({ notKnown }) => notKnown,
  },
];

/** Studies side by side: a row for each like thing, a cell for each study in the order given. Unknown is said. */
export const compareStudies = (entries: readonly KnowledgeEntry[]): CompareRow[] =>
  ROWS.map(({ id, label, of }) => ({
    id,
    label,
    cells: entries.map(({ study }) => of(study) ?? NOT_STATED),
  }));
