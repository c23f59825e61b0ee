import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calculate, issueLine, type Language } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { checkPack, readPack } from '../src/index.ts';
import { loadCatalogue, loadPack, readFolder } from '../src/node.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = `${root}packages/packs/guide/example-contribution`;
const { files: FILES } = readFolder(FOLDER);
const catalogue = loadCatalogue(`${root}packages/catalogue`).value!;
const base = loadPack(`${root}targetgroups/children-youth`).value!;

const PAGES: Readonly<Record<Language, string>> = { da: '', en: 'en/' };
const pageOf = (language: Language): string =>
  readFileSync(`${root}apps/docs/src/content/docs/${PAGES[language]}bidrag-studier.mdx`, 'utf8');
const blocksOf = (language: Language) =>
  [...pageOf(language).matchAll(/^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', file = '', text = '']) => ({ kind, file, text }),
  );

function said(files: Readonly<Record<string, string>>, language: Language): string[] {
  const name = 'example-contribution';
  const read = readPack(files, name, () => ({ pack: base, locate: (issues) => [...issues] }));
  const found = read.pack
    ? read.locate(checkPack(read.pack, catalogue, name, Object.keys(files)))
    : read.issues;
  return found.map((issue) => issueLine(issue, language));
}

test('the example is without errors and warnings', () => {
  expect(said(FILES, 'da')).toEqual([]);
});

test('it adds to the pack that lies in the checkout, and its case gives what is worked out by hand', () => {
  const pack = loadPack(FOLDER).value!;
  const { result } = calculate({ case: pack.cases['example-town']!, pack, catalogue });
  // 51.403871 discounted participants × 0.14 × DKK 134,885.86 − 51.403871 × DKK 10,000
  expect(result.net.total).toBeCloseTo(51.403871 * (0.14 * 134_885.86 - 10_000), -1);
});

describe.each(['da', 'en'] as const)('the guide (%s)', (language) => {
  const blocks = blocksOf(language);

  test('shows the two files as they lie in the example', () => {
    const shown = blocks.filter(({ kind }) => kind === 'yaml');
    expect(shown.map(({ file }) => file)).toEqual([
      'example-contribution/studies.yaml',
      'example-contribution/chains.yaml',
    ]);
    for (const { file, text } of shown) expect(text).toBe(FILES[file.split('/')[1] ?? '']);
  });

  const mistakes = blocks.flatMap(({ kind, file, text }, i) =>
    kind === 'diff' ? [{ file, text, message: blocks[i + 1]?.text.trim() }] : [],
  );
  test('shows three mistakes', () => expect(mistakes.length).toBe(3));
  test.each(mistakes)(
    'the mistake in $file is met with the words in the guide: $text',
    (mistake) => {
      const { file, text, message } = mistake;
      const lines = text.split('\n');
      const [right = '', wrong = ''] = ['-', '+'].map(
        (sign) => lines.find((line) => line.startsWith(sign))?.slice(1) ?? '',
      );
      const whole = FILES[file] ?? '';
      expect(whole.split(right).length).toBe(2);
      expect(said({ ...FILES, [file]: whole.replace(right, wrong) }, language)).toContain(message);
    },
  );

  test('is no longer than a person reads', () => {
    expect(pageOf(language).split('\n').length).toBeLessThanOrEqual(251);
  });
});
