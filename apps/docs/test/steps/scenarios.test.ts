import { calculate, leversOf, leverWords, scenarioValues } from '@som/engine';
import { expect, test } from 'vitest';
import { firstRange, leverField } from '../../src/calculator/steps/sensitivity/lever-field.ts';
import {
  leverAt,
  pathsOf,
  scenarioId,
  scenarioName,
  withScenarios,
} from '../../src/calculator/steps/sensitivity/scenario-edits.ts';
import { shipped } from '../shipped.ts';

const { inputs } = shipped('children-youth', 'cool-kids-ikast-brande');
const calculation = calculate(inputs);
const named = (id: string) => {
  const lever = leversOf(calculation.plan).find((one) => one.id === id);
  if (!lever) throw new Error(`no lever ${id}`);
  return { lever, words: leverWords(lever, calculation.resolved) };
};

test('a scenario of twice the participants is twice the result', () => {
  const paths = pathsOf(calculation, named('participants'), 110);
  expect(Object.keys(paths)).toHaveLength(5);
  const asked = withScenarios(inputs.case, (table) => ({ ...table, double: paths }));
  const { result } = calculate({ ...inputs, case: asked });
  const double = result.scenarios.find(({ id }) => id === 'double');
  expect(double?.total).toBeCloseTo(2 * result.net.total, 4);
});

test('a scenario is called what people call it in the result too', () => {
  const label = { da: 'Så galt kan det gå', en: 'As bad as it gets' };
  const asked = withScenarios(inputs.case, () => ({ saa: { label, 'intake.2020': 0 }, blot: {} }));
  const { scenarios } = calculate({ ...inputs, case: asked }).result;
  expect(scenarios.map(({ id, label: said }) => [id, said?.da])).toEqual([
    ['saa', 'Så galt kan det gå'],
    ['blot', undefined],
  ]);
  // the label is a name and no number: one path is set
  expect(scenarios[0]?.changes.map(({ path }) => path)).toEqual(['intake.2020']);
});

test('every path of a shipped scenario has words', () => {
  for (const values of Object.values(inputs.case.scenarios ?? {}))
    for (const path of Object.keys(scenarioValues(values)))
      expect(leverAt(calculation, path)?.words.label.da).not.toBe(path);
  expect(leverAt(calculation, 'intake.2021')?.words.label.da).toBe('Deltagere i 2021');
  expect(leverAt(calculation, 'nothing.here')).toBeUndefined();
});

test('a name becomes an id and can be read again', () => {
  expect(scenarioId('Forsigtigt bud')).toBe('forsigtigt-bud');
  expect(scenarioId('Færre børn')).toBe('faerre-boern');
  expect(scenarioId('123')).toBeUndefined();
  expect(scenarioName('forsigtigt-bud', undefined, 'da')).toBe('Forsigtigt bud');
  // what was typed is what is read: »så« is no »saa«
  expect(scenarioName('saa', { da: 'så', en: 'så' }, 'da')).toBe('så');
});

test('a map begins at what the source says, and a net rate may be typed below nothing', () => {
  const rate = named('effect.less-psychiatry.successRate');
  expect(leverField(rate)).toEqual({ kind: 'net-share', low: -1, high: 1 });
  const { low, high } = rate.lever.range ?? { low: 0, high: 0 };
  expect(firstRange(rate)).toEqual([low, high]);
  // no range: from nothing to twice the 11,500 kr. that are written
  expect(firstRange(named('costs.cool-kids-course.amount'))).toEqual([0, 23_000]);
});
