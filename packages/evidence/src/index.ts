export { betaCdf, betaQuantile } from './distributions/beta.ts';
export * from './distributions/chi-square.ts';
export * from './distributions/f.ts';
export { logGamma } from './distributions/stirling.ts';
export * from './distributions/student-t.ts';
export { type ConvertHow, convert, LOGIT_CONSTANTS } from './effect-sizes/convert.ts';
export * from './effect-sizes/effect-size.ts';
export { effectSizeOf, type SizeOptions } from './effect-sizes/effect-size-of.ts';
export {
  type NetRateOptions,
  type NetRateRange,
  netRateOf,
  type Without,
} from './effect-sizes/net-rate-of.ts';
export { SCALE_NAMES } from './effect-sizes/scale-names.ts';
export { turned } from './effect-sizes/turned.ts';
export {
  type JudgementPool,
  type JudgementWithShape,
  poolJudgements,
  type Shape,
} from './elicitation/pool-judgements.ts';
export { bibtex } from './export/bibtex.ts';
export { type CslItem, cslJson } from './export/csl-json.ts';
export { type CsvOptions, csv, DANISH_EXCEL } from './export/csv.ts';
export { type StudiesCsvOptions, studiesCsv } from './export/studies-csv.ts';
export { compareStudies, effectText } from './knowledge/compare-studies.ts';
export type * from './knowledge/entry.ts';
export { evidenceMap } from './knowledge/evidence-map.ts';
export type * from './knowledge/facet.ts';
export { facets } from './knowledge/facets.ts';
export { knowledgeBase } from './knowledge/knowledge-base.ts';
export { search } from './knowledge/search.ts';
export { countryLabel, DESIGNS, FINDINGS, MEASURES } from './knowledge/words.ts';
export { distanceOf } from './mark-downs/distance.ts';
export * from './mark-downs/mark-downs.ts';
export { type MarkDownSwitches, markDownsOf, markedDown } from './mark-downs/marked-down.ts';
export type { CountedEntry, PooledCounts } from './meta/counted.ts';
export * from './meta/funnel-asymmetry.ts';
export { type Influence, influence } from './meta/influence.ts';
export { type LeftOut, leaveOneOut } from './meta/leave-one-out.ts';
export { type CountedScale, mantelHaenszel } from './meta/mantel-haenszel.ts';
export { type Coefficient, metaRegression, type Regression } from './meta/meta-regression.ts';
export type { Moderator } from './meta/moderators.ts';
export { peto } from './meta/peto.ts';
export { pool } from './meta/pool.ts';
export type * from './meta/pooled.ts';
export * from './meta/subgroups.ts';
export { type HeterogeneityInterval, tau2Interval } from './meta/tau2-interval.ts';
export * from './proposal/about.ts';
export * from './proposal/arranged.ts';
export { bearingEffects } from './proposal/bearing-effects.ts';
export type * from './proposal/proposal.ts';
export { propose } from './proposal/propose.ts';
export * from './proposal/propose-from-own.ts';
export * from './proposal/propose-without-studies.ts';
export * from './proposal/recheck.ts';
export * from './proposal/ways-without-studies.ts';
export { CLOSENESS, type PartWeight, TRUST } from './proposal/weights.ts';
export { type Beta, betaPrior, discounted, type Prior } from './updating/beta-prior.ts';
export { type Updated, updateWithOwn } from './updating/update-with-own.ts';
export { type BeforeAfterNumbers, fromBeforeAfter } from './ways/from-before-after.ts';
export { type ComparisonNumbers, fromComparison } from './ways/from-comparison.ts';
export { fromJudgements, type JudgedNumbers } from './ways/from-judgements.ts';
export { newcombe, type Persons, wilson } from './ways/score-intervals.ts';
export type { Way } from './ways/way.ts';
