import { findWorkspace, loadCatalogue, loadPack } from '@som/packs/node';
import { expect, test } from 'vitest';
import { findSource, listedWorks } from '../src/site/sources.ts';

const { pathname: root } = new URL('../../../', import.meta.url);
const pack = loadPack(`${root}packages/packs/guide/example-contribution`).value!;
const catalogue = loadCatalogue(findWorkspace(root).catalogue).value!;
const find = (id: string) => findSource(id, 'da', catalogue, pack);

test('a study that carries its own work is cited by the work, which the page of the pack lists', () => {
  expect(listedWorks(pack)['example-trial']?.title).toBe('Et opdigtet forsøg til vejledningen');
  expect(find('example-trial')?.name).toBe('Et opdigtet forsøg til vejledningen 2025');
  expect(find('example-trial')?.href).toMatch(/#.*example-trial$/);
});

test('a study whose work is in sources.yaml leads to that work', () => {
  expect(pack.studies['cool-kids-dk-trial']?.source).toBe('arendt-2016');
  expect(find('cool-kids-dk-trial')).toEqual(find('arendt-2016'));
});

test('a name that is neither leads nowhere', () => {
  expect(find('nothing-of-the-sort')).toBeUndefined();
});
