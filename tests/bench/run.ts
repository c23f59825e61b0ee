import { spawnSync } from 'node:child_process';
import { drawsBench } from './draws.bench.ts';
import { type Bench, evaluateBenches } from './evaluate.bench.ts';
import { sensitivityBench } from './sensitivity.bench.ts';
import { quartiles, sample, warmUp } from './timing.ts';

const ROUNDS = 31;
/** Times ours and the reference turn about, so that both meet the same speed of the machine. */
function run({ name, ours, reference, limitMs, leastRatio }: Bench): string[] {
  const [a, b] = [ours(), reference()];
  if (!(Math.abs(a - b) <= 1e-9 * Math.abs(b)))
    return [`${name}: ${a} is not the reference's ${b}`];
  const calls = [warmUp(ours), warmUp(reference)] as const;
  const times: number[] = [];
  const referenceTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(sample(ours, calls[0]));
    referenceTimes.push(sample(reference, calls[1]));
  }
  const [low, median, high] = quartiles(times);
  const ratios = times.map((time, round) => (referenceTimes[round] ?? Number.NaN) / time);
  const [lowRatio, ratio, highRatio] = quartiles(ratios);
  const limit = limitMs === undefined ? '' : `, limit ${limitMs}`;
  console.log(name);
  console.log(
    `  ${median.toFixed(3)} ms an evaluation (${low.toFixed(3)}–${high.toFixed(3)}${limit})`,
  );
  console.log(
    `  ${ratio.toFixed(2)} times the speed of the naive cube (${lowRatio.toFixed(2)}–${highRatio.toFixed(2)}, least ${leastRatio})`,
  );
  const problems: string[] = [];
  if (limitMs !== undefined && median > limitMs)
    problems.push(`${name}: ${median.toFixed(3)} ms, the limit is ${limitMs} ms`);
  if (ratio < leastRatio)
    problems.push(`${name}: ${ratio.toFixed(2)} times the naive cube, the least is ${leastRatio}`);
  return problems;
}

const BENCHES = {
  evaluate: () => evaluateBenches().flatMap(run),
  draws: drawsBench,
  sensitivity: sensitivityBench,
};

// `pnpm bench draws` runs one of them. Each has a process of its own: what one has compiled and allocated would slow the next.
const [, , asked] = process.argv;
if (asked !== undefined && !Object.hasOwn(BENCHES, asked))
  throw new Error(`No bench ${asked}: ${Object.keys(BENCHES).join(', ')}`);
if (asked === undefined)
  for (const name of Object.keys(BENCHES)) {
    const { status } = spawnSync(process.execPath, [import.meta.filename, name], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
else {
  const problems = Object.entries(BENCHES).flatMap(([name, bench]) =>
    name === asked ? bench() : [],
  );
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
