import { issueText } from '@som/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCase, readPack } from '../src/read-pack.ts';
import { readYaml } from '../src/yaml/read-yaml.ts';
import { CASE, FILES, NAME } from './a-pack.ts';

/** What YAML is made of: put together at random it reaches further than random letters do. */
const PIECES = [
  ...[
    'a',
    'b: ',
    '- ',
    '? ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    '\t',
    '#',
    '"',
    "'",
  ],
  ...[
    '&x ',
    '*x',
    '!!map ',
    '!y ',
    '|\n',
    '>\n',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '<<: ',
    '.inf',
    '1.234',
    '~',
  ],
  ...['__proto__: ', 'constructor: ', '\0', '\ufeff', 'æ', '\ud800', '\r', '2026: ', '-1e999'],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 }));

test('whatever a file holds, it is read or refused in words of both languages', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { issues, value, lineOf } = readYaml(text, 'a.yaml');
      expect(value === undefined).toBe(issues.some(({ code }) => code !== 'thousands-dot'));
      expect(lineOf(['a', 0, 'b'])).toBeGreaterThanOrEqual(1);
      for (const issue of issues)
        for (const said of Object.values(issueText(issue))) expect(said).toBeTruthy();
    }),
    { numRuns: 3000 },
  );
});

const names = Object.keys(FILES).filter((name) => name.endsWith('.yaml'));
/** A file of the pack with a piece cut out and something else put in. */
const spoilt = fc
  .tuple(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 40 }), anything)
  .map(([name, at, cut, put]) => {
    const text = FILES[name] ?? '';
    const from = at % (text.length + 1);
    return { name, text: text.slice(0, from) + put + text.slice(from + cut) };
  });

test('a pack with any file spoilt is read, or refused with the file named and the line', () => {
  fc.assert(
    fc.property(spoilt, ({ name, text }) => {
      const { pack, issues } = readPack({ ...FILES, [name]: text }, NAME);
      expect(pack === undefined).toBe(issues.length > 0);
      for (const issue of issues) {
        expect(issue.file.startsWith(`${NAME}/`)).toBe(true);
        expect(issueText(issue).da).not.toMatch(/undefined|\[object|NaN/);
      }
    }),
    { numRuns: 600 },
  );
});

test('a case spoilt anywhere is read, or refused with a line that it has', () => {
  const sound = FILES[CASE] ?? '';
  const cases = fc.tuple(fc.nat({ max: sound.length }), fc.nat({ max: 20 }), anything);
  fc.assert(
    fc.property(cases, ([at, cut, put]) => {
      const text = sound.slice(0, at) + put + sound.slice(at + cut);
      const { value, issues } = readCase(text, 'a.case.yaml');
      expect(value === undefined).toBe(issues.length > 0);
      const lines = text.split('\n').length;
      for (const { line } of issues)
        if (line !== undefined) expect(line).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 2000 },
  );
});

test('nothing read reaches the objects of the program', () => {
  readPack(
    { ...FILES, 'prices.yaml': '__proto__: { polluted: 1 }\nconstructor: { polluted: 1 }' },
    NAME,
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
