export { appendEntry } from './append-entry.ts';
export {
  type CaseMove,
  hasMoved,
  moveCase,
  moveWorkedCases,
  type Net,
  netOf,
  type Side,
} from './change/case-moves.ts';
export {
  BUMPS,
  type Bump,
  type Change,
  type Difference,
  type Figure,
  larger,
  WHY,
} from './change/change.ts';
export { becauseOf, type ChangeReport, changeReport } from './change/change-report.ts';
export { compareCatalogues, comparePacks, type VersionChange } from './change/difference.ts';
export { followFormerIds } from './change/follow-former-ids.ts';
export { KIND_LABELS, type Kind } from './change/kinds.ts';
export type { Moved } from './change/move-ids.ts';
export { movedText, movedTexts, type Upgrade, upgradeCase } from './change/upgrade-case.ts';
export { checkCatalogue } from './check/check-catalogue.ts';
export { checkPack } from './check/check-pack.ts';
export { contentHash } from './content-hash.ts';
export { goneScenarios, goneScenariosText } from './evidence/gone-scenarios.ts';
export { type UsedInCase, type UseInCase, useInCase } from './evidence/use-in-case.ts';
export { extendsOf } from './extend-pack.ts';
export * from './fit/index.ts';
export { LIMITS } from './limits.ts';
export { baseAmong } from './load/base-among.ts';
export { type Archive, readPackArchive } from './load/read-archive.ts';
export { type Lock, lockIssues, lockOf } from './lock/lock-issues.ts';
export { lockText } from './lock/lock-text.ts';
export { newCaseText } from './new-case.ts';
export { newChainText } from './new-chain.ts';
export { newContributionFiles } from './new-contribution.ts';
export { isPackId, type NewPack, newPackFiles } from './new-pack.ts';
export { newStudyText } from './new-study.ts';
export {
  type FindBase,
  type Locate,
  readCase,
  readCatalogue,
  readPack,
  type TextFiles,
} from './read-pack.ts';
export { readYaml, type YamlFile } from './yaml/read-yaml.ts';
