import type { Random } from './random.ts';

type Spoil = (text: string, random: Random) => string;

const LETTERS = [...'{}[]:,-?&*!|>%@`"\'#\\\t \n\r\0\u00a0\u2028\ufeff\ud800é0.e+'];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'on',
  'no',
  'null',
  '1',
  '""',
  '<<',
  '? [a]',
  '~',
];
const VALUES = [
  ...[
    '1e308',
    '-1e308',
    '1e999',
    '.inf',
    '-.inf',
    '.nan',
    '0x1F',
    '0o17',
    '1_000',
    '1.650,50',
    '12 %',
    '9'.repeat(400),
  ],
  ...[
    'null',
    '~',
    '[]',
    '{}',
    '""',
    '"',
    'true',
    '2026-01-01',
    '-0',
    '0.1.0',
    '2e-320',
    '[[[]]]',
    '{ value: }',
  ],
  ...[
    '!!js/function "x"',
    '!!binary aGk=',
    '!!set {a}',
    '!<tag:x> 1',
    '*nobody',
    '&a *a',
    '|',
    '>-',
    '<<',
    'x'.repeat(9000),
  ],
];
const LINES = [
  ...[
    '---',
    '...',
    '%YAML 1.1',
    '%TAG ! tag:x:',
    '\t- a',
    '? a\n: b',
    '<<: *a',
    '- - - - a',
    '__proto__: { polluted: true }',
  ],
  ...['&a a: *a', 'a: &b [*b]', '"a": "\\ud800"', 'a:\n b:\n  c:\n   d: 1'],
];

/** A place in a text where a line begins. */
function lineAt(text: string, random: Random): number {
  return text.lastIndexOf('\n', random.below(text.length + 1)) + 1;
}

const insert = (text: string, at: number, what: string): string =>
  text.slice(0, at) + what + text.slice(at);

const flip: Spoil = (text, random) => {
  const at = random.below(text.length);
  return text.slice(0, at) + random.one(LETTERS) + text.slice(at + 1);
};
const cut: Spoil = (text, random) => {
  const at = random.below(text.length);
  return text.slice(0, at) + text.slice(at + random.below(60));
};
const repeat: Spoil = (text, random) => {
  const at = random.below(text.length);
  return insert(text, at, text.slice(at, at + random.below(200)));
};
const newLine: Spoil = (text, random) =>
  insert(text, lineAt(text, random), `${' '.repeat(random.below(6))}${random.one(LINES)}\n`);
const indent: Spoil = (text, random) =>
  insert(text, lineAt(text, random), ' '.repeat(1 + random.below(3)));

/** One of the tokens that match, replaced. */
function replaceOne(text: string, pattern: RegExp, random: Random, what: string): string {
  const hits = [...text.matchAll(pattern)];
  if (hits.length === 0) return text;
  const hit = random.one(hits);
  return text.slice(0, hit.index) + what + text.slice(hit.index + hit[0].length);
}
const oddKey: Spoil = (text, random) =>
  replaceOne(text, /(?<![a-zA-Z0-9-])[a-zA-Z0-9-]{1,60}(?=:)/g, random, random.one(KEYS));
const oddValue: Spoil = (text, random) =>
  replaceOne(text, /(?<=: )[^\n{[]+|-?\d+(\.\d+)?/g, random, random.one(VALUES));
const swap: Spoil = (text, random) => {
  const words = [...text.matchAll(/[a-zA-Z0-9.-]+/g)].map(([word]) => word);
  return words.length === 0 ? text : replaceOne(text, /[a-zA-Z0-9.-]+/g, random, random.one(words));
};

/** Things inside each other, far beyond what any file needs. */
const deep: Spoil = (text, random) => {
  const depth = 1 + random.below(random.one([30, 300, 20_000]));
  const [open, close] = random.one([
    ['[', ']'],
    ['{ a: ', '}'],
    ['- ', ''],
    ['? ', ''],
    ['[', ''],
    ['a: [', ']'],
  ]);
  const nest = open.repeat(depth) + (random.below(2) === 0 ? '1' : '') + close.repeat(depth);
  return insert(text, lineAt(text, random), `deep: ${nest}\n`);
};
/** Lists of lists by reference: nine levels of nine would be 387 million entries. */
const bomb: Spoil = (text, random) => {
  const levels = 2 + random.below(12);
  const width = 2 + random.below(9);
  const rows = Array.from({ length: levels }, (_, i) => {
    const entry = i === 0 ? 'x' : `*b${i - 1}`;
    return `b${i}: &b${i} [${Array.from({ length: width }, () => entry).join(', ')}]\n`;
  });
  return insert(text, lineAt(text, random), rows.join(''));
};
/** A great many of the same: keys, entries, anchors, comments, quotes. */
const many: Spoil = (text, random) => {
  const count = random.one([60, 600, 6000]);
  const row = random.one<(i: number) => string>([
    (i) => `k${i}: ${i}\n`,
    () => '- a\n',
    (i) => `  k${i}: &a${i} 1\n`,
    () => '#\n',
    () => '"',
    () => 'a: b: ',
    () => '\n',
    () => '%TAG ! !\n',
  ]);
  return insert(
    text,
    lineAt(text, random),
    Array.from({ length: count }, (_, i) => row(i)).join(''),
  );
};

const MISTAKES: readonly Spoil[] = [
  ...[flip, flip, cut, repeat, newLine, indent],
  ...[oddKey, oddKey, oddValue, oddValue, oddValue, swap, swap],
];
const ATTACKS: readonly Spoil[] = [deep, bomb, many];
/** Attacks are seldom: they are slower to read, and there are fewer ways to make them. */
const ATTACKS_ONE_IN = 15;

/** A text with one to four things done to it that no author meant, or with an attack in it. */
export function spoilText(text: string, random: Random): string {
  const times = 1 + random.below(4);
  const spoilt = Array.from({ length: times }).reduce<string>(
    (before) => random.one(MISTAKES)(before === '' ? ' ' : before, random),
    text,
  );
  if (random.below(ATTACKS_ONE_IN) > 0) return spoilt;
  // half of the attacks come in an otherwise sound file
  return random.one(ATTACKS)(random.below(2) === 0 ? text : spoilt, random);
}
