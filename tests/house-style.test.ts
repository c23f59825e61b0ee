import { ENGINE_VERSION } from '@som/engine';
import { expect, test } from 'vitest';
import { codeOf, filesUnder, sourcesUnder, textOf, topLevel } from './source-files.ts';

const engine = sourcesUnder('packages/engine/src');
const sources = [...sourcesUnder('packages'), ...sourcesUnder('apps')].filter((path) =>
  path.includes('/src/'),
);

/** Places, as file:line, where the code of files matches. */
const places = (paths: readonly string[], pattern: RegExp, read = codeOf) =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );

test('the engine has no clock, no chance, no console and no network', () => {
  const impure =
    /\bDate\b|\bMath\.random\b|\bconsole\b|\bprocess\b|\bfetch\b|\bglobalThis\b|\bperformance\b|\bcrypto\b/;
  expect(places(engine, impure)).toEqual([]);
});

test('packs, report and evidence have no clock, no chance, no console and no network', () => {
  const pure = [
    ...sourcesUnder('packages/packs/src'),
    ...sourcesUnder('packages/report/src'),
    ...sourcesUnder('packages/evidence/src'),
  ];
  expect(
    places(pure, /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bconsole\b|\bfetch\(/),
  ).toEqual([]);
});

test('the engine and the evidence use no mathematics that differ from one browser to the next', () => {
  // results in the last bits differ for these; Math.sqrt is exact everywhere (performance study, pitfall 1)
  const differs =
    /\bMath\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot)\b|\*\*/;
  expect(places([...engine, ...sourcesUnder('packages/evidence/src')], differs)).toEqual([]);
});

test('no value is of any type, and none is said to be there without a look', () => {
  expect(places(sources, /\bany\b/)).toEqual([]);
  expect(places(sources, /[\w\])]!(?!=)/)).toEqual([]);
});

test('nothing is left to do later', () => {
  const later = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X\\b'].join(''));
  expect(places(sources, later, textOf)).toEqual([]);
});

test('a file is at most 250 lines', () => {
  const long = sources.filter((path) => textOf(path).split('\n').length > 251);
  expect(long).toEqual([]);
});

test('the top of the repository holds what it should and nothing else', () => {
  const known =
    /^(apps|packages|targetgroups|tests|\..+|(README|CONTRIBUTING|ARCHITECTURE|LICENSE)(\.md)?|package\.json|pnpm-(workspace|lock)\.yaml|turbo\.json|biome\.json|knip\.json|tsconfig(\.base)?\.json|vitest\.config\.ts)$/;
  expect(topLevel().filter((name) => !known.test(name))).toEqual([]);
  const needed = [
    'package.json',
    'pnpm-workspace.yaml',
    'turbo.json',
    'packages',
    'apps',
    'targetgroups',
    'tests',
  ];
  expect(topLevel()).toEqual(expect.arrayContaining(needed));
});

test('the engine knows its own version', () => {
  expect(JSON.parse(textOf('packages/engine/package.json'))).toMatchObject({
    version: ENGINE_VERSION,
  });
});

const texts = filesUnder('.').filter((path) => !/\.(png|ico|woff2?|pdf|xlsx|zip|tgz)$/.test(path));

test('no file names a package registry: whoever installs uses their own', () => {
  const hosts = [
    ['registry', 'npmjs', 'org'],
    ['registry', 'yarnpkg', 'com'],
    ['registry', 'npmmirror', 'com'],
    ['npm', 'pkg', 'github', 'com'],
    ['npm', 'jsr', 'io'],
    ['artifactory', ''],
  ].map((parts) => parts.join('.'));
  expect(texts.filter((path) => hosts.some((host) => textOf(path).includes(host)))).toEqual([]);
  expect(textOf('pnpm-lock.yaml')).not.toMatch(/https?:\/\/|tarball:/);
});

test('no file names a place on somebody’s own machine', () => {
  const folders = ['work', 'tmp', 'home', 'Users', 'root', 'private'].join('|');
  const place = new RegExp(`(?<![\\w.:/~}$-])/(${folders})/[\\w.]|[A-Z]:\\\\Users`);
  expect(
    texts.flatMap((path) => places([path], place, textOf)).map((at) => at.slice(0, 160)),
  ).toEqual([]);
});
