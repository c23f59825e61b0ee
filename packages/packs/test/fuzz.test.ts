import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadPack } from '../src/node.ts';
import { type Corpus, tryOne, unclean } from './fuzz/try-one.ts';

const folder = fileURLToPath(new URL('../../../targetgroups/children-youth', import.meta.url));
const pack = loadPack(folder).value;
const cases = readdirSync(`${folder}/cases`).map((name) =>
  readFileSync(`${folder}/cases/${name}`, 'utf8'),
);

const INPUTS = 3000;
/** Far above what any input takes, so that only a hang or a step that grows with the square is seen. */
const SLOWEST_MS = 2000;

test(`${INPUTS} spoilt cases, packs and tarballs give clean issues: no crash, no hang`, () => {
  if (!pack) throw new Error('the shipped pack can be read');
  const corpus: Corpus = { pack, cases };
  const kinds = new Set<string>();
  const codes = new Set<string>();
  for (let number = 0; number < INPUTS; number++) {
    const before = process.cpuUsage();
    const { kind, issues, net } = tryOne(corpus, number);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000, `input ${number}`).toBeLessThan(SLOWEST_MS);
    expect(
      issues.map(unclean).find((words) => words !== undefined),
      `input ${number}`,
    ).toBeUndefined();
    expect(net === undefined || Number.isFinite(net), `input ${number}: ${net}`).toBe(true);
    kinds.add(kind);
    for (const { code } of issues) codes.add(code);
  }
  // the inputs reach every door and many rules behind it
  expect([...kinds].sort()).toEqual(['archive', 'case', 'pack']);
  expect(codes.size).toBeGreaterThan(40);
});
