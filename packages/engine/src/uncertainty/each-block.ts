import { emptySample, sampleBlock } from '../draws/sample.ts';
import { netOutputs } from '../sensitivity/net-outputs.ts';
import { blocksOf, type Question, samplerOf } from './question.ts';

/** A block of draws as it is: what was drawn, and what came of it. Its rows are written over by the next one. */
export interface RawBlock {
  /** Number of its first draw. */
  first: number;
  /** Ids of the parameters that are drawn. */
  ids: readonly string[];
  /** [parameter][draw] */
  values: readonly Float64Array[];
  /** [output][draw] DKK */
  outputs: readonly Float64Array[];
}

/** Goes through the draws block by block, for whoever wants them raw. Nothing is kept. */
export function eachBlock(question: Question, use: (block: RawBlock) => void): void {
  const sampler = samplerOf(question);
  const outputs = netOutputs(question.plan, sampler.columns);
  const ids = sampler.columns.map((column) => question.plan.parameters[column]?.id ?? '');
  const sample = emptySample(sampler);
  for (let block = 0; block < blocksOf(question.settings); block++) {
    const { first, values } = sampleBlock(sampler, block, sample);
    use({ first, ids, values, outputs: outputs(values) });
  }
}
