export type { ScorePart } from './compared.ts';
export type { Adjust, Difference as FitDifference } from './difference.ts';
export { type Fit, fitGroups, type GroupFit } from './fit-groups.ts';
export { type OwnGroup, ownGroupCase } from './own-group-case.ts';
export { profileOf } from './profile.ts';
export { CRITERIA, type Criterion, type Question, WEIGHTS } from './question.ts';
export { questionText } from './question-text.ts';
export { BAND_LABELS, BAND_RULE, BANDS, type Band } from './score.ts';
export { SERVICE_KINDS, serviceName } from './service-name.ts';
