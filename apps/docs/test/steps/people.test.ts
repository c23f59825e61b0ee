import type { Result } from '@som/engine';
import { expect, test } from 'vitest';
import { peopleOf } from '../../src/calculator/steps/effect/people.ts';

type Outcome = Result['outcomes'][number];
const outcome = (told: Partial<Outcome>): Outcome => ({
  id: 'goal',
  label: { da: 'målet', en: 'the goal' },
  kind: 'success',
  of: 'participant',
  persons: 0,
  rate: 0,
  basis: 'expert',
  byYear: [],
  ...told,
});

test('where both shares are known the hundred are told apart', () => {
  // 38 reach it with the course and 12 without: 26 because of it, 12 anyway, 62 not
  expect(peopleOf(outcome({ rate: 0.26, with: 0.38, without: 0.12 }))).toEqual({
    of: 100,
    because: 26,
    anyway: 12,
    not: 62,
    rest: 0,
  });
});

test('a net rate alone does not say what became of the others', () => {
  expect(peopleOf(outcome({ rate: 0.26 }))).toMatchObject({ because: 26, rest: 74, not: 0 });
});

test('fewer than one in a hundred are drawn among a thousand', () => {
  expect(peopleOf(outcome({ rate: 0.004 }))).toMatchObject({ of: 1000, because: 4, rest: 996 });
});

test('harm is counted as harm', () => {
  expect(peopleOf(outcome({ rate: -0.05 }))).toMatchObject({ because: -5, rest: 95 });
});

test('of prevention those who avoid the problem are counted, also when it comes later after all', () => {
  // 8 persons net of 200 is a rate of 0.04; 10 avoided and 2 of them postponed is 5 of 100 avoided
  const avoided = outcome({
    kind: 'prevention',
    persons: 8,
    rate: 0.04,
    avoided: 10,
    postponed: 2,
  });
  expect(peopleOf(avoided).because).toBe(5);
});
