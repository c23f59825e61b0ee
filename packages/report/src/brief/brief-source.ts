import { type Calculation, cashableNeeded, leverWords, sensitivity } from '@som/engine';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import type { SensitivitySource } from '../sensitivity/sensitivity-source.ts';
import { drawnSource } from '../uncertainty/drawn-source.ts';
import type { UncertaintySource } from '../uncertainty/uncertainty-source.ts';

/** What a decision brief is made of. */
export interface BriefSource extends ToldCalculation {
  /** What moves the result and where it turns, where it is calculated already. */
  sensitive?: SensitivitySource;
  /** How sure the result is, where it is drawn already. */
  uncertain?: UncertaintySource;
}

/** A brief needs both; what is not there yet is worked out, on this thread. */
export const completed = (source: BriefSource): Required<BriefSource> => ({
  ...source,
  sensitive: source.sensitive ?? sensitivityOf(source),
  uncertain: source.uncertain ?? drawnSource(source),
});

/** What moves the result of a calculation, with its words. */
export function sensitivityOf({ result, resolved, plan }: Calculation): SensitivitySource {
  const found = sensitivity(resolved, plan);
  return {
    result,
    sensitivity: found,
    words: found.levers.map(({ lever }) => leverWords(lever, resolved)),
    cashable: cashableNeeded(result),
  };
}
