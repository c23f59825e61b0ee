import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { issueLine } from '@som/engine';
import { checkPack, readPack } from '@som/packs';
import { findWorkspace, loadCatalogue } from '@som/packs/node';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const docs = `${root}apps/docs/src/content/docs`;
/** Files that a pack has even when it has nothing to put in them. */
const EMPTY = ['prices.yaml', 'studies.yaml', 'sources.yaml', 'known-gaps.yaml'];

/** The YAML blocks of a page that carry a file name, by name inside the pack. */
function packOf(page: string): Record<string, string> {
  const text = readFileSync(page, 'utf8');
  const blocks = [...text.matchAll(/^```yaml title="[^"/]+\/([^"]+)"\n([\s\S]*?)^```/gm)];
  return Object.fromEntries([
    ...EMPTY.map((name) => [name, '']),
    ['package.json', '{ "version": "0.1.0" }'],
    ...blocks.map(([, name = '', content = '']) => [name, content]),
  ]);
}

test.each(['filformater.mdx', 'en/filformater.mdx'])(
  'the pack shown in %s can be read, checked and calculated',
  (page) => {
    const files = packOf(`${docs}/${page}`);
    expect(Object.keys(files).some((name) => name.startsWith('cases/'))).toBe(true);
    const { pack, issues, locate } = readPack(files, 'reading-course');
    expect(issues.map((issue) => issueLine(issue, 'da'))).toEqual([]);
    const catalogue = loadCatalogue(findWorkspace(root).catalogue).value;
    if (!pack || !catalogue) throw new Error('nothing to check');
    const found = locate(checkPack(pack, catalogue, 'reading-course', Object.keys(files)));
    expect(found.map((issue) => issueLine(issue, 'da'))).toEqual([]);
  },
);
