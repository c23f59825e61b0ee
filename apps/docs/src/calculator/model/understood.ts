import type { Label, Language } from '@som/engine';
import { kroner, number } from '@som/report';
import type { NumberAssumption } from './assumption.ts';
import { peopleOf } from './shown-number.ts';

/** What a sentence needs beside the number itself. */
export interface Telling {
  lang: Language;
  many: Label;
  /** Participants in all years together. */
  participants: number;
}

/** How a number was understood, as people and kroner; empty where the number and its unit say it. */
export function understood(
  assumption: NumberAssumption,
  value: number | undefined,
  telling: Telling,
): string {
  if (value === undefined) return unknown(telling.lang);
  return telling.lang === 'da'
    ? danish(assumption, value, telling)
    : english(assumption, value, telling);
}

const unknown = (lang: Language) =>
  lang === 'da'
    ? 'Ikke kendt. Derfor er resultatet brutto; skriv tallet, hvis I kender det.'
    : 'Not known. The result is therefore gross; write the figure if you know it.';

function danish(assumption: NumberAssumption, value: number, telling: Telling): string {
  const many = telling.many.da;
  const { count, of } = peopleOf(value, 'da');
  const people = `${count} af ${of} ${many}`;
  switch (assumption.says) {
    case 'net-rate':
      return value < 0
        ? `${people} færre når målet på grund af forløbet`
        : `${people} når målet på grund af forløbet`;
    case 'with':
      return `${people} når målet med forløbet`;
    case 'without':
      return `${people} ville have nået målet uden forløbet`;
    case 'relative-risk':
      return relativeRiskDanish(value);
    case 'intake':
      return `${number(value, 'da', { decimals: 2 })} ${many} hvert år, ${number(telling.participants, 'da', { decimals: 2 })} i alt`;
    case 'completion':
      return `${people} gennemfører; resten falder fra`;
    case 'segment':
      return people;
    case 'joint':
      return `${people} får begge effekter`;
    case 'scale':
      return scaleDanish(value);
    case 'horizon':
      return `Det, der sker efter ${number(value, 'da')} år, tæller ikke med`;
    case 'amount':
      return amount(value, 'da', assumption);
    default:
      return '';
  }
}

function relativeRiskDanish(value: number): string {
  const { count, of } = peopleOf(1 - value, 'da');
  if (value === 1) return 'Samme risiko som uden forløbet: intet undgås';
  return value < 1
    ? `${count} af ${of} nye tilfælde undgås, så længe forløbet beskytter`
    : `Flere nye tilfælde end uden forløbet: ${number(value, 'da', { decimals: 2 })} gange så mange`;
}

function scaleDanish(value: number): string {
  if (value === 1) return 'Som i pakken';
  if (value === 0) return 'Ingen ændring i forbruget';
  return `${number(value * 100, 'da', { decimals: 1 })} % af pakkens tal`;
}

function english(assumption: NumberAssumption, value: number, telling: Telling): string {
  const many = telling.many.en;
  const { count, of } = peopleOf(value, 'en');
  const people = `${count} of ${of} ${many}`;
  switch (assumption.says) {
    case 'net-rate':
      return value < 0
        ? `${people} fewer reach the goal because of the course`
        : `${people} reach the goal because of the course`;
    case 'with':
      return `${people} reach the goal with the course`;
    case 'without':
      return `${people} would have reached the goal without the course`;
    case 'relative-risk':
      return relativeRiskEnglish(value);
    case 'intake':
      return `${number(value, 'en', { decimals: 2 })} ${many} each year, ${number(telling.participants, 'en', { decimals: 2 })} in all`;
    case 'completion':
      return `${people} complete; the rest drop out`;
    case 'segment':
      return people;
    case 'joint':
      return `${people} get both outcomes`;
    case 'scale':
      return scaleEnglish(value);
    case 'horizon':
      return `What happens after ${number(value, 'en')} years does not count`;
    case 'amount':
      return amount(value, 'en', assumption);
    default:
      return '';
  }
}

function relativeRiskEnglish(value: number): string {
  const { count, of } = peopleOf(1 - value, 'en');
  if (value === 1) return 'The same risk as without the course: nothing is avoided';
  return value < 1
    ? `${count} of ${of} new cases are avoided as long as the course protects`
    : `More new cases than without the course: ${number(value, 'en', { decimals: 2 })} times as many`;
}

function scaleEnglish(value: number): string {
  if (value === 1) return 'As in the pack';
  if (value === 0) return 'No change in use';
  return `${number(value * 100, 'en', { decimals: 1 })}% of the figures of the pack`;
}

/** An amount with its price level, and what that is at the price level of the case. */
function amount(value: number, lang: Language, { priced, unit }: NumberAssumption): string {
  if (!priced) return '';
  const { year, caseYear, factor } = priced;
  const shown = number(value, lang, { decimals: 2 });
  // the unit says "kr. pr. barn" after the number, and "DKK per child" around it
  const said = unit?.[lang] ?? '';
  const read = lang === 'da' ? `${shown} ${said}` : said.replace(/^DKK/, `DKK ${shown}`);
  const own = lang === 'da' ? `${read} i ${year}-priser` : `${read} at ${year} prices`;
  if (year === caseYear) return own;
  const there = kroner(value * factor, lang);
  return lang === 'da'
    ? `${own}, svarer til ${there} i ${caseYear}-priser`
    : `${own}, equal to ${there} at ${caseYear} prices`;
}
