export { dayText } from './day-text.ts';
export * from './document.ts';
export { escapeHtml, safeHref } from './escape.ts';
export { explanationReport } from './explanation.ts';
export * from './figures/acceptability.ts';
export {
  type Acceptability,
  acceptabilityFinding,
  acceptabilityTable,
} from './figures/acceptability-finding.ts';
export * from './figures/case-chain.ts';
export { type CaseCounterfactual, caseCounterfactuals } from './figures/case-counterfactuals.ts';
export * from './figures/chain.ts';
export * from './figures/consequences.ts';
export {
  type Counterfactual,
  counterfactualFigure,
  counterfactualFinding,
  counterfactualTable,
} from './figures/counterfactual.ts';
export * from './figures/distribution.ts';
export * from './figures/distribution-finding.ts';
export {
  type ChainLink,
  type ChainStep,
  type EffectChain,
  isWeak,
  weakestLink,
} from './figures/effect-chain.ts';
export {
  type EffectUnit,
  effectNumber,
  effectRange,
  effectWords,
} from './figures/effect-values.ts';
export * from './figures/evidence-map.ts';
export {
  type EvidenceCell,
  type EvidenceMap,
  STRENGTHS,
  type Strength,
  strengthOf,
} from './figures/evidence-map-input.ts';
export * from './figures/fan.ts';
export { type FigureFile, figureFile } from './figures/figure-file.ts';
export * from './figures/forest.ts';
export { forestFinding } from './figures/forest-finding.ts';
export type { Forest, ForestRow } from './figures/forest-input.ts';
export { forestText } from './figures/forest-text.ts';
export { COLOURS, type FigureOptions } from './figures/frame.ts';
export * from './figures/funnel.ts';
export * from './figures/payers.ts';
export * from './figures/people.ts';
export { savedFigure } from './figures/saved-figure.ts';
export * from './figures/thresholds.ts';
export * from './figures/tornado.ts';
export * from './figures/two-way.ts';
export * from './figures/years.ts';
export * from './html.ts';
export * from './markdown.ts';
export * from './numbers.ts';
export { plainText } from './plain-text.ts';
export * from './portfolio/portfolio-report.ts';
export { caveatsOf, portfolioFan } from './portfolio/portfolio-uncertainty.ts';
export { buildReport } from './report.ts';
export * from './sensitivity/lever-text.ts';
export * from './sensitivity/output-text.ts';
export * from './sensitivity/sensitivity-report.ts';
export type { SensitivitySource } from './sensitivity/sensitivity-source.ts';
export * from './sensitivity/threshold-text.ts';
export * from './sensitivity/two-way-report.ts';
export * from './sentences.ts';
export type { Table } from './table.ts';
export * from './tables/lines.ts';
export * from './tables/money.ts';
export * from './tables/published.ts';
export * from './tables/scenarios.ts';
export * from './tables/turning.ts';
export * from './terminal.ts';
export * from './uncertainty/doubt-sentences.ts';
export * from './uncertainty/drawn-source.ts';
export * from './uncertainty/information-table.ts';
export * from './uncertainty/probability-words.ts';
export type { Studies } from './uncertainty/study-sentences.ts';
export * from './uncertainty/uncertainty-report.ts';
export type { UncertaintySource } from './uncertainty/uncertainty-source.ts';
export { usualSettings } from './uncertainty/usual-settings.ts';
export { wordsOfLevers } from './uncertainty/words-of-levers.ts';
export * from './words.ts';
