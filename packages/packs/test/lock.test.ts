import { expect, test } from 'vitest';
import { type Lock, lockText } from '../src/index.ts';

const lock = (digit: string): Lock => ({
  pack: { version: '1.2.0', hash: digit.repeat(64) },
  catalogue: { version: '0.3.0', hash: 'c'.repeat(64) },
  engine: '0.1.0',
});
const LINES = (digit: string) => `locked: # som lock
  pack: { version: "1.2.0", hash: "${digit.repeat(64)}" }
  catalogue: { version: "0.3.0", hash: "${'c'.repeat(64)}" }
  engine: "0.1.0"
`;

test('the lock comes after the pack, and every comment and blank stays', () => {
  const before = '# Vores sag\ncase: town\npack:   small@^1   # den nye\n';
  const after = '\n# Hvor mange?\nintake: { 2026:   5 }\n';
  expect(lockText(before + after, lock('1'))).toBe(before + LINES('1') + after);
});

test('locking again replaces the lock where it stands and nothing else', () => {
  const text = `pack: small@^1\n# om låsen\n${LINES('1')}# om priserne\nprices: {}\n`;
  expect(lockText(text, lock('2'))).toBe(text.replace('1'.repeat(64), '2'.repeat(64)));
  expect(lockText('locked: { engine: "0" } # gammel\npack: a@1\n', lock('1'))).toBe(
    `${LINES('1')}pack: a@1\n`,
  );
});

test('a file without a last line end, and one with the line ends of Windows', () => {
  expect(lockText('pack: a@1', lock('1'))).toBe(`pack: a@1\n${LINES('1')}`);
  expect(lockText('pack: a@1\r\ncase: b\r\n', lock('1'))).toBe(
    `pack: a@1\r\n${LINES('1').replaceAll('\n', '\r\n')}case: b\r\n`,
  );
});

test('a hash of digits alone stays a text', () => {
  expect(lockText('pack: a@1\n', lock('7'))).toContain(`"${'7'.repeat(64)}"`);
});

test('a case on one line has no place for it', () => {
  expect(lockText('{ case: town, pack: a@1 }', lock('1'))).toBeUndefined();
});
