import { type Calculation, cashableNeeded, leverWords, sensitivity } from '@som/engine';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import type { SensitivitySource } from '../sensitivity/sensitivity-report.ts';

/** What a decision brief is made of. */
export interface BriefSource extends ToldCalculation {
  /** Sentences on the doubt under uncertainty, such as how likely a gain is; they stand right after the answer. */
  doubt?: readonly string[];
  /** What moves the result and where it turns, where it is calculated already. */
  sensitive?: SensitivitySource;
}

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
