import { Case, calculate, type Pack } from '@som/engine';
import { expect, test } from 'vitest';
import { rebased } from '../src/calculator/model/rebased.ts';
import {
  tellCost,
  tellEffect,
  toldOfCost,
  toldOfEffect,
} from '../src/calculator/model/told-source.ts';
import { quickCase, quickEntries } from '../src/calculator/start/quick-case.ts';
import { shipped } from './shipped.ts';

const { pack, catalogue } = shipped('children-youth', 'cool-kids-ikast-brande').inputs;
const outcome = 'less-psychiatry';
const quick = { participants: 55, cost: 11_500, rate: 0.26, years: 9, startYear: 2026 };
const made = (of: Pack): Case => {
  const found = quickCase(of, catalogue, { ...quick, group: 'anxiety-6-13', outcome });
  if (!found) throw new Error('nothing made');
  return found;
};
const asked = made(pack);
const basisOf = (one: Case) => {
  const { resolved } = calculate({ case: Case.parse(one), pack, catalogue });
  const [cost] = resolved.costs;
  return [cost?.amount.basis, cost?.amount.source];
};

test('a price of a quick estimate is no longer an example once it is said where it stands', () => {
  expect(basisOf(asked)).toEqual(['illustrative', undefined]);
  const told = tellCost(asked, 'costs', 'course', { basis: 'tariff', title: 'Tilbud, marts 2026' });
  expect(basisOf(told)).toEqual(['tariff', 'told-costs-course']);
  expect(told.sources?.['told-costs-course']?.title).toBe('Tilbud, marts 2026');
  expect(toldOfCost(told, 'costs', 'course')).toEqual({
    basis: 'tariff',
    title: 'Tilbud, marts 2026',
  });
  // taken back: no work is left behind that nothing cites
  const back = tellCost(told, 'costs', 'course', { basis: 'own-data', title: '' });
  expect(basisOf(back)).toEqual(['own-data', undefined]);
  expect(back.sources).toBeUndefined();
});

test('so is a rate, and the engine takes it', () => {
  const told = tellEffect(asked, outcome, { basis: 'quasi', title: 'Evalueringen fra 2019' });
  const { resolved } = calculate({ case: Case.parse(told), pack, catalogue });
  expect(JSON.stringify(resolved.outcomes[0])).toContain('"basis":"quasi"');
  expect(toldOfEffect(told, outcome)?.title).toBe('Evalueringen fra 2019');
});

test('what was said of one number is not said over by what is said of all', () => {
  const told = tellCost(asked, 'costs', 'course', { basis: 'tariff', title: 'Tilbuddet' });
  const all = quickEntries(told).reduce((one, at) => rebased(one, at, 'own-data'), told);
  expect(basisOf(all)).toEqual(['tariff', 'told-costs-course']);
  expect(all.effect?.[outcome]?.successRate?.basis).toBe('own-data');
});

test('the entries of a quick estimate are the cost and the rate, which become own figures together', () => {
  expect(quickEntries(asked)).toEqual(['costs.course.amount', `effect.${outcome}.successRate`]);
  const own = quickEntries(asked).reduce((one, at) => rebased(one, at, 'own-data'), asked);
  expect(basisOf(own)).toEqual(['own-data', undefined]);
});

test('an effect that came about by a way of its own, and a cost of the pack, are left to tell it themselves', () => {
  expect(
    toldOfCost(shipped('children-youth', 'cool-kids-ikast-brande').inputs.case, 'costs', 'x'),
  ).toBe(undefined);
  const rests = { way: 'judgement', judgements: [{ by: 'x', lowest: 0, likely: 0.1, highest: 1 }] };
  const effect = { [outcome]: { ...asked.effect?.[outcome], restsOn: rests } };
  expect(toldOfEffect(Case.parse({ ...asked, effect }), outcome)).toBe(undefined);
});
