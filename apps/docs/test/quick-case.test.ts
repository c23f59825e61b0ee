import { Case, calculate } from '@som/engine';
import { expect, test } from 'vitest';
import { askable, quickCase } from '../src/calculator/start/quick-case.ts';
import { shipped, shippedPacks } from './shipped.ts';

const { catalogue } = shipped('children-youth', 'cool-kids-ikast-brande').inputs;
const entries = { participants: 55, cost: 11_500, rate: 0.26, years: 9, startYear: 2026 };

test('five entries make a whole case for every group that can be asked about, and it is an example', () => {
  for (const pack of shippedPacks())
    for (const group of Object.keys(pack.groups))
      for (const { id: outcome } of askable(pack, group)) {
        const made = quickCase(pack, catalogue, { ...entries, group, outcome });
        const parsed = Case.parse(JSON.parse(JSON.stringify(made)));
        const { result } = calculate({ case: parsed, pack, catalogue });
        expect(result.participants, `${pack.id}/${group}`).toBe(55);
        expect(result.caveats).toContain('illustrative');
      }
});

test('55 at 11.500 kr. cost 632.500 kr. when the prices are those of the start year or the newest there are', () => {
  const [pack] = shippedPacks().filter(({ id }) => id === 'children-youth');
  if (!pack) throw new Error('no pack');
  const made = quickCase(pack, catalogue, {
    ...entries,
    group: 'anxiety-6-13',
    outcome: 'less-psychiatry',
  });
  if (!made) throw new Error('nothing made');
  // all start in the first year, which is not discounted: 55 × 11.500
  expect(calculate({ case: made, pack, catalogue }).result.costs.total).toBeCloseTo(632_500, 6);
});

test('before all five are there, there is nothing to calculate', () => {
  const [pack] = shippedPacks();
  if (!pack) throw new Error('no pack');
  const [group = ''] = Object.keys(pack.groups);
  const outcome = askable(pack, group)[0]?.id ?? '';
  expect(
    quickCase(pack, catalogue, { ...entries, cost: undefined, group, outcome }),
  ).toBeUndefined();
});
