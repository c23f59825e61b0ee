import type { Pack } from '@som/engine';
import { comparePacks } from '@som/packs';
import { expect, test } from 'vitest';
import { basisCounts } from '../src/site/basis-counts.ts';
import { changeText, placeOf, whyText } from '../src/site/change-text.ts';
import { shipped } from './shipped.ts';

const { inputs } = shipped('adults', 'ips-municipality');
const { pack, catalogue } = inputs;

test('the shares of a pack by basis add up to all of it', () => {
  const counts = basisCounts(pack);
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('a figure has its own basis, or that of the block around it', () => {
  const prices = {
    a: { basis: 'expert', price: { value: 1 }, other: { value: 2, basis: 'register' } },
    b: { price: { value: 3 } },
  } as unknown as Pack['prices'];
  const none = { groups: {}, outcomes: {}, consequences: {}, chains: {} };
  expect(basisCounts({ ...pack, ...none, prices })).toEqual([
    { basis: 'register', count: 1, share: 0.5 },
    { basis: 'expert', count: 1, share: 0.5 },
  ]);
});

test('what is added between two versions is told with its place and what it means', () => {
  const [id = '', group] = Object.entries(pack.groups)[0] ?? [];
  const { [id]: _gone, ...rest } = pack.groups;
  const before = { ...pack, version: '0.0.9', hash: 'earlier', groups: rest };
  const { changes } = comparePacks(before, pack, catalogue);
  const added = changes.find(({ kind }) => kind === 'added');
  if (!added) throw new Error('nothing was added');
  expect(changeText(added, 'da')).toBe(`målgruppe »${group?.label.da}« (ny)`);
  expect(changeText(added, 'en')).toBe(`target group “${group?.label.en}” (new)`);
  expect(placeOf(added)).toContain('groups.yaml');
  expect(whyText(added, 'da')).toBe('noget er kommet til');
});
