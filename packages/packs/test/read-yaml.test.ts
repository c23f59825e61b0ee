import { expect, test } from 'vitest';
import { LIMITS } from '../src/limits.ts';
import { readYaml } from '../src/yaml/read-yaml.ts';

const read = (text: string) => readYaml(text, 'a.yaml');
const codes = (text: string) => read(text).issues.map(({ code }) => code);

const GROUPS = `# målgrupper
young-people:
  label: { da: "Unge", en: "Young people" }
  segments:
    age-14-15: { age: [14, 15], share: 0.4 }
    age-16-17:
      age:
        - 16
        - 17
`;

test.each([
  [['young-people'], 2],
  [['young-people', 'label', 'en'], 3],
  [['young-people', 'segments', 'age-16-17'], 6],
  [['young-people', 'segments', 'age-16-17', 'age', 1], 9],
])('the line of %j is %i', (path, line) => {
  expect(read(GROUPS).lineOf(path)).toBe(line);
});

test('a path that is not there has the line of the nearest block around it', () => {
  expect(read(GROUPS).lineOf(['young-people', 'segments', 'age-18', 'share'])).toBe(4);
  expect(read('').lineOf(['anything'])).toBe(1);
});

test('lines are counted the same with the line ends of Windows', () => {
  expect(read(GROUPS.replaceAll('\n', '\r\n')).lineOf(['young-people', 'segments'])).toBe(4);
});

test('years as keys are found by their text', () => {
  const file = read('intake:\n  2026: 11\n  "2027": 12\n');
  expect([file.lineOf(['intake', '2026']), file.lineOf(['intake', '2027'])]).toEqual([2, 3]);
});

test('an empty file is nothing, and no problem', () => {
  expect(read('# only a comment')).toMatchObject({ value: null, issues: [] });
});

test('yes, no and on are words, whatever version the file claims', () => {
  expect(read('%YAML 1.1\n---\na: yes\nb: no\n"on": 1:30').value).toEqual({
    a: 'yes',
    b: 'no',
    on: '1:30',
  });
});

test('a merge key is a key like any other', () => {
  expect(read('a: &a { x: 1 }\nb: { <<: *a }').value).toEqual({
    a: { x: 1 },
    b: { '<<': { x: 1 } },
  });
});

test.each([
  '!!js/function "x"',
  '!!set { a }',
  '!!binary aGVq',
  '!!timestamp 2026-01-01',
  '!own x',
])('the tag in %s builds nothing', (text) => expect(codes(`a: ${text}`)).toEqual(['yaml-sign']));

test('one file holds one document', () => {
  expect(codes('a: 1\n---\nb: 2')).toEqual(['yaml-documents']);
});

test('a key is a text, not a list or another key’s name', () => {
  expect(codes('? [a, b]\n: 1')).toEqual(['yaml-key']);
  expect(codes('a: &a x\n*a : 1')).toEqual(['yaml-key']);
});

test('a key that stands twice is told with its path and its line', () => {
  expect(read('a:\n  b:\n    - c: 1\n      c: 2').issues).toMatchObject([
    { code: 'duplicate-key', path: ['a', 'b', 0, 'c'], line: 4, found: { key: 'c' } },
  ]);
});

test(`as many levels as ${LIMITS.depth} are read, and one more is not`, () => {
  const nested = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
  expect(codes(nested(LIMITS.depth))).toEqual([]);
  expect(codes(nested(LIMITS.depth + 1))).toEqual(['too-deep']);
  const indented = (n: number) =>
    Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  expect(codes(indented(LIMITS.depth))).toEqual([]);
  expect(codes(indented(LIMITS.depth + 2))).toEqual(['too-deep']);
});

test('brackets in texts, comments and blocks of text are not levels', () => {
  const many = '[{'.repeat(100);
  expect(codes(`a: "${many}" # ${many}\nb: |\n  ${many}\n  ${many}\nc: x${many}\n`)).toEqual([]);
});

test('many blocks beside each other are not levels', () => {
  expect(codes('- a:\n    - b: 1\n'.repeat(1000))).toEqual([]);
});

test(`as many aliases as ${LIMITS.aliases} are read, and one more is not`, () => {
  const aliases = (n: number) => `a: &a 1\nb: [${Array(n).fill('*a').join(', ')}]`;
  expect(codes(aliases(LIMITS.aliases))).toEqual([]);
  expect(codes(aliases(LIMITS.aliases + 1))).toEqual(['yaml-aliases']);
});

test('an alias of what is around it is refused: it would never end', () => {
  expect(codes('a: &a\n  b: *a')).toEqual(['yaml-aliases']);
});

test(`a file of more than ${LIMITS.fileBytes} bytes is not read`, () => {
  expect(codes(`a: "${'æ'.repeat(LIMITS.fileBytes / 2)}"`)).toEqual(['file-too-large']);
});

test.each([
  'amount: 11.500',
  'price: { value: 1.650 }',
  'intake: { 2026: 1.200 }',
  'x: { costs.a.amount: 23.000 }',
])('a thousands mark where kroner or persons stand: %s', (text) =>
  expect(codes(text)).toEqual(['thousands-dot']),
);

test.each([
  'amount: 11500',
  'amount: 11.5',
  'amount: 0.125',
  'amount: "11.500"',
  'value: 1.275',
  'ci95: [1.014, 1.234]',
])('three decimals that are decimals: %s', (text) => expect(codes(text)).toEqual([]));

test('a file with a thousands mark is still read, so that its other problems are told with it', () => {
  expect(read('amount: 11.500').value).toEqual({ amount: 11.5 });
});
