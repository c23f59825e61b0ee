import { OUTPUT_FORMS, prepare, prepareSampler } from '@som/engine';
import { scenario } from '../../packages/engine/test/fast/scenario.ts';
import { ratio } from './gate.ts';
import { MONTE_CARLO, PSA_BLOCKS, ROUNDS, SIZES, simulation } from './simulation.ts';
import { interleaved } from './timing.ts';

// `node compiling.ts NAME`: what is made before the first draw, over 10,000 draws; prints a ratio for each round.

const [, , name = ''] = process.argv;
const size = SIZES[name];
if (!size) throw new Error(`No scenario ${name}: ${Object.keys(SIZES).join(', ')}`);
const { plan, distributions } = scenario(size);
const compiling = (): number => {
  const sampler = prepareSampler(plan.parameters, distributions, MONTE_CARLO);
  return prepare(plan, sampler.columns, OUTPUT_FORMS.payers).out.length;
};
const draws = simulation(size, OUTPUT_FORMS.payers, MONTE_CARLO, 4);
const [compile = [], drawn = []] = interleaved([compiling, draws], ROUNDS);
const psa = drawn.map((ms) => (ms * PSA_BLOCKS) / 4);
console.log(JSON.stringify(ratio(compile, psa)));
