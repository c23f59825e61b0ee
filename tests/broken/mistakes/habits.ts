import type { Mistake } from '../mistake.ts';
import { CASE } from '../spoil.ts';

/** Figures, years and texts as one writes them anywhere but in a file. */
export const habits: readonly Mistake[] = [
  {
    what: 'a decimal comma in braces',
    change: { [CASE]: ['age-14-15: 0.5', 'age-14-15: 0,5'] },
    codes: ['danish-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:10 › segments.age-14-15: »0,5« er et tal skrevet på dansk. I filer skrives tal uden punktum i tusinder og med punktum som decimaltegn: 0.5.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:10 › segments.age-14-15: “0,5” is a number written the Danish way. In files, write it without thousands marks and with a decimal point: 0.5.',
    ],
  },
  {
    what: 'a decimal comma below nothing',
    change: { [CASE]: ['{ value: 0.9, ', '{ value: -0,9, '] },
    codes: ['danish-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:11 › completion.value: »-0,9« er et tal skrevet på dansk. I filer skrives tal uden punktum i tusinder og med punktum som decimaltegn: -0.9.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:11 › completion.value: “-0,9” is a number written the Danish way. In files, write it without thousands marks and with a decimal point: -0.9.',
    ],
  },
  {
    what: 'decimal commas in a list',
    change: { [CASE]: ['[0.6, 0.4]', '[0,6, 0,4]'] },
    codes: ['danish-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:19 › costs.course.spread.0: »0,6« er et tal skrevet på dansk. I filer skrives tal uden punktum i tusinder og med punktum som decimaltegn: 0.6.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:19 › costs.course.spread.0: “0,6” is a number written the Danish way. In files, write it without thousands marks and with a decimal point: 0.6.',
    ],
  },
  {
    what: 'an amount with its unit',
    change: { [CASE]: ['amount: 11500', 'amount: 11.500 kr.'] },
    codes: ['number-with-unit'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: »11.500 kr.« er et tal med en enhed. Skriv tallet alene: 11500.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: “11.500 kr.” is a number with a unit. Write the number alone: 11500.',
    ],
  },
  {
    what: 'an amount with a space for thousands',
    change: { [CASE]: ['amount: 11500', 'amount: 11 500'] },
    codes: ['danish-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: »11 500« er et tal skrevet på dansk. I filer skrives tal uden punktum i tusinder og med punktum som decimaltegn: 11500.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: “11 500” is a number written the Danish way. In files, write it without thousands marks and with a decimal point: 11500.',
    ],
  },
  {
    what: 'per cent in letters',
    change: { [CASE]: ['value: 0.9', 'value: 90 pct.'] },
    codes: ['percent-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:11 › completion: »90 pct.« er en procent. I filer skrives andele som tal mellem 0 og 1: 0.9.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:11 › completion: “90 pct.” is a percentage. In files, write shares as numbers between 0 and 1: 0.9.',
    ],
  },
  {
    what: 'a date instead of a year',
    change: { [CASE]: ['startYear: 2024', 'startYear: 01-01-2024'] },
    codes: ['date-not-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › startYear: »01-01-2024« er en dato. Her skal stå et tal; er det et årstal, så skriv 2024.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › startYear: “01-01-2024” is a date. Here should be a number; if it is a year, write 2024.',
    ],
  },
  {
    what: 'a year of five digits',
    change: { [CASE]: ['startYear: 2024', 'startYear: 20244'] },
    codes: ['number-bounds'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › startYear: Her kan ikke stå 20.244: tallet skal være højst 2150. Ret det.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › startYear: 20,244 is not possible here: the number must be at most 2150. Mend it.',
    ],
  },
  {
    what: 'a text where a block should be',
    change: { [CASE]: ['title: { da: "Første år", en: "First year" }', 'title: Første år'] },
    codes: ['text-not-block'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:3 › title: Her skal stå en blok med nøgler, men der står kun teksten »Første år«. Skriv hver nøgle på sin egen linje, rykket lige langt ind, med kolon og mellemrum efter. Kendte: da, en.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:3 › title: Here should be a block with keys, but there is only the text “Første år”. Write each key on a line of its own, equally indented, with a colon and a space after it. Known: da, en.',
    ],
  },
  {
    what: 'a key with a slip in it is not missing as well',
    change: { [CASE]: ['startYear: 2024', 'startyear: 2024'] },
    codes: ['unknown-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › startyear: Nøglen »startyear« findes ikke her. Mente du startYear?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › startyear: There is no key “startyear” here. Did you mean startYear?',
    ],
  },
];
