import type { Lever, LeverWords, RateStudy } from '@som/engine';
import { expect, test } from 'vitest';
import { studySentences } from '../src/uncertainty/study-sentences.ts';

const lever: Lever = {
  id: 'effect.better.successRate',
  kind: 'parameter',
  unit: 'amount',
  written: 0.3,
  bounds: { low: -1, high: 1 },
  linear: true,
  at: () => new Map(),
};
const words: LeverWords = {
  label: { da: 'Succesrate', en: 'Success rate' },
  unit: undefined,
  reads: 'share',
};
const study: RateStudy = {
  lever,
  groups: 'one-group',
  counted: 1,
  asked: { participants: 100, worth: 12_000, cost: 0, se: 0, sdAfter: 0.052 },
  evppi: 20_000,
  how: 'exact',
};
const said = (more: Partial<RateStudy>, lang: 'da' | 'en' = 'da') =>
  studySentences(
    new Map([[lever.id, words]]),
    { found: [{ ...study, ...more }], unanswered: [], participants: 100 },
    { window: 'net', purse: 'municipality' },
    lang,
  )[0];

test('a study of one group is said without more', () =>
  expect(said({})).toBe(
    'En egen undersøgelse af »Succesrate« med 100 deltagere gør i gennemsnit valget 12.000 kr. bedre for kommunen. Bagefter er tallet kendt på ca. ± 5,2 procentpoint (én standardafvigelse).',
  ));

test.each([
  [{ groups: 'two-groups' }, 'med 100 deltagere (halvdelen uden indsatsen) gør'],
  [
    { groups: 'two-groups', followed: 'first-year' },
    'med 100 deltagere (halvdelen uden indsatsen, fulgt i det første år, indsatsen beskytter) gør',
  ],
  [{ counted: 0.8 }, 'med 100 deltagere (de ca. 80 af 100, der gennemfører, tæller med) gør'],
] as const)('who takes part: %j', (more, text) => expect(said(more)).toContain(text));

test('the same in English', () =>
  expect(said({ groups: 'two-groups', counted: 0.8 }, 'en')).toContain(
    'with 100 participants (half of them without the intervention, the about 80 of 100 who complete are counted) makes',
  ));

test('how far chance in the draws moved it is said where it can be seen', () => {
  const { asked } = study;
  expect(said({ how: 'estimated', asked: { ...asked, se: 100 } })).toContain(
    'ca. 12.000 kr. (± 196 kr. fra trækningen) bedre',
  );
  expect(said({ how: 'estimated', asked: { ...asked, se: 0.1 } })).toContain(
    'ca. 12.000 kr. bedre',
  );
});
