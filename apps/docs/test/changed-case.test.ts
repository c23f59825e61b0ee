import { Case, calculate } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { type Assumption, type Changes, withChange } from '../src/calculator/model/assumption.ts';
import { fitted } from '../src/calculator/model/calculate-fitting.ts';
import { changeLines } from '../src/calculator/model/change-lines.ts';
import { changedCase } from '../src/calculator/model/changed-case.ts';
import type { Ground } from '../src/calculator/model/ground.ts';
import { savedCase } from '../src/calculator/model/saved-case.ts';
import { everyShipped, shipped } from './shipped.ts';

const coolKids = shipped('children-youth', 'cool-kids-ikast-brande');
const RATE = 'effect.less-psychiatry.successRate';

const computeChanged = (ground: Ground, changes: Changes) =>
  fitted({ ...ground.inputs, case: changedCase(ground, changes) });

const netOf = (changes: Changes, { ground } = coolKids): number => {
  const { calculation, issues } = computeChanged(ground, changes);
  if (!calculation) throw new Error(JSON.stringify(issues));
  return calculation.result.net.total;
};

describe('Cool Kids in Ikast-Brande, changed', () => {
  // The case works out by hand to consequences of 1.802.750,42 kr. at 26 % and costs of 605.416,52 kr.
  test('a success rate of 20 % gives 20/26 of the consequences', () =>
    expect(netOf({ [RATE]: 0.2 })).toBeCloseTo((1802750.42 * 20) / 26 - 605416.52, 0));
  test('nobody helped leaves the costs', () =>
    expect(netOf({ [RATE]: 0 })).toBeCloseTo(-605416.52, 1));
  test('twice the cost per child is paid twice', () =>
    expect(netOf({ 'costs.cool-kids-course.amount': 23000 })).toBeCloseTo(
      1802750.42 - 2 * 605416.52,
      0,
    ));
  test('twice as many children each year, twice the result', () =>
    expect(netOf({ intake: 22 })).toBeCloseTo(2 * 1197333.9, 0));
  // 13,365007 discounted successes; psychiatry 28.228,99 kr. each, all in the region
  test('psychiatry left out takes the part of the region away', () => {
    const { calculation } = computeChanged(coolKids.ground, psychiatryOut());
    expect(calculation?.result.net.byPayer.region).toBeCloseTo(0, 6);
    expect(calculation?.result.net.total).toBeCloseTo(820053.24, 0);
  });
  test('no changes, the same result to the last digit', () =>
    expect(netOf({})).toBe(coolKids.calculation.result.net.total));
});

/** The key of the consequence that the region pays, found by who pays it. */
function psychiatryOut(): Changes {
  const { byConsequence } = coolKids.calculation.result;
  const line = byConsequence.find(({ byPayer }) => byPayer.region > 1);
  return { [`consequences.${line?.id.split('.').at(-1)}.kept`]: 'leave-out' };
}

test('a changed effect is an example, says why, and stands whole in the case', () => {
  const { effect } = changedCase(coolKids.ground, { [RATE]: 0.2 });
  expect(effect?.['less-psychiatry']).toMatchObject({
    successRate: { value: 0.2, basis: 'illustrative' },
    reason: 'Ændret i beregneren',
    basis: 'expert', // of what was not changed
  });
});

test('a changed number is own data only when somebody says so', () => {
  const { effect, costs } = changedCase(coolKids.ground, {
    [RATE]: 0.2,
    'costs.cool-kids-course.amount': 14_000,
    typed: 'own-data',
  });
  expect(effect?.['less-psychiatry']?.successRate?.basis).toBe('own-data');
  expect(costs?.['cool-kids-course']?.amount.basis).toBe('own-data');
});

test('shares of segments that do not add up are said, not repaired', () => {
  const { issues } = computeChanged(coolKids.ground, { 'segments.age-6-9': 0.6 });
  expect(issues.map(({ code }) => code)).toContain('segments-not-one');
});

test('one number for every year replaces what single years had, and a single year then departs from it', () => {
  const find = (key: string) => coolKids.assumptions.find((a) => a.key === key) as Assumption;
  let changes = withChange({}, find('intake.2021'), 5);
  changes = withChange(changes, find('intake'), 12);
  expect(changes).toEqual({ intake: 12 });
  expect(withChange(changes, find('intake.2021'), 12)).toEqual({ intake: 12 });
  changes = withChange(changes, find('intake.2021'), 11);
  expect(changedCase(coolKids.ground, changes).intake).toMatchObject({
    2020: { value: 12 },
    2021: { value: 11 },
  });
});

test('a change is listed with what it was', () => {
  const [line] = changeLines({ [RATE]: 0.2 }, coolKids.assumptions, 'da');
  expect(line).toMatchObject({ from: '26 %', to: '20 %' });
});

describe('the effect of a study, and drop-out', () => {
  const chilled = shipped('children-youth', 'chilled-2026');
  test('with equal to without leaves no effect', () => {
    const { calculation } = computeChanged(chilled.ground, {
      'effect.youth-anxiety-free.with': 0.057,
    });
    const [first] = calculation?.result.outcomes ?? [];
    expect(first?.rate).toBeCloseTo(0, 12);
  });
  test('drop-out can be left out, with its consequences', () => {
    const { calculation, issues } = computeChanged(chilled.ground, {
      'effect.left-chilled.include': 'no',
    });
    expect(issues).toEqual([]);
    expect(calculation?.result.outcomes.map(({ id }) => id)).not.toContain('left-chilled');
  });
  test('when everybody completes nobody has left', () => {
    const { calculation } = computeChanged(chilled.ground, { completion: 1 });
    expect(
      calculation?.result.outcomes.find(({ id }) => id === 'left-chilled')?.persons,
    ).toBeCloseTo(0, 12);
  });
});

describe.each(everyShipped())('$pack/$id', ({ pack, id }) => {
  const own = shipped(pack, id);
  test('every assumption can be changed alone, and the saved case is read back and gives the same result', () => {
    for (const assumption of own.assumptions) {
      if (assumption.key.startsWith('segments.')) continue; // two of them must move together
      const changes = withChange({}, assumption, another(assumption));
      const { calculation, issues, case: changed } = computeChanged(own.ground, changes);
      expect(issues, assumption.key).toEqual([]);
      const saved = savedCase({ ...own.inputs, case: changed }, { inputs: own.inputs, worked: id });
      const parsed = Case.parse(JSON.parse(JSON.stringify(saved)));
      const again = calculate({ ...own.inputs, case: parsed });
      expect(again.result.net.total, assumption.key).toBe(calculation?.result.net.total);
    }
  });
});

/** A value that the assumption does not have. */
function another(assumption: Assumption): number | string | undefined {
  if (assumption.type === 'choice')
    return assumption.options.find(({ id }) => id !== assumption.value)?.id;
  if (assumption.kind === 'years') return (assumption.value ?? 1) + 1;
  const { value = 0, low } = assumption;
  return value === low ? low + 0.01 : low + (value - low) / 2;
}
