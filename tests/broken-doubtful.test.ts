import { join } from 'node:path';
import type { Result } from '@som/engine';
import { afterAll, expect, test } from 'vitest';
import { som } from './broken/fake-io.ts';
import { CASE, type Change, spoil, tidyUp } from './broken/spoil.ts';

afterAll(tidyUp);

/** The warnings of a case that is doubtful, not wrong: it calculates all the same. */
async function warnings(change: Change): Promise<Result['warnings']> {
  const pack = spoil(change);
  const { status, out } = await som('calculate', join(pack, CASE), '--pack', pack, '--json');
  expect(status).toBe(0);
  return (JSON.parse(out) as Result).warnings;
}

const withCode = async (code: string, change: Change) =>
  (await warnings(change)).filter((warning) => warning.code === code);

const SAVED = `savedCosts:
  talks:
    label: { da: "Samtaler", en: "Talks" }
    per: participant
    amount: 2000
    priceYear: 2022
    index: pl-municipal
    service: contact-person-hour
    payers: { municipality: 1 }
    basis: own-data
effect:
`;

test('two outcomes that change one service, with a joint outcome: no overlap is left', async () => {
  expect(await withCode('double-counting', {})).toEqual([]);
});

test('two outcomes that change one service, without a joint outcome', async () => {
  const [found, ...more] = await withCode('double-counting', {
    [CASE]: ['  both-goals: { joint: independent }\n', ''],
  });
  expect(more).toEqual([]);
  expect(found?.text).toEqual({
    da: 'Både Tilbage i skole og Ude af kriminalitet ændrer Fast kontaktperson, time for deltageren, uden et fælles effektmål (kind: both), der tager overlappet tilbage. Det samme kan være talt to gange.',
    en: 'Both Back in school and Out of crime change Contact person, hour for the participant, without a joint outcome (kind: both) that takes the overlap back. The same may be counted twice.',
  });
});

test('the same service as a saved cost and as a consequence', async () => {
  const [found] = await withCode('saved-cost-and-consequence', { [CASE]: ['effect:\n', SAVED] });
  expect(found?.text).toEqual({
    da: 'Fast kontaktperson, time står både som sparet omkostning og som konsekvens. Kontrollér, at det samme ikke tælles to gange.',
    en: 'Contact person, hour is both a saved cost and a consequence. Check that the same is not counted twice.',
  });
});

test('a gross success rate whose counterfactual nobody knows', async () => {
  const [found] = await withCode('no-counterfactual', {
    [CASE]: [
      'out-of-crime: { successRate: 0.1, basis',
      'out-of-crime: { with: 0.1, withoutUnknown: true, basis',
    ],
  });
  expect(found?.text.da).toContain('brutto');
  expect(found?.text.en).toContain('gross');
});

test('a change from year to year given as a consequence, known by its figures', async () => {
  // less-contact without the outcome: 40, 30, 20 hours. From year to year: 30 − 40 = −10 and 20 − 30 = −10.
  const change: Change = {
    'consequences.yaml': [
      'change: { year-0: -10, year-1: 0 }',
      'change: { year-0: 0, year-1: -10, year-2: -10 }',
    ],
  };
  const [found] = await withCode('year-to-year-change', change);
  expect(found?.text).toEqual({
    da: 'contact-person ligner en ændring fra år til år. En konsekvens er forskellen mellem med og uden effekten i samme år.',
    en: 'contact-person looks like a change from year to year. A consequence is the difference between with and without in the same year.',
  });
});

test('a change from year to year given as a consequence, known by its words', async () => {
  const change: Change = {
    'consequences.yaml': [
      '    source: a-report\n',
      '    source: a-report\n    note: "Fald i forhold til året før"\n',
    ],
  };
  expect(await withCode('year-to-year-change', change)).toHaveLength(1);
});

test('a register average that does not say whether relapse is in it', async () => {
  const change: Change = { 'consequences.yaml': ['basis: expert', 'basis: register'] };
  const [found] = await withCode('lasting-counted-twice', change);
  expect(found?.text.da).toContain('measuredAmong');
});

test('a warning is in the report in its own language, Danish or English', async () => {
  const pack = spoil({ [CASE]: ['  both-goals: { joint: independent }\n', ''] });
  const files = ['calculate', join(pack, CASE), '--pack', pack, '--md', 'report.md'];
  const [da, en] = [await som(...files), await som(...files, '--lang', 'en')];
  expect(da.written['report.md']).toContain('Det samme kan være talt to gange');
  expect(en.written['report.md']).toContain('The same may be counted twice');
});
