import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { IKAST, som } from './som.ts';

const folder = mkdtempSync(join(tmpdir(), 'som-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const original = readFileSync(IKAST, 'utf8');
const file = join(folder, 'ours.case.yaml');

describe('som lock', () => {
  test('writes four lines into the case and leaves every other as it was', async () => {
    const { status, written } = await som(['lock', IKAST]);
    expect(status).toBe(0);
    const lines = (written[IKAST] ?? '').split('\n');
    const isLock = (line: string) => /^locked:|^ {2}(pack|catalogue|engine): ?[{"]/.test(line);
    expect(lines.filter((line) => isLock(line))).toHaveLength(4);
    expect(lines.filter((line) => !isLock(line)).join('\n')).toBe(original);
  });

  test('a case locked to what is here is calculated, with the same result', async () => {
    const { written } = await som(['lock', IKAST]);
    writeFileSync(file, written[IKAST] ?? '');
    const locked = await som(['calculate', file, '--locked', '--json']);
    expect(locked.status).toBe(0);
    const free = await som(['calculate', IKAST, '--json']);
    expect(JSON.parse(locked.out).net).toEqual(JSON.parse(free.out).net);
  });

  test('a case locked to something else is refused, and only when asked', async () => {
    const { written } = await som(['lock', IKAST]);
    writeFileSync(
      file,
      (written[IKAST] ?? '').replace(/(?<=pack: [^\n]*hash: ")\w+/, '0'.repeat(64)),
    );
    const locked = await som(['calculate', file, '--locked', '--lang', 'en']);
    expect(locked.status).toBe(1);
    expect(locked.err).toContain('The pack is not the one the case is locked to');
    expect((await som(['calculate', file])).status).toBe(0);
  });

  test('a case that is not locked cannot be calculated as locked', async () => {
    const { status, err } = await som(['calculate', IKAST, '--locked']);
    expect(status).toBe(1);
    expect(err).toContain('som lock');
  });
});
