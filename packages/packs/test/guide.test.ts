import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calculate, issueLine, LANGUAGES, type Language } from '@som/engine';
import { expect, test } from 'vitest';
import { checkPack, newPackFiles, readPack } from '../src/index.ts';
import { loadCatalogue } from '../src/node.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const catalogue = loadCatalogue(`${root}packages/catalogue`).value!;
const ID = 'families-at-risk';

/** The blocks of a guide in their order. */
const blocksOf = (language: Language) =>
  [
    ...readFileSync(`${root}packages/packs/guide/${language}.md`, 'utf8').matchAll(
      /^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm,
    ),
  ].map(([, kind = '', file = '', text = '']) => ({ kind, file, text }));

/** What a reader has who follows the guide: a new pack with its example replaced. */
function packOf(language: Language): Record<string, string> {
  const asked = { id: ID, language, year: 2026, catalogue: 'workspace:*' };
  const { [`cases/${ID}-example.case.yaml`]: _, ...files } = newPackFiles(asked);
  const own = blocksOf(language).filter(({ kind }) => kind === 'yaml');
  return { ...files, ...Object.fromEntries(own.map(({ file, text }) => [file, text])) };
}

function problemsIn(files: Record<string, string>, language: Language): string[] {
  const { pack, issues, locate } = readPack(files, ID);
  const found = pack ? locate(checkPack(pack, catalogue, ID, Object.keys(files))) : issues;
  return found.filter(({ level }) => level === 'error').map((issue) => issueLine(issue, language));
}

test.each(LANGUAGES)('whoever copies the guide (%s) has a pack without problems', (language) => {
  expect(problemsIn(packOf(language), language)).toEqual([]);
});

test.each(LANGUAGES)('its case (%s) gives what is worked out by hand', (language) => {
  const { pack } = readPack(packOf(language), ID);
  const { result } = calculate({ case: pack!.cases['families-town']!, pack: pack!, catalogue });
  // 40 children, DKK 500,000 a year; half of ages 16–17 turn 18 before year 1
  const placed = [0.7 * 0.01 + 0.3 * 0.025, 0.7 * 0.0078 + (0.3 * 0.01875) / 2];
  const placement = 40 * 500_000 * (placed[0]! + placed[1]! / 1.035);
  const work = 108_000 + 108_000 / 1.035; // 3 parents: 9 months each year at DKK 12,000
  expect(result.net.total).toBeCloseTo(placement + work - 500_000, 4);
  expect(result.net.total).toBeCloseTo(162_202.9, 1);
  expect(result.net.byPayer.state).toBeCloseTo(0.2 * work, 4);
});

const mistakes = LANGUAGES.flatMap((language) => {
  const blocks = blocksOf(language);
  return blocks.flatMap(({ kind, file, text }, i) =>
    kind === 'diff' ? [{ language, file, text, message: blocks[i + 1]!.text.trim() }] : [],
  );
});

test('five mistakes are shown in each language', () => {
  expect(mistakes.length).toBe(10);
});

test.each(mistakes)(
  'the mistake in $file ($language) is met with the message in the guide',
  (mistake) => {
    const { file, text, language, message } = mistake;
    const files = packOf(language);
    const [right = '', wrong = ''] = ['-', '+'].map((sign) =>
      text
        .split('\n')
        .find((line) => line.startsWith(sign))!
        .slice(1),
    );
    expect(files[file]).toContain(right);
    expect(
      problemsIn({ ...files, [file]: files[file]!.replace(right, wrong) }, language),
    ).toContain(message);
  },
);

test.each(LANGUAGES)('the guide (%s) is no longer than a person reads', (language) => {
  const guide = readFileSync(`${root}packages/packs/guide/${language}.md`, 'utf8');
  expect(guide.split('\n').length).toBeLessThanOrEqual(251);
});

test('both guides have the same figures', () => {
  const numbers = (language: Language) =>
    blocksOf(language)
      .filter(({ kind, file }) => kind === 'yaml' && !file.endsWith('.case.yaml'))
      .map(({ text }) => text);
  expect(numbers('en')).toEqual(numbers('da'));
});
