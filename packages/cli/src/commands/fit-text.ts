import type { Catalogue, Label, Language } from '@som/engine';
import {
  BAND_LABELS,
  BAND_RULE,
  type Criterion,
  type Fit,
  type GroupFit,
  questionText,
} from '@som/packs';
import { paragraph } from './paragraph.ts';

const CRITERION_NAMES: Readonly<Record<Criterion, Label>> = {
  problems: { da: 'problemer', en: 'problems' },
  ages: { da: 'alder', en: 'ages' },
  unit: { da: 'enhed', en: 'unit' },
  stage: { da: 'trin', en: 'stage' },
  measure: { da: 'succesmål', en: 'measure' },
  services: { da: 'ydelser', en: 'services' },
};

const WORDS = {
  da: {
    asked: 'I spurgte om',
    speaksFor: 'For:',
    speaksAgainst: 'Imod:',
    points: 'Point:',
    of: 'af',
    differences: 'Forskelle, der betyder noget for konsekvenserne',
    none: 'Ingen forskelle på det, I har svaret på.',
    measures: 'Effektmål at vælge imellem:',
    nearest: '(ligner jeres)',
    price: 'Egen pris: har I jeres egen pris på',
    priceAfter: ', er den bedre end katalogets.',
    more: (n: number) => `${n} ${n === 1 ? 'målgruppe' : 'målgrupper'} mere: som fit … --top 99`,
    rule: 'Sådan vurderes det:',
    own: 'Jeres egen gruppe: føj --own FIL.case.yaml --by "NAVN" til, så skrives en sag ud fra den nærmeste, med hver forskel i logbogen.',
  },
  en: {
    asked: 'You asked about',
    speaksFor: 'For:',
    speaksAgainst: 'Against:',
    points: 'Points:',
    of: 'of',
    differences: 'Differences that matter for the consequences',
    none: 'No differences in what you have answered.',
    measures: 'Outcomes to choose among:',
    nearest: '(like yours)',
    price: 'Own price: if you have a price of your own for',
    priceAfter: ', it is better than that of the catalogue.',
    more: (n: number) => `${n} more ${n === 1 ? 'group' : 'groups'}: som fit … --top 99`,
    rule: 'How it is judged:',
    own: 'Your own group: add --own FILE.case.yaml --by "NAME", and a case is written from the nearest one with each difference in its logbook.',
  },
};

interface Shown {
  /** How many groups. */
  top: number;
  /** Columns. */
  width: number;
  language: Language;
}

const whole = (points: number): number => Math.round(points);

function differenceLines(group: GroupFit, { width, language }: Shown): string[] {
  const words = WORDS[language];
  const told = group.differences.flatMap(({ text, advice }) => [
    ...paragraph('    • ', text[language], width),
    ...paragraph('      → ', advice[language], width),
  ]);
  const names = [...new Set(group.ownPrices.map(({ label }) => label[language]))];
  const price =
    names.length === 0
      ? []
      : paragraph('    ', `${words.price} ${names.join(', ')}${words.priceAfter}`, width);
  const outcomes = group.outcomes
    .map(({ id, label }) => `${label[language]}${id === group.outcome ? ` ${words.nearest}` : ''}`)
    .join(' · ');
  return [
    ...(told.length === 0 ? [`    ${words.none}`] : [`    ${words.differences}:`, ...told]),
    ...paragraph('    ', `${words.measures} ${outcomes}`, width),
    ...price,
  ];
}

function groupLines(group: GroupFit, place: number, shown: Shown): string[] {
  const { width, language } = shown;
  const words = WORDS[language];
  const points = group.parts
    .map(
      (p) => `${CRITERION_NAMES[p.criterion][language]} ${whole(p.points)} ${words.of} ${p.weight}`,
    )
    .join(' · ');
  const reason = (key: 'speaksFor' | 'speaksAgainst') => {
    const text = group[key];
    return text ? paragraph(`    ${words[key].padEnd(9)}`, text[language], width) : [];
  };
  // what does not fit is no start for a calculation unless it is the nearest there is
  const isUseful = place === 1 || group.band === 'good' || group.band === 'partly';
  return [
    '',
    `${String(place).padStart(2)}. ${group.label[language]} – ${BAND_LABELS[group.band][language]}`,
    `    ${group.pack} › ${group.group}`,
    ...reason('speaksFor'),
    ...reason('speaksAgainst'),
    ...paragraph(
      `    ${words.points.padEnd(9)}`,
      `${whole(group.points)} ${words.of} ${group.outOf}: ${points}`,
      width,
    ),
    ...(isUseful ? differenceLines(group, shown) : []),
  ];
}

/** The answer to »which group fits ours?«: the groups best first, why, what differs, and how it was judged. */
export function fitText(fit: Fit, catalogue: Catalogue, shown: Shown): string {
  const { top, width, language } = shown;
  const words = WORDS[language];
  const more = fit.groups.length - top;
  return [
    ...paragraph('', `${words.asked}: ${questionText(fit.question, catalogue)[language]}.`, width),
    '',
    ...paragraph('', fit.answer[language], width),
    ...fit.groups.slice(0, top).flatMap((group, i) => groupLines(group, i + 1, shown)),
    ...(more > 0 ? ['', words.more(more)] : []),
    '',
    ...paragraph('', `${words.rule} ${BAND_RULE[language]}`, width),
    '',
    ...paragraph('', words.own, width),
  ].join('\n');
}
