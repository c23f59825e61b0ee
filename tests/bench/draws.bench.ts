import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BLOCK, OUTPUT_FORMS, type OutputForm } from '@som/engine';
import { REF, type Size } from '../../packages/engine/test/fast/scenario.ts';
import { judge, ratio } from './gate.ts';
import { naiveDraws } from './naive-draws.ts';
import { MONTE_CARLO, ROUNDS, SIZES, SOBOL, simulation } from './simulation.ts';
import { interleaved, quartiles } from './timing.ts';

/** Processes in which compiling is timed: it goes through so little code that each compiles it in its own way. */
const PROCESSES = 5;

/** What is made before the first draw over 10,000 draws: every round of every process. */
function compilingRatios(name: string): number[] {
  const script = fileURLToPath(new URL('./compiling.ts', import.meta.url));
  return Array.from({ length: PROCESSES }, (): number[] =>
    JSON.parse(execFileSync(process.execPath, [script, name]).toString()),
  ).flat();
}

const perDraw = (ms: number, blocks: number) => (ms * 1e6) / (blocks * BLOCK);

function againstNaive(name: string, scenario: string, least: number): string[] {
  const size = SIZES[scenario];
  if (!size) throw new Error(`No scenario ${scenario}`);
  const naive = naiveDraws(size);
  // one draw each: the same number for the same inputs, before anything is timed
  const [ours, theirs] = naive.check();
  if (!(Math.abs(ours - theirs) <= 1e-9 * Math.abs(theirs)))
    return [`${name}: ${ours} is not the naive cube's ${theirs}`];
  const [plain, sobol, cube] = interleaved(
    [
      simulation(size, OUTPUT_FORMS.payers, MONTE_CARLO, 4),
      simulation(size, OUTPUT_FORMS.payers, SOBOL, 4),
      naive.draw,
    ],
    ROUNDS,
  );
  const [low, median, high] = quartiles(plain ?? []).map((ms) => perDraw(ms, 4));
  console.log(name);
  console.log(`  ${median?.toFixed(0)} ns a draw (${low?.toFixed(0)}–${high?.toFixed(0)})`);
  const cubeOf4 = (cube ?? []).map((ms) => ms * 4 * BLOCK);
  return [
    ...judge({ name: 'naive cube without sampling / draws', ratios: ratio(cubeOf4, plain), least }),
    ...judge({ name: 'Sobol / plain random', ratios: ratio(sobol, plain), most: 2 }),
    ...judge({ name: 'compiling / 10,000 draws', ratios: compilingRatios(scenario), most: 0.35 }),
  ];
}

/** Slope of ln time in ln size, in each round. */
function exponents(
  sizes: readonly number[],
  works: readonly (() => number)[],
  share = 1,
): number[] {
  const times = interleaved(works, ROUNDS);
  const x = sizes.map(Math.log);
  const centre = x.reduce((a, b) => a + b, 0) / x.length;
  const square = x.reduce((sum, v) => sum + (v - centre) ** 2, 0);
  return Array.from({ length: ROUNDS }, (_, round) => {
    const y = times.map((rounds) => Math.log((rounds[round] ?? Number.NaN) * share));
    return y.reduce((sum, v, i) => sum + ((x[i] ?? 0) - centre) * v, 0) / square;
  });
}

function growth(): string[] {
  const { payers, years } = OUTPUT_FORMS;
  const of = (sizes: readonly Size[], form: OutputForm) =>
    sizes.map((size) => simulation(size, form, MONTE_CARLO, 2));
  const consequences = [5, 10, 20, 40, 80];
  const horizons = [5, 10, 20, 40, 80];
  const blocks = [2, 8, 32];
  console.log('how time grows: it is proportional to this power');
  return [
    ...judge({
      name: 'of the number of draws',
      ratios: exponents(
        blocks,
        blocks.map((count) => simulation(REF, payers, MONTE_CARLO, count)),
      ),
      most: 1.03,
    }),
    ...judge({
      name: 'of the number of consequences',
      ratios: exponents(
        consequences,
        of(
          consequences.map((count) => ({ ...REF, consequences: count })),
          payers,
        ),
      ),
      most: 1,
    }),
    ...judge({
      name: 'of the number of years, by payer',
      ratios: exponents(
        horizons,
        of(
          horizons.map((count) => ({ ...REF, years: count })),
          payers,
        ),
      ),
      most: 0.35,
    }),
    ...judge({
      name: 'of the number of years, by payer and year',
      ratios: exponents(
        horizons,
        of(
          horizons.map((count) => ({ ...REF, years: count })),
          years,
        ),
      ),
      most: 0.9,
    }),
  ];
}

/** Draws and their evaluation: ratios within one run, each with its quartiles. */
export const drawsBench = (): string[] => [
  ...againstNaive('20 consequences, 10 years, 45 uncertain inputs, by payer', 'ref', 18),
  ...againstNaive('60 consequences, 40 years, 125 uncertain inputs, by payer', 'big', 18),
  ...growth(),
];
