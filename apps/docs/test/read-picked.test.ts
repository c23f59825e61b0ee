import { newContributionFiles } from '@som/packs';
import { expect, test } from 'vitest';
import { readPicked } from '../src/calculator/pack-file/read-picked.ts';
import { shipped, shippedPacks } from './shipped.ts';

const { catalogue } = shipped('children-youth', 'cool-kids-2026').inputs;

/** A contribution as `som new contribution` writes it, as files picked in a browser. */
function picked(base: string) {
  const pack = shippedPacks().find(({ id }) => id === 'children-youth');
  if (!pack) throw new Error('no pack');
  const files = newContributionFiles({
    id: 'our-studies',
    base: pack,
    group: 'anxiety-6-13',
    language: 'da',
  });
  return Object.entries(files).map(([name, text]) => ({
    path: `our-studies/${name}`,
    file: new File([text.replaceAll('children-youth@', `${base}@`)], name),
  }));
}

test('studies and chains of one’s own add to a pack of the site', async () => {
  const read = await readPicked(picked('children-youth'), catalogue, async () => shippedPacks());
  expect(read.pack?.base?.id).toBe('children-youth');
  expect(Object.keys(read.pack?.outcomes ?? {})).toContain('less-psychiatry');
});

test('a pack that the site does not have is not added to, and the one that was meant is named', async () => {
  const read = await readPicked(picked('children-yuth'), catalogue, async () => shippedPacks());
  expect(read.pack).toBeUndefined();
  expect(read.issues).toMatchObject([
    { code: 'base-unknown', found: { near: ['children-youth'] } },
  ]);
});
