import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CASE, CATALOGUE, edited, PACK, PACK_2 } from '../../packs/test/change-fixture.ts';
import { type Io, UsageError } from '../src/io.ts';
import { run } from '../src/run.ts';

let root = '';
const at = (...names: string[]) => join(root, ...names);

function put(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(at(folder), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const path = at(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args],
    {
      stdio: 'pipe',
    },
  );

async function som(...argv: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    writeFile: (path, text) => writeFileSync(path, text),
    writeBytes: (path, bytes) => writeFileSync(path, bytes),
    writeFolder: () => {
      throw new Error('no command here writes a folder');
    },
    exists: existsSync,
    root: `${root}/`,
    year: 2026,
    today: '2026-03-01',
    colour: false,
    width: 100,
  };
  const status = await run(argv, io);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

/** Version 1 is committed and tagged, version 2 lies on the disk. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'som-change-'));
  put('packages/catalogue', CATALOGUE);
  put('targetgroups/tiny', PACK);
  put('.changeset', { 'config.json': '{}' });
  writeFileSync(at('our.case.yaml'), CASE);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'one');
  git('tag', '@som/pack-tiny@1.0.0');
  put('targetgroups/tiny', PACK_2);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('som diff', () => {
  test('tells the one price that changed, the renaming and what the case gains', async () => {
    // 20 get well × 10 days × 200 kr. more = 40,000 more for the municipality (see change-fixture.ts)
    const { status, out, err } = await som('diff', 'tiny@HEAD', 'tiny');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('Mindste versionsspring: minor');
    expect(out).toContain('effektmål well hedder nu recovered');
    expect(out).toContain('prices.yaml › day.price: 1.000 → 1.200');
    expect(out).toContain('kilde report-2020 → takst');
    expect(out).toContain('kilde tariffs-2026');
    expect(out).toContain('Nettoresultat: 140.000 kr. → 180.000 kr.  +40.000 kr. (+28,6 %)');
    expect(out).toContain('Kommune: 100.000 kr. → 140.000 kr.  +40.000 kr. (+40 %)');
    expect(out).toContain('Region: 40.000 kr. → 40.000 kr.');
    expect(out.match(/→/g)).toHaveLength(6);
  });

  test('a version is found by its number, as a folder and as a path with a commit', async () => {
    put('old-home/tiny', PACK);
    const asked = [
      ['tiny@v1.0.0', 'tiny'],
      [`${at('targetgroups/tiny')}@main`, at('targetgroups/tiny')],
      [at('old-home/tiny'), at('targetgroups/tiny')],
    ];
    for (const [before = '', after = ''] of asked) {
      const { out } = await som('diff', before, after, '--json');
      const report = JSON.parse(out);
      expect([report.bump, report.changes.length, report.cases[0].after.total]).toEqual([
        'minor',
        3,
        180_000,
      ]);
    }
  });

  test('a case file given is told too, in English and as a comment', async () => {
    const md = at('comment.md');
    const small = at('small.case.yaml');
    writeFileSync(small, CASE.replace('our-case', 'small').replace('2025: 100', '2025: 10'));
    const { status } = await som(
      'diff',
      'tiny@HEAD',
      'tiny',
      '--case',
      small,
      '--md',
      md,
      '--lang',
      'en',
    );
    expect(status).toBe(0);
    const comment = readFileSync(md, 'utf8');
    expect(comment).toContain(
      '| small | Net result | DKK 14,000 | DKK 18,000 | +DKK 4,000 | +28.6% |',
    );
    expect(comment).toContain('**Smallest version bump:** minor');
  });

  test('a dearer visit in the catalogue is shown on the worked cases of every pack', async () => {
    git('add', '.');
    git('commit', '--quiet', '--no-gpg-sign', '-m', 'two');
    put(
      'packages/catalogue',
      edited(CATALOGUE, { 'services.yaml': [['price: 500', 'price: 600']] }),
    );
    // 20 × 4 visits × 100 kr. = 8,000 more for the region
    const { out } = await som('diff', `${at('packages/catalogue')}@HEAD`, at('packages/catalogue'));
    expect(out).toContain('services.yaml › visit.price: 500 → 600 [eksempel');
    expect(out).toContain('Region: 40.000 kr. → 48.000 kr.  +8.000 kr. (+20 %)');
  });

  test('an id that is gone without a word is an error', async () => {
    put(
      'targetgroups/tiny',
      edited(PACK_2, { 'pack.yaml': [['aliases: { well: recovered }', '']] }),
    );
    const { status, out, err } = await som('diff', 'tiny@HEAD', 'tiny');
    expect(status).toBe(1);
    expect(out).toContain('Mindste versionsspring: major');
    expect(err).toContain('effektmål well er væk');
  });

  test('a version that git does not know, and an option in its place, are refused', async () => {
    for (const side of ['tiny@no-such', 'tiny@--output=x', 'nobody@HEAD', 'tiny@HEAD..main']) {
      const { status, err } = await som('diff', side, 'tiny');
      expect(status).toBe(1);
      expect(err).toContain('findes ikke i git');
    }
  });
});

describe('som upgrade', () => {
  test('the old case opens under the new pack, with a report; the old file is left as it was', async () => {
    const [file, out] = [at('our.case.yaml'), at('new.case.yaml')];
    const done = await som('upgrade', file, '--out', out, '--from', 'tiny@v1.0.0');
    expect(done.err).toBe('');
    expect(done.out).toContain('tiny@^1.0 → tiny@^1.1');
    expect(done.out).toContain('effektmål well hedder nu recovered');
    expect(done.out).toContain('Nettoresultat: 140.000 kr. → 180.000 kr.');
    expect(readFileSync(file, 'utf8')).toBe(CASE);
    const calculated = await som('calculate', out, '--json');
    expect(JSON.parse(calculated.out).net.total).toBeCloseTo(180_000, 6);
    const before = at('v1');
    put('v1/tiny', PACK);
    const old = await som('calculate', file, '--json', '--pack', join(before, 'tiny'));
    expect(JSON.parse(old.out).net.total).toBeCloseTo(140_000, 6);
  });

  test('nothing is written unless asked, and nothing is written over unless asked twice', async () => {
    const file = at('our.case.yaml');
    expect((await som('upgrade', file)).out).toContain('Intet er skrevet');
    await expect(som('upgrade', file, '--out', file)).rejects.toThrow(UsageError);
    expect(readFileSync(file, 'utf8')).toBe(CASE);
    expect((await som('upgrade', file, '--write')).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('recovered: { successRate: 0.2');
    expect((await som('upgrade', file, '--write')).out).toContain('allerede på plads');
  });

  test('a case that the new pack cannot calculate is not written', async () => {
    const broken = at('broken.case.yaml');
    writeFileSync(
      broken,
      CASE.replace('  well:', '  unheard-of:').replace('effect.well', 'effect.unheard-of'),
    );
    const { status, err } = await som('upgrade', broken, '--write');
    expect(status).toBe(1);
    expect(err).toContain('unheard-of');
    expect(readFileSync(broken, 'utf8')).not.toContain('upgrade');
  });
});

describe('som bump', () => {
  const pending = () => readdirSync(at('.changeset')).filter((name) => name.endsWith('.md'));

  test('says what moved, by how much and why, and is then enough', async () => {
    // the version number of PACK_2 has been raised already, which is a promise kept
    put('targetgroups/tiny', { ...PACK_2, 'package.json': PACK['package.json'] ?? '' });
    const missing = await som('bump', '--check');
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('@som/pack-tiny er ændret');
    await expect(som('bump')).rejects.toThrow(UsageError);
    expect((await som('bump', '--why', 'Ny takst fra 2026')).status).toBe(0);
    const [name = ''] = pending();
    const text = readFileSync(at('.changeset', name), 'utf8');
    expect(text).toMatch(/^---\n"@som\/pack-tiny": minor\n---\n\nNy takst fra 2026\n/);
    expect(text).toContain('1.000 → 1.200');
    expect(text).toContain('tariffs-2026');
    expect(text).toContain('140.000 kr. → 180.000 kr. (+28,6 %)');
    expect((await som('bump', '--check')).status).toBe(0);
    expect((await som('bump', '--why', 'igen')).out).toContain('Intet at skrive');
    expect(pending()).toEqual([name]);
  });

  test('a changeset that promises less than the change is fails', async () => {
    put('targetgroups/tiny', edited(PACK, { 'prices.yaml': [['unit: day', 'unit: week']] }));
    writeFileSync(at('.changeset', 'a.md'), '---\n"@som/pack-tiny": minor\n---\n\nEn uge.\n');
    const { status, err } = await som('bump', '--check', '--since', 'HEAD', '--lang', 'en');
    expect(status).toBe(1);
    expect(err).toContain('is promised minor, but the change is major');
    expect(err).toContain('the unit is another');
  });

  test('a pack whose results move because the catalogue changed needs a bump too', async () => {
    put('targetgroups/tiny', PACK);
    put(
      'packages/catalogue',
      edited(CATALOGUE, { 'services.yaml': [['price: 500', 'price: 600']] }),
    );
    const { out } = await som('bump', '--check', '--json');
    expect(JSON.parse(out).packages).toEqual([
      { name: '@som/catalogue', needed: 'minor' },
      { name: '@som/pack-tiny', needed: 'minor' },
    ]);
  });

  test('a change that no changeset is needed for needs none', async () => {
    put('targetgroups/tiny', PACK);
    expect(await som('bump', '--check')).toMatchObject({ status: 0 });
  });
});
