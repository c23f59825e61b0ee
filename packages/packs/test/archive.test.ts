import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS, readPack, readPackArchive } from '../src/index.ts';
import { SMALL } from './small-pack.ts';
import { tarball, withHeader } from './tarball.ts';

const codes = (bytes: Uint8Array) => readPackArchive(bytes, 'a.tgz').issues.map(({ code }) => code);

describe('a package tarball', () => {
  test('holds the same pack as its folder, with the same hash', () => {
    const read = readPackArchive(tarball(SMALL), 'downloads/som-pack-small-1.2.0.tgz');
    expect(read).toEqual({ files: SMALL, name: 'small', issues: [] });
    expect(readPack(read.files, read.name).pack).toEqual(readPack(SMALL, 'small').pack);
  });
  test('is called after the archive when its package is not named like a pack', () => {
    const named = (name: string) =>
      readPackArchive(tarball({ 'package.json': `{"name":"${name}"}` }), 'x/mine-1.tgz').name;
    expect(named('@town/pack-elderly')).toBe('elderly');
    expect(named('pack-elderly')).toBe('elderly');
    expect(named('something')).toBe('mine-1');
  });
  test('may have names too long for the first field: ustar puts their beginning in a second', () => {
    expect(Object.keys(readPackArchive(withHeader(345, 'package/cases\0')).files)).toEqual([
      'cases/package/pack.yaml',
    ]);
  });
});

describe('what is refused', () => {
  test('a link, which could point anywhere', () => {
    expect(codes(withHeader(156, '2'))).toEqual(['archive-link']);
    expect(codes(withHeader(156, '1'))).toEqual(['archive-link']);
  });
  test.each([
    'package/../../x.yaml',
    '/etc/passwd',
    'package/..',
    'C:\\x.yaml',
    'package//x',
    'package',
  ])('a name that leaves the package: %s', (name) => {
    expect(codes(withHeader(0, `${name}\0`))).toEqual(['path-outside']);
  });
  test.each(['-0000000777', '99999999999', 'x'.repeat(11), '77777777777'])(
    'a size that is no size: %s',
    (size) => {
      expect(codes(withHeader(124, `${size}\0`))).toEqual(['archive-broken']);
    },
  );
  test('a file that is there twice', () => {
    const twice = { 'a.yaml': 'a: 1', './a.yaml': 'a: 2' };
    expect(codes(tarball(twice))).toEqual(['path-outside']);
    const other = tarball({ 'package/a.yaml': '', 'other/a.yaml': '' }, '');
    expect(codes(other)).toEqual(['duplicate-file']);
  });
  test('text that is not UTF-8', () => {
    expect(codes(tarball({ 'a.yaml': Uint8Array.of(0x62, 0xf8, 0x72, 0x6e) }))).toEqual([
      'not-utf8',
    ]);
  });
  test('an archive cut off anywhere', () => {
    const whole = tarball(SMALL);
    for (let length = 0; length < whole.length; length += 97)
      expect(codes(whole.subarray(0, length))).toEqual(['archive-broken']);
  });
  test('one bit that flipped in a figure: 0.2 would have become 0.3', () => {
    const stored = gzipSync(new Uint8Array(2048), { level: 0 });
    const spoilt = stored.map((byte, i) => (i === 600 ? byte ^ 1 : byte));
    expect(codes(stored)).toEqual([]);
    expect(codes(spoilt)).toEqual(['archive-broken']);
  });
  test('something else altogether', () => {
    expect(codes(new TextEncoder().encode('not a package'))).toEqual(['archive-broken']);
    expect(codes(gzipSync(new TextEncoder().encode('not a tar')))).toEqual(['archive-broken']);
    expect(codes(new Uint8Array())).toEqual(['archive-broken']);
  });
  test('a small file that unpacks to a large one', () => {
    const bomb = gzipSync(new Uint8Array(40_000_000));
    expect(bomb.length).toBeLessThan(LIMITS.archiveBytes);
    expect(codes(bomb)).toEqual(['pack-too-large']);
  });
  test('more files than any pack has', () => {
    const many = Array.from({ length: LIMITS.files + 1 }, (_, i): [string, string] => [
      `a${i}.yaml`,
      '',
    ]);
    expect(codes(tarball(Object.fromEntries(many)))).toEqual(['too-many-files']);
  });
  test('a file larger than one may be, and an archive larger than one may be', () => {
    expect(codes(tarball({ 'a.yaml': 'x'.repeat(LIMITS.fileBytes + 1) }))).toEqual([
      'file-too-large',
    ]);
    expect(codes(new Uint8Array(LIMITS.archiveBytes + 1))).toEqual(['file-too-large']);
  });
});
