import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '@som/cli';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const docs = 'apps/docs/src/content/docs';
const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(root + docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => `${docs}/${name}`),
];

/** Commands that need more than this process: they have tests of their own, or are run by CI itself. */
const ELSEWHERE =
  /^(npm (start|test)|pnpm (unit|format|bench|changeset|install|dev)\b|node \.ci\/|git )/;

/** The lines of shell blocks, without comments. */
const commands = FILES.flatMap((file) => {
  const text = readFileSync(root + file, 'utf8');
  return [...text.matchAll(/^ *```(?:sh|bash|shell|console)[^\n]*\n([\s\S]*?)^ *```/gm)].flatMap(
    ([, block = '']) =>
      block
        .split('\n')
        .map((line) =>
          line
            .replace(/\s+#.*$/, '')
            .replace(/^\$ /, '')
            .trim(),
        )
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((command) => ({ file, command })),
  );
});

test('the documentation shows commands', () => {
  expect(commands.length).toBeGreaterThan(8);
});

test.each(commands.filter(({ command }) => !ELSEWHERE.test(command)))(
  '$command ($file)',
  async ({ command }) => {
    const words = command.match(/^(?:pnpm )?som (.*)$/)?.[1];
    if (words === undefined) throw new Error(`not a command that this test can run: ${command}`);
    const out: string[] = [];
    const err: string[] = [];
    const written: string[] = [];
    const argv = (words.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) =>
      word.replace(/^['"]|['"]$/g, ''),
    );
    const status = await run(argv, {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      writeFile: (path) => written.push(path),
      writeBytes: (path) => written.push(path),
      writeFolder: (path) => written.push(path),
      exists: () => false,
      root,
      colour: false,
      year: 2026,
      width: 100,
    });
    // progress and warnings are no problem
    expect(err.filter((line) => !/^(\d+\/\d+ |⚠ |Ingen fejl|No errors)/.test(line))).toEqual([]);
    expect(status).toBe(0);
    expect(out.length + written.length).toBeGreaterThan(0);
  },
);
