import type { Mistake } from '../mistake.ts';
import { CASE } from '../spoil.ts';

/** Years, keys and formats. */
export const years: readonly Mistake[] = [
  {
    what: 'a price year that the index lacks',
    change: { [CASE]: ['priceYear: 2018', 'priceYear: 1999'] },
    codes: ['index-year-missing'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:17 › costs.course.priceYear: Prisindekset pl-municipal har intet tal for 1999 (det går fra 2009 til 2025). Vælg et prisniveau, indekset når, eller tilføj året med kilde.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:17 › costs.course.priceYear: The price index pl-municipal has no figure for 1999 (it runs from 2009 to 2025). Choose a price year it reaches, or add the year with its source.',
    ],
  },
  {
    what: 'participants who start before the calculation',
    change: { [CASE]: ['2025: 12', '2023: 12'] },
    codes: ['intake-before-start'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:9 › intake.2023: Der begynder deltagere i 2023, før startåret 2024. Ret startåret eller intake.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:9 › intake.2023: Participants start in 2023, before the start year 2024. Mend the start year or the intake.',
    ],
  },
  {
    what: 'participants who start after the horizon',
    change: {
      [CASE]: [
        '{ years: 5, per: cohort }\nintake: { 2024: 12, 2025: 12 }',
        '{ years: 5, per: calendar }\nintake: { 2024: 12, 2031: 12 }',
      ],
    },
    codes: ['intake-after-horizon'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:9 › intake.2031: Der begynder deltagere i 2031, men beregningen slutter i 2028. Forlæng horisonten, eller fjern året.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:9 › intake.2031: Participants start in 2031, but the calculation ends in 2028. Lengthen the horizon, or remove the year.',
    ],
  },
  {
    what: 'a gross success rate without what would have happened anyway',
    change: { [CASE]: ['successRate: { value: 0.26, range: [0.15, 0.35] }', 'with: 0.5'] },
    codes: ['no-without'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:24 › effect.back-in-school: Her er en brutto succesrate uden det, der ville være sket alligevel. Skriv without (andelen uden indsatsen), eller withoutUnknown: true, så det står ved hvert tal i resultatet.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:24 › effect.back-in-school: This is a gross success rate without what would have happened anyway. Write without (the share without the intervention), or withoutUnknown: true, and it will stand on every figure of the result.',
    ],
  },
  {
    what: 'a key that old programs read as true',
    change: { [CASE]: ['startYear: 2024', 'on: 2024\nstartYear: 2024'] },
    codes: ['boolean-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › on: Nøglen »on« læses af nogle programmer som sandt/falsk. Brug et andet ord, eller sæt den i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › on: Some programs read the key “on” as true/false. Use another word, or quote it.',
    ],
  },
  {
    what: 'a year since onset written as a calendar year',
    change: { 'consequences.yaml': ['change: { year-0: 10, year-1: 0 }', 'change: { 2024: 10 }'] },
    codes: ['bad-key'],
    da: [
      '✗ helping-hand/consequences.yaml:27 › both-goals.contact-overlap.change.2024: »2024« kan ikke bruges som nøgle her. Skriv year-0, year-1 … (år siden).',
    ],
    en: [
      '✗ helping-hand/consequences.yaml:27 › both-goals.contact-overlap.change.2024: “2024” cannot be used as a key here. Write year-0, year-1 … (years since).',
    ],
  },
  {
    what: 'an id in capitals',
    change: { 'prices.yaml': ['own-service:', 'OwnService:'] },
    codes: ['bad-key'],
    da: [
      '✗ helping-hand/prices.yaml:1 › OwnService: »OwnService« kan ikke bruges som nøgle her. Brug små bogstaver a–z, tal og bindestreg.',
    ],
    en: [
      '✗ helping-hand/prices.yaml:1 › OwnService: “OwnService” cannot be used as a key here. Use lower-case letters a–z, digits and hyphens.',
    ],
  },
  {
    what: 'a pack of a newer format',
    change: { 'pack.yaml': ['format: 1', 'format: 2'] },
    codes: ['newer-format'],
    da: [
      '✗ helping-hand/pack.yaml:2 › format: Filen har format 2, men dette program læser til og med 1. Hent en nyere udgave af programmet.',
    ],
    en: [
      '✗ helping-hand/pack.yaml:2 › format: The file has format 2, but this program reads up to 1. Get a newer version of the program.',
    ],
  },
  {
    what: 'a case of a newer format',
    change: { [CASE]: ['format: 1', 'format: 7'] },
    codes: ['newer-format'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:2 › format: Filen har format 7, men dette program læser til og med 1. Hent en nyere udgave af programmet.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:2 › format: The file has format 7, but this program reads up to 1. Get a newer version of the program.',
    ],
  },
  {
    what: 'a pack for another engine',
    change: { 'pack.yaml': ['>=0.1.0 <1.0.0', '>=7.0.0 <8.0.0'] },
    codes: ['engine-version'],
    da: [
      '✗ helping-hand/pack.yaml:7 › engine: Pakken er lavet til motorversion >=7.0.0 <8.0.0; dette er 0.1.0. Hent en nyere pakke eller et program, der passer.',
    ],
    en: [
      '✗ helping-hand/pack.yaml:7 › engine: The pack is made for engine >=7.0.0 <8.0.0; this is 0.1.0. Get a newer pack or a program that fits.',
    ],
  },
  {
    what: 'a label in Danish only',
    change: {
      'groups.yaml': ['label: { da: "Unge", en: "Young people" }', 'label: { da: "Unge" }'],
    },
    codes: ['missing-language'],
    da: [
      '✗ helping-hand/groups.yaml:2 › young-people.label: Teksten mangler på engelsk. Skriv den på både dansk (da) og engelsk (en).',
    ],
    en: [
      '✗ helping-hand/groups.yaml:2 › young-people.label: The text is missing in English. Write it in both Danish (da) and English (en).',
    ],
  },
];
