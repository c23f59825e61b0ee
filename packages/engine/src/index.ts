export { figureAt } from './analysis/figure-at.ts';
export type { MovesTogether } from './analysis/moves-together.ts';
export { type Calculation, calculate } from './calculate.ts';
export { compile } from './compile/compile.ts';
export type * from './compile/plan.ts';
export { sharesIn } from './compile/shares.ts';
export type { Distribution, Side, TwoSided } from './distributions/distribution.ts';
export {
  distributionOf,
  type ParameterRole,
  type ParameterUncertainty,
} from './distributions/distribution-of.ts';
export { distributionsOf, planWith } from './distributions/distributions-of.ts';
export { excess } from './distributions/excess.ts';
export { betaFrom, gammaFrom, lognormalFrom, pert } from './distributions/from-moments.ts';
export { mean, sd, variance } from './distributions/moments.ts';
export { cdf, pdf, quantile, segmentsFor } from './distributions/probability.ts';
export * from './distributions/rules.ts';
export { type Correlation, type Dependence, dependenceOf } from './draws/dependence.ts';
export { BLOCK } from './draws/random.ts';
export { emptySample, type Sample, sampleBlock } from './draws/sample.ts';
export {
  prepareSampler,
  SAMPLING,
  type Sampler,
  type Sampling,
  streamOf,
} from './draws/sampler.ts';
export { netRateFromStudy } from './effect-size.ts';
export { type Cells, type Draws, drawsWith, evaluate, writtenDraw } from './evaluate/evaluate.ts';
export { netOfDraws } from './evaluate/fast/net-of-draws.ts';
export { cellCount, OUTPUT_FORMS, type OutputForm } from './evaluate/fast/output.ts';
export { type Prepared, prepare } from './evaluate/fast/prepare.ts';
export { findWork } from './explain/evidence.ts';
export { type Asked, explain, explainable } from './explain/explain.ts';
export type { Evidence, ExplainedUnit, Explanation } from './explain/explanation.ts';
export * from './issues.ts';
export { exp } from './math/exp.ts';
export { log } from './math/log.ts';
export { normalCdf, normalQuantile } from './math/normal.ts';
export { capitalise } from './messages/capitalise.ts';
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
export type { BasisName } from './schema/bases.ts';
export { BASES } from './schema/bases.ts';
export { Case } from './schema/case.ts';
export { CATALOGUE_FILES, type Catalogue } from './schema/catalogue.ts';
export type { Chain } from './schema/chain.ts';
export { Effect } from './schema/effect.ts';
export { FORMAT } from './schema/format.ts';
export * from './schema/knowledge.ts';
export type { Language } from './schema/languages.ts';
export { LANGUAGES } from './schema/languages.ts';
export { PACK_FILES, type Pack, type PackManifest } from './schema/pack.ts';
export type { Payer } from './schema/payer-names.ts';
export { PAYERS } from './schema/payer-names.ts';
export {
  PROBLEM_IDS,
  PROBLEMS,
  type Problem,
  STAGE_LABELS,
  STAGES,
  type Stage,
} from './schema/problems.ts';
export { REFUND_STEPS } from './schema/refund-steps.ts';
export type { Judgement, PoolSwitches, RestsOn } from './schema/rests-on.ts';
export type { Role } from './schema/roles.ts';
export { ROLES } from './schema/roles.ts';
export { Scenario, scenarioLabel, scenarioValues } from './schema/scenario.ts';
export type { Source } from './schema/source.ts';
export type { PublishedEffect, Study } from './schema/study.ts';
export type { Contributors, Label } from './schema/words.ts';
export { type CashableLever, cashableLevers, cashableNeeded } from './sensitivity/cashable.ts';
export { type Lever, rangeOf } from './sensitivity/lever.ts';
export { type LeverWords, leverWords } from './sensitivity/lever-words.ts';
export { leversOf, uncertainLeversOf } from './sensitivity/levers.ts';
export {
  OUTPUTS,
  type Output,
  outputColumn,
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
export {
  type Acceptable,
  acceptability,
  type Frontier,
  frontier,
  type SuccessDraws,
  successDraws,
  thresholdsOf,
} from './uncertainty/acceptability.ts';
export {
  type Drawing,
  type Drawn,
  drawChunks,
  drawingOf,
  lookAhead,
  mergeDrawn,
} from './uncertainty/draw.ts';
export { eachBlock, type RawBlock } from './uncertainty/each-block.ts';
export {
  blocksOf,
  chunksOf,
  type Question as UncertaintyQuestion,
  questionOf,
  samplerOf,
} from './uncertainty/question.ts';
export {
  type AskedStudy,
  type RateStudies,
  type RateStudy,
  rateStudies,
} from './uncertainty/rate-studies.ts';
export {
  drawPortfolioChunks,
  mergePortfolio,
  type PortfolioDrawn,
  type PortfolioFrame,
  type PortfolioQuestion,
  portfolioChunks,
} from './uncertainty/several/draw-portfolio.ts';
export {
  bestSetRisk,
  type PoolRisk,
  type PortfolioUncertainty,
  portfolioUncertainty,
  type SetRisk,
} from './uncertainty/several/portfolio-uncertainty.ts';
export {
  type DrawnCase,
  movingAmongCases,
  sharedSampler,
} from './uncertainty/several/shared-sampler.ts';
export type { Groups } from './uncertainty/study-design.ts';
export type { Measurement } from './uncertainty/study-sight.ts';
export {
  type Belief,
  bestStudy,
  type Sized,
  type StudyCost,
  studyWorth,
} from './uncertainty/study-worth.ts';
export { surely } from './uncertainty/surely.ts';
export type { Frame as TallyFrame } from './uncertainty/tally.ts';
export * from './uncertainty/uncertainty.ts';
export { drawAll, uncertaintyOf } from './uncertainty/uncertainty-of.ts';
export { ENGINE_VERSION } from './version.ts';
