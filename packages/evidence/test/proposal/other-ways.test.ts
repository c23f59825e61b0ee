import { describe, expect, test } from 'vitest';
import {
  isRefused,
  type Proposal,
  proposeFromBeforeAfter,
  proposeFromComparison,
  proposeFromJudgements,
  proposeFromOwn,
  type Refused,
  waysWithoutStudies,
} from '../../src/index.ts';
import { ABOUT, PLAIN, packOf, study } from './small-pack.ts';

const EMPTY = [packOf('school', {})];
const PREVENTION = { ...ABOUT, outcome: 'placement' };

function given(answer: Proposal | Refused): Proposal {
  if (isRefused(answer)) throw new Error(answer.refused.en);
  return answer;
}

describe('a municipality without a matching study', () => {
  test('is told so, and of three ways, each with what it is worth and needs', () => {
    const { says, ways } = waysWithoutStudies(ABOUT, EMPTY);
    expect(says.da).toMatch(/^Ingen af studierne siger noget om »I skole«\./);
    expect(ways.map(({ way, possible }) => [way, possible])).toEqual([
      ['comparison', true],
      ['before-after', true],
      ['judgement', true],
    ]);
    expect(ways.every(({ worth, needs }) => worth.da !== '' && needs.length >= 2)).toBe(true);
    const prevented = waysWithoutStudies(PREVENTION, EMPTY).ways;
    expect(prevented.find(({ way }) => way === 'before-after')?.possible).toBe(false);
  });

  test('a similar group gives a range and what the case file says it rests on', () => {
    // 12 of 40 against 6 of 40: 0.30 − 0.15
    const answer = given(
      proposeFromComparison(ABOUT, EMPTY, {
        ours: { reached: 12, of: 40 },
        theirs: { reached: 6, of: 40 },
        similar: 'Ventelisten fra samme forår.',
        by: 'Lone',
        date: '2026-03-01',
      }),
    );
    expect(answer).toMatchObject({ value: 0.15, basis: 'own-data', rangeIs: 'confidence' });
    expect(answer.write.restsOn).toEqual({
      way: 'comparison',
      ours: { reached: 12, of: 40 },
      theirs: { reached: 6, of: 40 },
      similar: 'Ventelisten fra samme forår.',
      by: 'Lone',
      date: '2026-03-01',
    });
    expect(answer.write.successRate?.ci95?.[0]).toBeLessThan(0.15);
    expect(answer.log.da).toContain('12 af 40 hos os og 6 af 40');
  });

  test('before and after takes off those who would have moved on anyway', () => {
    // 20/40 − 8/40 − 0.1 = 0.2
    const answer = given(
      proposeFromBeforeAfter(ABOUT, EMPTY, {
        before: { reached: 8, of: 40 },
        after: { reached: 20, of: 40 },
        anyway: 0.1,
        anywayFrom: 'året før',
      }),
    );
    expect(answer).toMatchObject({ value: 0.2, basis: 'own-data' });
    expect(answer.write.restsOn?.way).toBe('before-after');
  });

  test('judgements of three are expert, and their range is written as a judged one', () => {
    // PERT means (0.1 + 4·0.2 + 0.3)/6 = 0.2 for all three; net of 0.05 is 0.15
    const judgements = ['Lone', 'Per', 'Ida'].map((by) => ({
      by,
      lowest: 0.1,
      likely: 0.2,
      highest: 0.3,
    }));
    const answer = given(proposeFromJudgements(ABOUT, EMPTY, { judgements, without: 0.05 }));
    expect(answer).toMatchObject({ value: 0.15, basis: 'expert', rangeIs: 'judged' });
    expect(answer.write.successRate?.range?.[0]).toBe(answer.range.low);
    expect(answer.write.successRate?.ci95).toBeUndefined();
  });
});

describe('prevention without studies', () => {
  test('a similar group gives a relative risk', () => {
    // 6 of 100 against 10 of 100 met the problem: 0.6
    const { write, sentence } = given(
      proposeFromComparison(PREVENTION, EMPTY, {
        ours: { reached: 6, of: 100 },
        theirs: { reached: 10, of: 100 },
        similar: 'Nabokommunen.',
      }),
    );
    expect(write.relativeRisk?.value).toBe(0.6);
    expect(write.protects).toEqual({ from: 0, years: 1 });
    expect(sentence.da).toContain(
      '6 af 100 hos os og 10 af 100 i en lignende gruppe blev ramt: risikoen er 0,6 gange så stor',
    );
  });

  test('judgements are set against the share that is affected without', () => {
    // (0.02 + 4·0.06 + 0.1)/6 = 0.06; 0.06 / 0.10 = 0.6
    const judgements = [{ by: 'Lone', lowest: 0.02, likely: 0.06, highest: 0.1 }];
    const { value } = given(proposeFromJudgements(PREVENTION, EMPTY, { judgements, without: 0.1 }));
    expect(value).toBe(0.6);
    const net = proposeFromJudgements(PREVENTION, EMPTY, { judgements });
    expect(isRefused(net) && net.refused.da).toContain(
      'hvor mange der rammes uden (without, over 0)',
    );
  });

  test('before and after, and own results alone, are refused with the way to go instead', () => {
    const persons = { reached: 8, of: 40 };
    const numbers = { before: persons, after: persons, anyway: 0, anywayFrom: 'x' };
    const before = proposeFromBeforeAfter(PREVENTION, EMPTY, numbers);
    const own = proposeFromOwn(PREVENTION, EMPTY, {
      results: persons,
      priorWeight: 0.5,
      without: 0.1,
    });
    expect(isRefused(before) && before.refused.en).toContain('use a similar group');
    expect(isRefused(own) && own.refused.da).toContain('brug en lignende gruppe');
  });
});

describe('own results on top of the studies', () => {
  const packs = [packOf('school', { studies: { a: study() } })];
  const own = { results: { reached: 9, of: 31 }, without: 0.15 };

  test('with no weight on the studies are the own results alone', () => {
    // Beta(1 + 9, 1 + 22): mean 10/33 = 0.3030; less 0.15 = 0.1530
    const answer = given(proposeFromOwn(ABOUT, packs, { ...own, priorWeight: 0 }));
    expect(answer).toMatchObject({ value: 0.153, rangeIs: 'posterior', basis: 'own-data' });
    expect(answer.write.restsOn).toEqual({
      way: 'own-results',
      results: { reached: 9, of: 31 },
      priorWeight: 0,
      without: 0.15,
    });
  });

  test('are put together with the studies by the weight, and cite them', () => {
    // the study: 0.30 with the intervention, sd (0.3122 − 0.0261)/3.919928 = 0.072986; 0.3 · 0.7/0.0053270 − 1 = 38.4222
    // Beta(11.5267, 26.8956), half of it Beta(6.2633, 13.9478); + 9 and 22: 15.2633/51.2111 = 0.2980; less 0.15
    const answer = given(
      proposeFromOwn(ABOUT, packs, { ...own, priorWeight: 0.5 }, { switches: PLAIN }),
    );
    expect(answer.value).toBe(0.148);
    expect(answer.write.restsOn).toMatchObject({
      effects: [{ study: 'a', effect: 'in-school-after' }],
      switches: PLAIN,
      priorWeight: 0.5,
    });
  });

  test('where no study gives a figure stand alone, and a doubt says so', () => {
    const answer = given(proposeFromOwn(ABOUT, EMPTY, { ...own, priorWeight: 0.5 }));
    expect(answer.value).toBe(0.153);
    expect(answer.doubts.map(({ da }) => da)).toContain(
      'Ingen studier gav et tal, så jeres egne resultater står alene.',
    );
  });
});
