import type { Issue } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { CASE, changed, check, FILES, NAME, packOf } from './a-pack.ts';

/** Each problem as `code file › path`. */
const told = (issues: readonly Issue[]) =>
  issues
    .filter(({ level }) => level === 'error')
    .map(({ code, file, path }) => `${code} ${file.slice(NAME.length + 1)} › ${path.join('.')}`);

test('a sound pack breaks no rule', () => {
  expect(check(FILES)).toEqual([]);
});

describe('each rule, broken alone', () => {
  test('the folder carries the id of its pack', () => {
    expect(check(FILES, 'another-hand').map(({ code }) => code)).toEqual(['folder-not-id']);
  });

  test('the file of a case carries the id of the case', () => {
    const { [CASE]: text = '', ...rest } = FILES;
    const files = { ...rest, 'cases/second-year.case.yaml': text };
    expect(told(check(files))).toEqual(['case-file-name cases/second-year.case.yaml › case']);
  });

  test('no two outcomes use one id for a consequence', () => {
    const files = changed('consequences.yaml', '  contact-overlap:', '  less-contact:');
    expect(told(check(files))).toEqual(['id-taken consequences.yaml › both-goals.less-contact']);
  });

  test('every number says what it rests on', () => {
    const files = changed('prices.yaml', '  basis: illustrative\n', '');
    // the price of a service may get its basis nowhere else
    expect(told(check(files))).toEqual(['basis-missing prices.yaml › own-service.price']);
  });

  test('a number that rests on others’ work says on whose', () => {
    const files = changed('prices.yaml', 'basis: illustrative', 'basis: tariff');
    expect(told(check(files))).toEqual(['source-missing prices.yaml › own-service.price']);
  });

  test('every source named is in sources.yaml', () => {
    const files = changed('studies.yaml', 'source: a-report', 'source: b-report');
    expect(told(check(files))).toEqual(['unknown-source studies.yaml › a-trial.source']);
  });

  test('every source in sources.yaml is named', () => {
    const files = changed(
      'sources.yaml',
      'a-report:',
      'b-report: { type: book, title: B }\na-report:',
    );
    expect(told(check(files))).toEqual(['unused-source sources.yaml › b-report']);
  });

  test('every group has a worked case or a reason why not', () => {
    const { [CASE]: _, ...files } = FILES;
    expect(told(check(files))).toEqual(['no-worked-case groups.yaml › young-people']);
    const gap =
      'no-case-young-people:\n  about: { da: "Sag", en: "Case" }\n  reason: { da: "Mangler", en: "Lacking" }\n';
    expect(told(check({ ...files, 'known-gaps.yaml': gap }))).toEqual([]);
    expect(told(check({ ...FILES, 'known-gaps.yaml': gap }))).toEqual([
      'gap-closed known-gaps.yaml › no-case-young-people',
    ]);
  });

  test('a worked case gives the figures derived by hand', () => {
    const expected = (figure: string, value: number) =>
      changed(CASE, 'scenarios:', `expected: [{ figure: ${figure}, value: ${value} }]\nscenarios:`);
    expect(told(check(expected('participants', 24)))).toEqual([]);
    expect(told(check(expected('participants', 25)))).toEqual([
      `expected-differs ${CASE} › expected.0`,
    ]);
    expect(told(check(expected('net.totl', 1)))).toEqual([`unknown-figure ${CASE} › expected.0`]);
  });

  test('a worked case is for a group of the pack', () => {
    const files = changed(CASE, 'group: young-people', 'group: old-people');
    expect(told(check(files))[0]).toBe(`unknown-group ${CASE} › group`);
  });
});

describe('every name stands in the file it comes from', () => {
  test.each([
    [
      'outcomes.yaml',
      '[back-in-school, out-of-crime]',
      '[back-in-school, out-of-work]',
      'unknown-outcome outcomes.yaml › both-goals.outcomes.1',
    ],
    [
      'consequences.yaml',
      'service: special-class-week',
      'service: special-week',
      'unknown-service consequences.yaml › back-in-school.special-class.service',
    ],
    [
      'chains.yaml',
      'group: young-people',
      'group: old-people',
      'unknown-group chains.yaml › hand-in-hand.group',
    ],
    [
      'chains.yaml',
      'studies: [a-trial]',
      'studies: [b-trial]',
      'unknown-study chains.yaml › hand-in-hand.theory.0.studies.0',
    ],
    [
      'chains.yaml',
      'study: a-trial',
      'study: b-trial',
      'unknown-study chains.yaml › hand-in-hand.evidence.0.study',
    ],
    [
      'prices.yaml',
      'index: pl-municipal',
      'index: pl-nobody',
      'unknown-index prices.yaml › own-service.index',
    ],
    [
      'prices.yaml',
      'payers: { municipality: 0.5, state: 0.5 }',
      'refund: nothing',
      'unknown-refund prices.yaml › own-service.refund',
    ],
    [
      'prices.yaml',
      'schools: 0.8',
      'scools: 0.8',
      'unknown-department prices.yaml › own-service.departments.scools',
    ],
  ])('%s: %s written as %s', (name, from, to, expected) => {
    expect(told(check(changed(name, from, to)))).toEqual([expected]);
  });
});

test('the hash of a pack changes with its figures and not with its version', () => {
  const version = changed('package.json', '1.0.0', '1.0.1');
  expect(packOf(version)).toMatchObject({ version: '1.0.1', hash: packOf(FILES).hash });
  expect(packOf(changed('prices.yaml', '500', '501')).hash).not.toBe(packOf(FILES).hash);
});
