import type { Mistake } from '../mistake.ts';
import { CASE } from '../spoil.ts';

/** Text that is not the YAML it seems to be. */
export const yaml: readonly Mistake[] = [
  {
    what: 'a key that stands twice',
    change: { [CASE]: ['priceYear: 2024', 'priceYear: 2024\npriceYear: 2023'] },
    codes: ['duplicate-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:8 › priceYear: Nøglen priceYear står to gange. Behold den ene.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:8 › priceYear: The key priceYear is there twice. Keep one.',
    ],
  },
  {
    what: 'a year that stands twice, once in quotes',
    change: { [CASE]: ['{ 2024: 12, 2025: 12 }', '{ 2024: 12, "2024": 13 }'] },
    codes: ['duplicate-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:9 › intake.2024: Nøglen 2024 står to gange. Behold den ene.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:9 › intake.2024: The key 2024 is there twice. Keep one.',
    ],
  },
  {
    what: 'a tab as indentation',
    change: { [CASE]: ['  course:\n', '\tcourse:\n'] },
    codes: ['yaml-tab'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:13:1: Der er en tabulator i indrykningen af »course:«. Brug mellemrum i stedet, og se efter i resten af filen.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:13:1: There is a tab in the indentation of “course:”. Use spaces instead, and look through the rest of the file.',
    ],
  },
  {
    what: 'a line that is indented wrongly',
    change: { [CASE]: ['    per: participant', '   per: participant'] },
    codes: ['yaml-indent'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:15:4: »per: participant« er ikke rykket lige så langt ind som de linjer, den hører sammen med. Lad den begynde lige under dem.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:15:4: “per: participant” is not indented as far as the lines it belongs with. Let it begin right below them.',
    ],
  },
  {
    what: 'a bracket that is never closed',
    change: { [CASE]: ['spread: [0.6, 0.4]', 'spread: [0.6, 0.4'] },
    codes: ['yaml-bracket-open'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:19:13: Klammen [ i »spread: [0.6, 0.4« bliver ikke lukket. Skriv ] efter det sidste, der hører til; fylder det flere linjer, så ryk dem alle længere ind end nøglen.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:19:13: The bracket [ in “spread: [0.6, 0.4” is not closed. Write ] after the last thing that belongs in it; if it takes several lines, indent them all further than the key.',
    ],
  },
  {
    what: 'a merge key',
    change: {
      [CASE]: ['discount: { kind: schedule', 'discount: { <<: { kind: none }, kind: schedule'],
    },
    codes: ['unknown-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:30 › discount.<<: Nøglen »<<« findes ikke her.',
    ],
    en: ['✗ helping-hand/cases/first-year.case.yaml:30 › discount.<<: There is no key “<<” here.'],
  },
  {
    what: 'a tag that builds an object',
    change: { [CASE]: ['kind: schedule', 'kind: !!js/function "function () {}"'] },
    codes: ['yaml-sign'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:30:19: Forrest i en værdi har ! en særlig betydning: »discount: { kind: !!js/function "function () {}", schedule:…«. Fjern tegnet, eller sæt teksten i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:30:19: First in a value, ! has a special meaning: “discount: { kind: !!js/function "function () {}", schedule:…”. Remove it, or put the text in quotes.',
    ],
  },
  {
    what: 'a tag for a set',
    change: { [CASE]: ['spread: [0.6, 0.4]', 'spread: !!set { 0.6, 0.4 }'] },
    codes: ['yaml-sign'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:19:13: Forrest i en værdi har ! en særlig betydning: »spread: !!set { 0.6, 0.4 }«. Fjern tegnet, eller sæt teksten i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:19:13: First in a value, ! has a special meaning: “spread: !!set { 0.6, 0.4 }”. Remove it, or put the text in quotes.',
    ],
  },
  {
    what: 'a key that is a program’s own',
    change: {
      [CASE]: [
        'scenarios:\n',
        'scenarios:\n  __proto__: { effect.back-in-school.successRate: 1 }\n',
      ],
    },
    codes: ['forbidden-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:32 › scenarios.__proto__: Nøglen »__proto__« er ikke tilladt, fordi den har en særlig betydning i programmer. Brug et andet navn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:32 › scenarios.__proto__: The key “__proto__” is not allowed, because it has a special meaning in programs. Use another name.',
    ],
  },
  {
    what: 'another key that is a program’s own',
    change: {
      [CASE]: ['effect:\n', 'effect:\n  constructor: { successRate: 0.1, basis: illustrative }\n'],
    },
    codes: ['forbidden-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:24 › effect.constructor: Nøglen »constructor« er ikke tilladt, fordi den har en særlig betydning i programmer. Brug et andet navn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:24 › effect.constructor: The key “constructor” is not allowed, because it has a special meaning in programs. Use another name.',
    ],
  },
  {
    what: 'a way out of the folder as the id of a case',
    change: { [CASE]: ['case: first-year', 'case: ../../etc/passwd'] },
    codes: ['bad-text'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:1 › case: »../../etc/passwd« har ikke den form, der skal stå her. Brug små bogstaver a–z, tal og bindestreg.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:1 › case: “../../etc/passwd” does not have the form needed here. Use lower-case letters a–z, digits and hyphens.',
    ],
  },
  {
    what: 'a way out of the folder as the id of a pack',
    change: { 'pack.yaml': ['pack: helping-hand', 'pack: ../../etc'] },
    codes: ['bad-text'],
    da: [
      '✗ helping-hand/pack.yaml:1 › pack: »../../etc« har ikke den form, der skal stå her. Brug små bogstaver a–z, tal og bindestreg.',
    ],
    en: [
      '✗ helping-hand/pack.yaml:1 › pack: “../../etc” does not have the form needed here. Use lower-case letters a–z, digits and hyphens.',
    ],
  },
  {
    what: 'a way out of the folder as a service',
    change: { 'consequences.yaml': ['service: special-class-week', 'service: ../../etc/passwd'] },
    codes: ['bad-text'],
    da: [
      '✗ helping-hand/consequences.yaml:3 › back-in-school.special-class.service: »../../etc/passwd« har ikke den form, der skal stå her. Brug små bogstaver a–z, tal og bindestreg.',
    ],
    en: [
      '✗ helping-hand/consequences.yaml:3 › back-in-school.special-class.service: “../../etc/passwd” does not have the form needed here. Use lower-case letters a–z, digits and hyphens.',
    ],
  },
  {
    what: 'a list where a block should be',
    change: { [CASE]: ['{ kind: schedule, schedule: finance-ministry-2021 }', '[schedule]'] },
    codes: ['wrong-type'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:30 › discount: Her skal stå en blok med nøgler, men der står en liste. Ret indholdet eller indrykningen.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:30 › discount: Here should be a block with keys, but there is a list. Mend the content or the indentation.',
    ],
  },
];
