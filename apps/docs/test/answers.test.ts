import { expect, test } from 'vitest';
import {
  agesOf,
  NO_ANSWERS,
  questionOf,
  readAnswers,
  writeAnswers,
} from '../src/find-group/model/answers.ts';

test('what is not answered is not asked', () => {
  expect(questionOf(NO_ANSWERS)).toEqual({});
  expect(questionOf({ ...NO_ANSWERS, measure: '  ' })).toEqual({});
});

test('a first age alone is that age, and a last one alone asks for the first', () => {
  expect(agesOf({ from: '8', to: '' })).toEqual({ ages: [8, 8] });
  expect(agesOf({ from: '', to: '12' })).toEqual({ problem: 'ageFrom' });
  expect(agesOf({ from: '12', to: '8' })).toEqual({ problem: 'ageOrder' });
  expect(agesOf({ from: '8,5', to: '' })).toEqual({ problem: 'ageNumber' });
  expect(agesOf({ from: '8', to: '130' })).toEqual({ problem: 'ageNumber' });
});

test('answers come back from the address as they were, the main problem first', () => {
  const answers = {
    from: '8',
    to: '12',
    problems: ['school-absence', 'anxiety'],
    unit: 'person',
    stage: 'early',
    measure: 'mindre fravær & mere ro',
    services: ['school'],
  } as const;
  expect(readAnswers(`#${writeAnswers(answers)}`)).toEqual(answers);
  expect(writeAnswers(NO_ANSWERS)).toBe('');
});

test('an address from a stranger gives only known words', () => {
  const read = readAnswers(
    '#problem=__proto__&problem=anxiety&problem=anxiety&unit=dog&stage=x&service=y&from=8888',
  );
  expect(read).toEqual({ ...NO_ANSWERS, problems: ['anxiety'], from: '888' });
  expect(readAnswers(`#measure=${'a'.repeat(5000)}`)).toEqual(NO_ANSWERS);
  expect(readAnswers('#%%%')).toEqual(NO_ANSWERS);
});
