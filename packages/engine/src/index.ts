export { figureAt } from './analysis/figure-at.ts';
export { type Calculation, calculate } from './calculate.ts';
export { compile } from './compile/compile.ts';
export type * from './compile/plan.ts';
export { netRateFromStudy } from './effect-size.ts';
export { type Cells, type Draws, drawsWith, evaluate, writtenDraw } from './evaluate/evaluate.ts';
export type { Distribution, Side, TwoSided } from './distributions/distribution.ts';
export { mean, sd, variance } from './distributions/moments.ts';
export { BLOCK } from './draws/random.ts';
export { emptySample, type Sample, sampleBlock } from './draws/sample.ts';
export { prepareSampler, type Sampler, SAMPLING, type Sampling, streamOf } from './draws/sampler.ts';
export { netOfDraws } from './evaluate/fast/net-of-draws.ts';
export { cellCount, OUTPUT_FORMS, type OutputForm } from './evaluate/fast/output.ts';
export { type Prepared, prepare } from './evaluate/fast/prepare.ts';
export { type Asked, explain, explainable } from './explain/explain.ts';
export { findWork } from './explain/evidence.ts';
export type { Evidence, ExplainedUnit, Explanation } from './explain/explanation.ts';
export * from './issues.ts';
export { exp } from './math/exp.ts';
export { log } from './math/log.ts';
export { normalCdf, normalQuantile } from './math/normal.ts';
export { nearest } from './nearest.ts';
export { parseCase, parseCatalogue, parsePack, parseWith } from './parse.ts';
export { type BestSet, bestSet, type Choosable } from './portfolio/best-set.ts';
export { delayed, type Flow, flowOf, outlayOf } from './portfolio/flow.ts';
export {
  type Funded,
  investmentPool,
  type PoolPlan,
  type PoolRule,
} from './portfolio/investment-pool.ts';
export {
  MixedPriceYears,
  type Portfolio,
  type PortfolioYear,
  sumCases,
} from './portfolio/sum-cases.ts';
export type { Origin, Quantity } from './resolve/quantity.ts';
export { type Inputs, resolve } from './resolve/resolve.ts';
export type * from './resolve/resolved.ts';
export { behindEffect, workNamed, worksOf } from './resolve/works.ts';
export * from './result.ts';
export type { BasisName } from './schema/basis.ts';
export { BASES } from './schema/basis.ts';
export { Case } from './schema/case.ts';
export { CATALOGUE_FILES, type Catalogue, FORMAT } from './schema/catalogue.ts';
export type { Chain } from './schema/chain.ts';
export { Effect } from './schema/effect.ts';
export * from './schema/knowledge.ts';
export { PACK_FILES, type Pack, type PackManifest } from './schema/pack.ts';
export { REFUND_STEPS } from './schema/payers.ts';
export {
  PROBLEM_IDS,
  PROBLEMS,
  type Problem,
  STAGE_LABELS,
  STAGES,
  type Stage,
} from './schema/problems.ts';
export type { Judgement, PoolSwitches, RestsOn } from './schema/rests-on.ts';
export type { Source } from './schema/source.ts';
export type { PublishedEffect, Study } from './schema/study.ts';
export type { Contributors, Label, Language, Payer, Role } from './schema/words.ts';
export { LANGUAGES, PAYERS, ROLES } from './schema/words.ts';
export { cashableNeeded } from './sensitivity/cashable.ts';
export { type Lever, rangeOf } from './sensitivity/lever.ts';
export { type LeverWords, leverWords } from './sensitivity/lever-words.ts';
export { leversOf } from './sensitivity/levers.ts';
export {
  OUTPUTS,
  type Output,
  outputColumn,
  outputsOf,
  PURSES,
  type Purse,
} from './sensitivity/outputs.ts';
export {
  type Sensitive,
  type Sensitivity,
  sensitivity,
  tornado,
} from './sensitivity/sensitivity.ts';
export type { Threshold } from './sensitivity/threshold.ts';
export { type TwoWay, twoWay } from './sensitivity/two-way.ts';
export { summarise } from './summarise.ts';
export * from './uncertainty/uncertainty.ts';
export { ENGINE_VERSION } from './version.ts';
