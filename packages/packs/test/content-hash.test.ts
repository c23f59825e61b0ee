import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '../src/content-hash.ts';

const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.yaml$/), fc.string());

test('the hash is the same whatever order the files come in', () => {
  fc.assert(
    fc.property(files, (some) => {
      const turned = Object.fromEntries(Object.entries(some).reverse());
      expect(contentHash(turned)).toBe(contentHash(some));
    }),
  );
});

test('the hash is the same with the line ends of Windows', () => {
  expect(contentHash({ 'a.yaml': 'a: 1\r\nb: 2\r\n' })).toBe(
    contentHash({ 'a.yaml': 'a: 1\nb: 2\n' }),
  );
});

test('only data counts: a README or a new version leaves the hash', () => {
  const data = { 'a.yaml': 'a: 1' };
  expect(contentHash({ ...data, 'README.md': 'x', 'package.json': '{}' })).toBe(contentHash(data));
});

test('another name or another figure gives another hash', () => {
  const hashes = [{ 'a.yaml': 'a: 1' }, { 'b.yaml': 'a: 1' }, { 'a.yaml': 'a: 2' }, {}].map(
    contentHash,
  );
  expect(new Set(hashes).size).toBe(4);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
});
