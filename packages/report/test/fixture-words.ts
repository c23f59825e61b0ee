import type { Result } from '@som/engine';

type Words = 'case' | 'title' | 'stamp' | 'group' | 'departments' | 'beyondMoney' | 'warnings';

/** The parts of the example that are words. */
export const WORDED: Pick<Result, Words> = {
  case: 'cool-kids-example',
  title: { da: 'Cool Kids i en tænkt kommune', en: 'Cool Kids in an imagined municipality' },
  stamp: {
    engine: '0.1.0',
    pack: {
      id: 'children-youth',
      version: '0.1.0',
      hash: '0123456789abcdef0123',
      status: 'draft',
    },
    catalogue: { id: 'catalogue', version: '0.1.0', hash: 'fedcba98765432100123' },
    format: 1,
  },
  group: {
    id: 'anxiety-6-13',
    label: { da: 'Børn med angst, 6–13 år', en: 'Children with anxiety, ages 6–13' },
    unit: 'person',
    one: { da: 'barn', en: 'child' },
    many: { da: 'børn', en: 'children' },
  },
  departments: {
    schools: { da: 'Skole og undervisning', en: 'Schools' },
    'family-services': { da: 'Børn og familie', en: 'Children and family services' },
  },
  beyondMoney: [
    {
      what: {
        da: 'Børn, der igen går i skole hver dag',
        en: 'Children at school every day again',
      },
      measure: { da: 'fravær i elevregisteret', en: 'absence in the pupil register' },
      now: { da: '22 dage om året', en: '22 days a year' },
      goal: { da: 'højst 10 dage', en: 'at most 10 days' },
    },
    {
      what: {
        da: 'Søskende og forældre, der får hverdagen igen',
        en: 'Siblings and parents who get everyday life back',
      },
    },
  ],
  warnings: [
    {
      code: 'index-forecast',
      path: '',
      text: {
        da: 'Prisindekset pl-municipal er et skøn for 2026.',
        en: 'The price index pl-municipal is a forecast for 2026.',
      },
      file: '',
    },
  ],
};
