import {
  BLOCK,
  emptySample,
  netOfDraws,
  type OutputForm,
  prepare,
  prepareSampler,
  type Sampling,
  sampleBlock,
} from '@som/engine';
import { BIG, REF, type Size, scenario } from '../../packages/engine/test/fast/scenario.ts';

export const ROUNDS = 21;
export const MONTE_CARLO: Sampling = { seed: 1, method: 'monte-carlo', scrambles: 1 };
export const SOBOL: Sampling = { seed: 1, method: 'sobol', scrambles: 8 };
/** Blocks of the 10,000 draws that are spoken of. */
export const PSA_BLOCKS = 20;
/** The scenarios by the names they have on a command line. */
export const SIZES: Readonly<Record<string, Size>> = { ref: REF, big: BIG };

/** A simulation ready to run: each call draws and evaluates so many blocks and sums the first cell. */
export function simulation(
  size: Size,
  form: OutputForm,
  sampling: Sampling,
  blocks: number,
): () => number {
  const { plan, distributions } = scenario(size);
  const sampler = prepareSampler(plan.parameters, distributions, sampling);
  const prepared = prepare(plan, sampler.columns, form);
  const room = emptySample(sampler);
  return () => {
    let sum = 0;
    for (let block = 0; block < blocks; block++) {
      const [first] = netOfDraws(prepared, sampleBlock(sampler, block, room).values);
      for (let draw = 0; draw < BLOCK; draw++) sum += first?.[draw] ?? 0;
    }
    return sum;
  };
}
