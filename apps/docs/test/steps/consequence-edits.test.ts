import { type Case, calculate } from '@som/engine';
import { expect, test } from 'vitest';
import { bodyOf, curvesOf, moved } from '../../src/calculator/steps/consequences/curves.ts';
import {
  replacedReason,
  withAdded,
  withNationalPrice,
  withoutAdded,
  withPackAgain,
  withReplaced,
} from '../../src/calculator/steps/consequences/edits.ts';
import {
  consequenceFrom,
  idFrom,
  missingIn,
  type TypedConsequence,
} from '../../src/calculator/steps/consequences/new-consequence.ts';
import { ownId, rowsOf } from '../../src/calculator/steps/consequences/rows.ts';
import { shipped } from '../shipped.ts';

const { inputs } = shipped('children-youth', 'cool-kids-ikast-brande');
const rowOf = (asked: Case, id: string) => {
  const rows = rowsOf({ ...inputs, case: asked }).flatMap(({ rows: own }) => own);
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const net = (asked: Case) => calculate({ ...inputs, case: asked }).result.net.total;

test('every consequence of the pack that counts has a row, as the pack has it', () => {
  const [first, ...others] = rowsOf(inputs);
  expect(others).toEqual([]);
  expect(first?.rows.map(({ id }) => id)).toEqual(
    Object.keys(inputs.pack.consequences['less-psychiatry'] ?? {}),
  );
  expect(first?.rows.every(({ state }) => state === 'kept')).toBe(true);
});

test('a consequence drawn as it was gives the same result, and says that it is written anew', () => {
  const row = rowOf(inputs.case, 'family-support');
  const asked = withReplaced(inputs.case, row, bodyOf(row, curvesOf(row.body), 'own-data'), 'x');
  expect(net(asked)).toBeCloseTo(net(inputs.case), 6);
  expect(rowOf(asked, 'family-support').state).toBe('replaced');
});

test('half the change is half the gain of its line', () => {
  const row = rowOf(inputs.case, 'family-support');
  const half = moved(curvesOf(row.body), 0, 'reached', -7);
  const asked = withReplaced(inputs.case, row, bodyOf(row, half, 'own-data'), 'x');
  const lines = (one: Case) => calculate({ ...inputs, case: one }).result.byConsequence;
  const before = lines(inputs.case).find(({ id }) => id === 'family-support');
  const after = lines(asked).find(({ id }) => id === ownId('family-support'));
  // −14 hours a year in the pack, −7 here
  expect(after?.total).toBeCloseTo((before?.total ?? 0) / 2, 6);
});

test('taking the pack back leaves no trace of what was drawn', () => {
  const row = rowOf(inputs.case, 'family-support');
  const drawn = withReplaced(inputs.case, row, bodyOf(row, curvesOf(row.body), 'own-data'), 'x');
  const back = withPackAgain(drawn, 'family-support');
  expect(rowOf(back, 'family-support').state).toBe('kept');
  expect(net(back)).toBe(net(inputs.case));
});

test('the reason stands where the engine looks for it, and on the own line', () => {
  const row = rowOf(inputs.case, 'family-support');
  const drawn = withReplaced(inputs.case, row, bodyOf(row, curvesOf(row.body), 'own-data'), 'x');
  const told = replacedReason(row)(drawn, 'vores egne timer');
  expect(told.consequences?.leaveOut?.['family-support']).toBe('vores egne timer');
  expect(told.consequences?.add?.[ownId('family-support')]?.note).toBe('vores egne timer');
});

const typed: TypedConsequence = {
  outcome: 'less-psychiatry',
  service: '',
  own: { name: 'Æblekurv til skolen', unit: 'kurv', price: 100, payer: 'region' },
  affects: 'holder',
  change: -2,
  years: 3,
  reason: 'den bliver ikke købt',
};

test('a service on no list is counted with its own price and payer', () => {
  const body = consequenceFrom(typed, {
    basis: 'own-data',
    priceYear: inputs.case.priceYear,
    index: 'pl-municipal',
  });
  const asked = withAdded(inputs.case, 'new-aeblekurv', body);
  const { result } = calculate({ ...inputs, case: asked });
  const line = result.byConsequence.find(({ id }) => id === 'new-aeblekurv');
  expect(line?.total).toBeGreaterThan(0);
  expect(line?.byPayer.region).toBe(line?.total);
  expect(net(withoutAdded(asked, 'new-aeblekurv'))).toBe(net(inputs.case));
});

test('ids are made from Danish names, and never one that is taken', () => {
  expect(idFrom('Æblekurv til skolen', new Set())).toBe('new-aeblekurv-til-skolen');
  expect(idFrom('Æblekurv', new Set(['new-aeblekurv']))).toBe('new-aeblekurv-2');
  expect(idFrom('…', new Set())).toBe('new-consequence');
});

test('what is missing is said, all of it', () => {
  const nothing = { ...typed, own: { ...typed.own, unit: ' ' }, change: undefined, reason: '' };
  expect(missingIn(nothing)).toEqual(['missService', 'missChange', 'missReason']);
  expect(missingIn(typed)).toEqual([]);
});

test('an own price can be given back to the national one', () => {
  const price = { price: { value: 1 }, priceYear: 2020, basis: 'own-data', reason: 'x' } as const;
  const own = { ...inputs.case, prices: { 'family-consultant-hour': price } };
  expect(net(own)).not.toBeCloseTo(net(inputs.case), 0);
  expect(net(withNationalPrice(own, 'family-consultant-hour'))).toBe(net(inputs.case));
});
