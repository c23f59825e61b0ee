import { expect, test } from 'vitest';
import { importsOf, sourcesUnder, textOf } from './source-files.ts';

const PACKAGES = ['engine', 'packs', 'report', 'evidence', 'cli'];
const sources = Object.fromEntries(
  PACKAGES.map((name) => [name, sourcesUnder(`packages/${name}/src`)]),
);
const app = sourcesUnder('apps/docs/src');
const files = [...Object.values(sources).flat(), ...app];

/** Our own packages that each may import. Only the engine is imported by all. */
const MAY_IMPORT: Record<string, RegExp> = {
  engine: /^zod$/,
  packs: /^@som\/engine$/,
  report: /^@som\/engine$/,
  evidence: /^@som\/engine$/,
  cli: /^@som\/(engine(\/(nearest|version))?|packs(\/[a-z]+)?|report(\/[a-z]+)?|evidence)$/,
};

/** Imports that leave a package, each with the file that has it. */
const outward = (paths: readonly string[]) =>
  paths.flatMap((path) =>
    importsOf(path)
      .filter((name) => !name.startsWith('packages/') && !name.startsWith('apps/'))
      .map((name) => ({ path, name })),
  );

/** Libraries that a package lists as its dependencies; the engine has none but zod. */
function listed(name: string): string[] {
  const { dependencies = {} } = JSON.parse(textOf(`packages/${name}/package.json`)) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies).filter((library) => !library.startsWith('@som/'));
}

test.each(PACKAGES)('%s imports our packages below it and the libraries it lists', (name) => {
  const may = MAY_IMPORT[name];
  const libraries = name === 'engine' ? [] : listed(name);
  const wrong = outward(sources[name] ?? [])
    .filter((found) => !may?.test(found.name))
    .filter((found) => !libraries.some((l) => found.name === l || found.name.startsWith(`${l}/`)))
    .filter((found) => !(['packs', 'cli'].includes(name) && found.name.startsWith('node:')));
  expect(wrong).toEqual([]);
});

/** A file and everything that it leads to. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !files.includes(path)) return seen;
  seen.add(path);
  for (const next of importsOf(path)) reach(next, seen);
  return seen;
}

test.each(['engine', 'packs', 'report', 'evidence'])(
  'the door of %s leads nowhere near the disk',
  (name) => {
    const behind = [...reach(`packages/${name}/src/index.ts`)];
    expect(behind.length).toBeGreaterThan(5);
    expect(outward(behind).filter((found) => found.name.startsWith('node:'))).toEqual([]);
  },
);

test('a package is entered by its door: no file reaches into another package', () => {
  const reaching = files.flatMap((path) => {
    const own = path.split('/').slice(0, 2).join('/');
    return importsOf(path)
      .filter(
        (name) => /^(packages|apps|tests|targetgroups)\//.test(name) && !name.startsWith(`${own}/`),
      )
      .map((name) => `${path} → ${name}`);
  });
  expect(reaching).toEqual([]);
});

test('nothing imports the command line or the site', () => {
  const wrong = outward(files).filter(({ name }) => /^@som\/(cli|docs)/.test(name));
  expect(wrong).toEqual([]);
});

/** The flow through the engine: a step imports only its own and earlier ones. */
const FLOW: readonly RegExp[] = [
  /^(schema|math)\//,
  /^(messages\/|issues\.ts|nearest\.ts|version\.ts)/,
  /^(parse|translate|known-keys|plain-number)\.ts/,
  /^effect-size\.ts/,
  /^resolve\//,
  /^compile\//,
  /^(distributions|draws|evaluate)\//,
  /^(result\.ts|analysis\/)/,
  /^(summarise|calculate)\.ts/,
  /^sensitivity\//,
  /^portfolio\//,
  /^uncertainty\//,
  /^explain\//,
  /^index\.ts/,
];
const ENGINE = 'packages/engine/src/';
const stepOf = (path: string) => FLOW.findIndex((step) => step.test(path.slice(ENGINE.length)));

test('every file of the engine belongs to a step of the flow', () => {
  expect((sources.engine ?? []).filter((path) => stepOf(path) < 0)).toEqual([]);
});

test('a step of the engine imports only earlier steps, types included', () => {
  const backward = (sources.engine ?? []).flatMap((path) =>
    importsOf(path)
      .filter((name) => name.startsWith(ENGINE) && stepOf(name) > stepOf(path))
      .map((name) => `${path} → ${name}`),
  );
  expect(backward).toEqual([]);
});

test('no file imports itself by a detour, types included', () => {
  const graph = new Map(
    files.map((path) => [path, importsOf(path).filter((name) => files.includes(name))]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of graph.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of files) follow(path, []);
  expect(cycles).toEqual([]);
});

test('the imports are really read', () => {
  expect(importsOf('packages/engine/src/calculate.ts')).toContain(
    'packages/engine/src/resolve/resolve.ts',
  );
  expect(outward(files).length).toBeGreaterThan(100);
});
