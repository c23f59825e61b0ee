import type { Language, Result } from '@som/engine';
import { ofHundred, persons } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { holdersWord } from './holders.ts';

type Outcome = Result['outcomes'][number];

/** How many people an outcome is, as a sentence with its own label. */
export function outcomeSentence(result: Result, outcome: Outcome, lang: Language): string {
  const label = plainText(outcome.label[lang]);
  return `${label}: ${(lang === 'da' ? danish : english)(result, outcome)}`;
}

function danish(result: Result, outcome: Outcome): string {
  const count = persons(Math.abs(outcome.persons), 'da');
  const many = holdersWord(result, outcome, 'da', count);
  const share = ofHundred(Math.abs(outcome.rate), 'da');
  if (outcome.kind === 'participation') return `${count} ${many} deltager`;
  if (outcome.kind === 'dropout') return `${count} ${many} falder fra (${share})`;
  if (outcome.kind === 'prevention') return preventedDanish(outcome);
  const fewer = outcome.persons < 0 ? 'færre ' : '';
  const goal = outcome.kind === 'both' ? 'begge mål' : 'målet';
  return `${count} ${fewer}${many} når ${goal} på grund af forløbet (${share})`;
}

function preventedDanish(outcome: Outcome): string {
  const avoided = `${persons(outcome.avoided ?? outcome.persons, 'da')} tilfælde undgås`;
  if ((outcome.postponed ?? 0) < 0.05) return avoided;

  return `${avoided}; ${persons(outcome.postponed ?? 0, 'da')} af dem kommer senere alligevel`;
}

function english(result: Result, outcome: Outcome): string {
  const count = persons(Math.abs(outcome.persons), 'en');
  const many = holdersWord(result, outcome, 'en', count);
  const share = ofHundred(Math.abs(outcome.rate), 'en');
  if (outcome.kind === 'participation') return `${count} ${many} take part`;
  if (outcome.kind === 'dropout') return `${count} ${many} drop out (${share})`;
  if (outcome.kind === 'prevention') {
    const avoided = outcome.avoided ?? outcome.persons;
    const said = `${persons(avoided, 'en')} ${avoided === 1 ? 'case' : 'cases'} avoided`;
    if ((outcome.postponed ?? 0) < 0.05) return said;
    return `${said}; ${persons(outcome.postponed ?? 0, 'en')} of them come later after all`;
  }
  const fewer = outcome.persons < 0 ? 'fewer ' : '';
  const goal = outcome.kind === 'both' ? 'both goals' : 'the goal';
  return `${count} ${fewer}${many} reach ${goal} because of the course (${share})`;
}

/** Out of 100: because of the course, anyway, not; null where a part is not known or not a share of people. */
export function outOfHundred(
  outcome: Outcome,
): { because: number; anyway: number; not: number } | null {
  const { with: with_, without, kind } = outcome;
  if (kind !== 'success' || with_ === undefined || without === undefined) return null;
  const anyway = Math.round(without * 100);
  const reached = Math.round(with_ * 100);
  if (anyway < 0 || reached > 100 || reached < anyway) return null;
  return { because: reached - anyway, anyway, not: 100 - reached };
}
