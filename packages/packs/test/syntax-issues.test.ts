import { type Issue, issueLine } from '@som/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from '../src/yaml/read-yaml.ts';
import { SYNTAX_KINDS, syntaxKind } from '../src/yaml/syntax-kinds.ts';
import { unclean } from './fuzz/try-one.ts';

const read = (text: string): Issue[] => readYaml(text, 'a.yaml').issues;
/** Each slip as code and place. */
const slips = (text: string): string[] =>
  read(text).map(
    ({ code, line, column }) => `${code} ${line}${column === undefined ? '' : `:${column}`}`,
  );

test.each([
  ['a tab as indentation', 'a:\n\tb: 1\n', 'yaml-tab 2:1'],
  ['a tab after spaces', 'a:\n  b:\n  \tc: 2\n', 'yaml-tab 3:3'],
  ['a tab inside braces', 'a: {\n\tb: 1 }\n', 'yaml-tab 2:1'],
  ['a tab under a text of several lines', 'a: |\n\tx\nb: 1\n', 'yaml-tab 2:1'],
  ['a hard space before a key', 'a:\n\u00a0\u00a0b: 1\n  c: 2\n', 'yaml-odd-space 2:3'],
  ['a hard space after a colon', 'a:\u00a01\nb: 2\n', 'yaml-odd-space 1:1'],
  ['no colon', 'a: 1\nb 2\nc: 3\n', 'yaml-no-colon 2:1'],
  ['no colon on the last line', 'a: 1\nb 2\n', 'yaml-no-colon 2:1'],
  ['no colon before a block', 'x: 1\na\n  b: 1\n  c: 2\n', 'yaml-no-colon 2:1'],
  ['no colon before braces', 'a: 1\nb { c: 1, d: 2 }\n', 'yaml-no-colon 2:1'],
  ['a text that goes on below its key', 'a: a text\ngoes on\nb: 1\n', 'yaml-no-colon 2:1'],
  ['no space after a colon', 'a: 1\nb:2\nc: 3\n', 'yaml-no-space 2:1'],
  ['no space after the last colon', 'a:\n  b: 1\n  c:2\n', 'yaml-no-space 3:3'],
  ['no space between colon and braces', 'a:{ b: 1, c: 2 }\n', 'yaml-no-space 1:1'],
  ['no space after a quoted key', '"a":1\nb: 2\n', 'yaml-no-space 1:1'],
  ['a colon in a text', 'a: one: two\n', 'yaml-colon-in-text 1:4'],
  ['a line too far left', 'a:\n  b: 1\n c: 2\n', 'yaml-indent 3:2'],
  ['a line too far right', 'a:\n  b: 1\n    c: 2\n', 'yaml-indent-deeper 3:5'],
  ['a first line too far right', '  a: 1\nb: 2\n', 'yaml-indent 2:1'],
  ['a hyphen that is not below the others', 'a:\n  - x\n - y\n', 'yaml-dash 3:1'],
  ['a list on the line of its key', 'a: - x\nb: 1\n', 'yaml-dash 1:4'],
  ['no space after a hyphen', 'a:\n  - x\n  -y\n', 'yaml-no-space-after-dash 3:3'],
  ['an open quote', 'a: "x\nb: 2\nc: "y"\n', 'yaml-quote-open 1:4'],
  ['an open apostrophe', "a: 1\nb: 'x\n", 'yaml-quote-open 2:4'],
  ['quotes within quotes', 'a: "he said "no" to"\n', 'yaml-after-value 1:14'],
  ['more after a bracket', 'a: [x] and y\n', 'yaml-after-value 1:8'],
  ['a folder of Windows in quotes', 'a: "C:\\Users"\n', 'yaml-backslash 1:7'],
  ['an open bracket', 'a: [1, 2\nb: 2\n', 'yaml-bracket-open 1:4'],
  ['an open brace inside another', 'a: {\n  b: { c: 1,\n  d: 1 }\ne: 1\n', 'yaml-bracket-open 1:4'],
  ['a brace that closes a bracket', 'a: [1, 2}\nb: 1\n', 'yaml-bracket-open 1:4'],
  ['one bracket too many', 'a: [1, 2]]\nb: 1\n', 'yaml-bracket-extra 1:10'],
  ['no comma between two keys', 'a: { b: "x" c: "y" }\n', 'yaml-in-brackets 1:9'],
  ['no comma between two texts', 'a: ["x" "y"]\n', 'yaml-in-brackets 1:9'],
  ['two commas', 'a: [1,, 2]\n', 'yaml-in-brackets 1:7'],
  ['no comma at the end of a line', '{"a": 1\n "b": 2\n}\n', 'yaml-in-brackets 1:7'],
  ['a comma before a number', 'a: ,4\n', 'yaml-first-letter 1:4'],
  ['a per cent sign before a number', 'a: %40\n', 'yaml-first-letter 1:4'],
  ['an ampersand before a text', 'a: & co\n', 'yaml-sign 1:4'],
  ['an exclamation mark before a text', 'a: !now\n', 'yaml-sign 1:4'],
  ['a question mark before a text', 'a: ? x\n', 'yaml-sign 1:4'],
  ['a larger-than before a text', 'a: > 5 years\n', 'yaml-block-text 1:6'],
  ['a remark without a space', 'a: "x"#y\n', 'yaml-comment 1:7'],
  ['a per cent sign first in the file', '% x\n', 'yaml-directive 1:1'],
  ['a line of hyphens', 'a: 1\n---\nb: 2\n', 'yaml-documents 2:1'],
  ['a line of points', 'a: 1\n...\nb: 2\n', 'yaml-documents 2:1'],
  ['a list as a key', '[a, b]: 1\n', 'yaml-key 1:1'],
  ['a key of a thousand letters', `${'a'.repeat(1100)}: 1\n`, 'yaml-key 1:1'],
  [
    'two versions that were not merged',
    'a: 1\n<<<<<<< mine\nb: 1\n=======\nb: 2\n>>>>>>> x\n',
    'yaml-both-versions 2:1',
  ],
])('%s is told once, with its place', (_, text, slip) => {
  expect(slips(text)).toEqual([slip]);
  expect(slips(text.replaceAll('\n', '\r\n'))).toEqual([slip]);
});

test.each([
  ['no space after a colon in braces', 'a: { b:1, c: 2 }', 'yaml-no-space', 'a'],
  ['a comma in a text without quotes', 'a: { da: one, two, en: x }', 'yaml-lonely-key', 'a'],
  ['an asterisk before a text', 'a: *x', 'yaml-sign', 'a'],
  ['a comma for a point', 'a: { b: 0,5, c: 1 }', 'danish-number', 'a.b'],
])('%s could be read, and is refused all the same', (_, text, code, path) => {
  expect(read(text).map((issue) => [issue.code, issue.path.join('.')])).toEqual([[code, path]]);
});

test('a comma for a point keeps the sign of the number', () => {
  expect(read('a: { b: -0,08 }')).toMatchObject([{ found: { value: '-0,08', plain: '-0.08' } }]);
});

test('slips that have nothing to do with each other are told together', () => {
  expect(slips('a:1\nb: 2\nc: @x\nd: at: five\ne: "y\nf: 1\n')).toEqual([
    'yaml-no-space 1:1',
    'yaml-first-letter 3:4',
    'yaml-colon-in-text 4:4',
    'yaml-quote-open 5:4',
  ]);
});

test('of a long line, the message shows the part it is about', () => {
  const [issue] = read(`a: "${'x'.repeat(300)}" more ${'y'.repeat(300)}\n`);
  expect(issue?.found['text']).toMatch(/^…x+" more y+…$/);
});

test('every code of the library has words of our own, and an unknown reason the general ones', () => {
  // the type of the table holds it to every code
  expect(Object.keys(SYNTAX_KINDS)).toHaveLength(23);
  expect(syntaxKind('MISSING_CHAR', 'a reason of a later version')).toBe('yaml-syntax');
});

/** Words of the library's reasons that none of our messages has. */
const LIBRARY = /implicit|flow|scalar|mapping|token|sequence|collection|indicator|resolve/i;
const piece = fc.constantFrom(...'abc:,[]{}"\'&*!|>%@`#?-\n\t '.split(''), ': ', '- ', '\n  ');

test('whatever is wrong, no reason of the library is shown, each line is there, and each is told of once', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const issues = read(text);
      for (const issue of issues) {
        expect(issueLine(issue, 'en')).not.toMatch(LIBRARY);
        expect(unclean(issue)).toBeUndefined();
        expect(issue.line).toBeLessThanOrEqual(text.split('\n').length);
      }
      if (issues.some(({ column }) => column !== undefined))
        expect(new Set(issues.map(({ line }) => line)).size).toBe(issues.length);
    }),
    { numRuns: 2000 },
  );
});
