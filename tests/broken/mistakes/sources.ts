import type { Mistake } from '../mistake.ts';
import { CASE } from '../spoil.ts';

/** Where numbers come from. */
export const sources: readonly Mistake[] = [
  {
    what: 'a source that is not in sources.yaml',
    change: { 'consequences.yaml': ['source: a-report', 'source: a-reprot'] },
    codes: ['unknown-source'],
    da: [
      '✗ helping-hand/consequences.yaml:10 › back-in-school.special-class.source: Kilden a-reprot står ikke i sources.yaml. Mente du a-report?',
    ],
    en: [
      '✗ helping-hand/consequences.yaml:10 › back-in-school.special-class.source: The source a-reprot is not in sources.yaml. Did you mean a-report?',
    ],
  },
  {
    what: 'a number on a study without its source',
    change: { 'consequences.yaml': ['    source: a-report\n', ''] },
    codes: ['source-missing', 'source-missing', 'source-missing'],
    da: [
      '✗ helping-hand/consequences.yaml:6 › back-in-school.special-class.change.year-0: Tallet har grundlaget expert, men ingen kilde. Skriv source: en nøgle i sources.yaml.',
      '✗ helping-hand/consequences.yaml:7 › back-in-school.special-class.change.year-1: Tallet har grundlaget expert, men ingen kilde. Skriv source: en nøgle i sources.yaml.',
      '✗ helping-hand/consequences.yaml:8 › back-in-school.special-class.change.year-2: Tallet har grundlaget expert, men ingen kilde. Skriv source: en nøgle i sources.yaml.',
    ],
    en: [
      '✗ helping-hand/consequences.yaml:6 › back-in-school.special-class.change.year-0: The number has the basis expert, but no source. Write source: a key in sources.yaml.',
      '✗ helping-hand/consequences.yaml:7 › back-in-school.special-class.change.year-1: The number has the basis expert, but no source. Write source: a key in sources.yaml.',
      '✗ helping-hand/consequences.yaml:8 › back-in-school.special-class.change.year-2: The number has the basis expert, but no source. Write source: a key in sources.yaml.',
    ],
  },
  {
    what: 'a number that does not say what it rests on',
    change: {
      'consequences.yaml': [
        'change: { year-0: -10, year-1: 0 }\n    basis: illustrative',
        'change: { year-0: -10, year-1: 0 }',
      ],
    },
    codes: ['basis-missing', 'basis-missing'],
    da: [
      '✗ helping-hand/consequences.yaml:14 › back-in-school.contact-person.change.year-0: Tallet har intet grundlag. Skriv basis på tallet eller på blokken omkring det; er det et eksempel, så skriv illustrative.',
      '✗ helping-hand/consequences.yaml:14 › back-in-school.contact-person.change.year-1: Tallet har intet grundlag. Skriv basis på tallet eller på blokken omkring det; er det et eksempel, så skriv illustrative.',
    ],
    en: [
      '✗ helping-hand/consequences.yaml:14 › back-in-school.contact-person.change.year-0: The number has no basis. Write basis on it or on the block around it; if it is an example, write illustrative.',
      '✗ helping-hand/consequences.yaml:14 › back-in-school.contact-person.change.year-1: The number has no basis. Write basis on it or on the block around it; if it is an example, write illustrative.',
    ],
  },
  {
    what: 'an effect in a case without its source',
    change: { [CASE]: ['    source: a-report\n', ''] },
    codes: ['source-missing'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: Tallet har grundlaget expert, men ingen kilde. Skriv source: en nøgle i sources.yaml.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: The number has the basis expert, but no source. Write source: a key in sources.yaml.',
    ],
  },
  {
    what: 'a source that nothing uses',
    change: {
      'sources.yaml': ['a-report:', 'another-report:\n  type: book\n  title: Another\na-report:'],
    },
    codes: ['unused-source'],
    da: [
      '✗ helping-hand/sources.yaml:1 › another-report: Kilden another-report bruges ikke. Fjern den, eller henvis til den.',
    ],
    en: [
      '✗ helping-hand/sources.yaml:1 › another-report: The source another-report is not used. Remove it, or cite it.',
    ],
  },
  {
    what: 'a source that is not a web address',
    change: { 'sources.yaml': ['https://example.org/a-report', 'javascript:alert(1)'] },
    codes: ['bad-text'],
    da: [
      '✗ helping-hand/sources.yaml:4 › a-report.URL: »javascript:alert(1)« har ikke den form, der skal stå her. Skriv en webadresse, der begynder med https://.',
    ],
    en: [
      '✗ helping-hand/sources.yaml:4 › a-report.URL: “javascript:alert(1)” does not have the form needed here. Write a web address that begins with https://.',
    ],
  },
  {
    what: 'an expected figure that the calculation does not give',
    change: {
      [CASE]: ['scenarios:', 'expected:\n  - { figure: participants, value: 25 }\nscenarios:'],
    },
    codes: ['expected-differs'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:32 › expected.0: participants skulle være 25, men er 24. Ret sagen, eller forklar ændringen i ændringsloggen.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:32 › expected.0: participants should be 25 but is 24. Mend the case, or explain the change in the changelog.',
    ],
  },
];
