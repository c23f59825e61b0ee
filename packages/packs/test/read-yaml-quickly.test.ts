import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordinaryYaml } from '../src/yaml/ordinary-yaml.ts';
import { readYaml } from '../src/yaml/read-yaml.ts';
import { readYamlQuickly } from '../src/yaml/read-yaml-quickly.ts';
import { randomFrom } from './fuzz/random.ts';
import { spoilText } from './fuzz/spoil-text.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SHIPPED = globSync(
  ['targetgroups/*/*.yaml', 'targetgroups/*/cases/*.yaml', 'packages/catalogue/*.yaml'],
  { cwd: ROOT },
).map((name) => ({ name, text: readFileSync(`${ROOT}${name}`, 'utf8') }));

/** The careful reader's word on a text that the quick one has read. */
function agree(text: string): void {
  const quick = ordinaryYaml(text);
  if (quick === undefined) return;
  const careful = readYaml(text, 'a.yaml');
  expect(careful.issues).toEqual([]);
  // a key `constructor` misleads toStrictEqual
  expect(isDeepStrictEqual(quick.value, careful.value)).toBe(true);
}

test('every shipped file is ordinary, and both readers read the same in it', () => {
  expect(SHIPPED.length).toBeGreaterThan(50);
  for (const { name, text } of SHIPPED) {
    expect(ordinaryYaml(text)?.value, name).toStrictEqual(readYaml(text, name).value);
  }
});

test('what the quick reader reads of a spoilt file, the careful one reads alike and without a word', () => {
  const short = SHIPPED.filter(({ text }) => text.length < 8000);
  fc.assert(
    fc.property(fc.constantFrom(...short), fc.nat(), ({ text }, seed) =>
      agree(spoilText(text, randomFrom(seed))),
    ),
    { numRuns: 400 },
  );
});

const SCALARS = [
  ...['0', '-0', '+1', '007', '12', '1.50', '11.500', '1e3', '.5', '5.', '0x1F', '0o17', '.inf'],
  ...['.nan', '~', 'null', 'Null', 'true', 'TRUE', 'yes', '2026-01-01', '1_000', '9'.repeat(18)],
  ...['"a"', "'b'", 'a b', '- c', '[1, 2]', '{ a: 1 }', '&x 1', '*x', '!!str 5', '!y z', '<<', '|'],
  ...['', ' ', '\t', '#', 'a #b', 'a: b', '"\\ud800"', 'æ', '\u2028', '\ufeff', '\u0085', '? k'],
];
const scalar = fc.constantFrom(...SCALARS);

test('however a key or a value is written, both read the same or the careful one decides', () => {
  fc.assert(
    fc.property(scalar, scalar, scalar, (key, value, item) => {
      agree(`${key}: ${value}\nb:\n  - ${item}\n  - { ${key}: ${value} }\n`);
      agree(`- [${value}, ${item}]\n- ${key}:\n    ${value}\n`);
      agree(`${value}\n${key}: ${item}`);
    }),
    { numRuns: 3000 },
  );
});

test('a line is found as by the careful reader, which also says what is wrong', () => {
  const text = 'a:\n  b: 1\n  c: 2\n';
  expect(readYamlQuickly(text, 'a.yaml').lineOf(['a', 'c'])).toBe(3);
  const twice = readYamlQuickly('a: 1\na: 2\n', 'a.yaml');
  expect(twice.issues.map(({ code, line }) => [code, line])).toEqual([['duplicate-key', 2]]);
  expect(twice.value).toBeUndefined();
});
