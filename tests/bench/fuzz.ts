import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPack } from '@som/packs/node';
import { tryOne, unclean } from '../../packages/packs/test/fuzz/try-one.ts';

// `node tests/bench/fuzz.ts [INPUTS] [FIRST]`: spoilt cases, packs and tarballs from a seeded generator, in great number.
// Exit status 1 when one of them crashes, gives an issue without words, a figure that is none, or takes over a second.

const INPUTS = Number(process.argv[2] ?? 100_000);
const FIRST = Number(process.argv[3] ?? 0);
const LIMIT_MS = 1000;
const folder = fileURLToPath(new URL('../../targetgroups/children-youth', import.meta.url));
const pack = loadPack(folder).value;
if (!pack) throw new Error('the shipped pack can be read');
const cases = readdirSync(`${folder}/cases`).map((name) =>
  readFileSync(`${folder}/cases/${name}`, 'utf8'),
);

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);
const codes = new Map<string, number>();
const kinds = new Map<string, number>();
const faults: string[] = [];
const slowest = { number: -1, ms: 0, kind: '' };
let calculated = 0;
const started = performance.now();
for (let number = FIRST; number < FIRST + INPUTS; number++) {
  // processor time: a busy machine is no fault of the input
  const before = process.cpuUsage();
  let kind = 'crash';
  try {
    const tried = tryOne({ pack, cases }, number);
    kind = tried.kind;
    for (const { code } of tried.issues) count(codes, code);
    const words = tried.issues.map(unclean).find((said) => said !== undefined);
    if (words !== undefined) faults.push(`${number}: ${words}`);
    if (tried.net !== undefined) calculated++;
    if (tried.net !== undefined && !Number.isFinite(tried.net))
      faults.push(`${number}: net result ${tried.net}`);
  } catch (error) {
    faults.push(`${number}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  if (ms > slowest.ms) Object.assign(slowest, { number, ms, kind });
  if (ms > LIMIT_MS) faults.push(`${number}: took ${Math.round(ms)} ms`);
  count(kinds, kind);
}
const seconds = (performance.now() - started) / 1000;

for (const [code, n] of [...codes].sort((a, b) => b[1] - a[1]))
  console.log(`${String(n).padStart(9)}  ${code}`);
console.log(
  [
    `${INPUTS} inputs in ${seconds.toFixed(1)} s (${Math.round(INPUTS / seconds)} a second)`,
    [...kinds].map(([kind, n]) => `${n} ${kind}`).join(', '),
    `${codes.size} codes; ${calculated} cases still calculated`,
    `slowest: input ${slowest.number} (${slowest.kind}), ${Math.round(slowest.ms)} ms`,
    `faults: ${faults.length}`,
    ...faults.slice(0, 20),
  ].join('\n'),
);
process.exitCode = faults.length > 0 ? 1 : 0;
