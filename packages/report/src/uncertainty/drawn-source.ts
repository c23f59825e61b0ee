import { type Calculation, drawAll, questionOf, uncertaintyOf } from '@som/engine';
import type { UncertaintySource } from './uncertainty-source.ts';
import { usualSettings } from './usual-settings.ts';
import { wordsOfLevers } from './words-of-levers.ts';

/** How sure a calculation is, drawn on this thread. */
export function drawnSource(calculation: Calculation): UncertaintySource {
  const { plan, together, result } = calculation;
  const question = questionOf(plan, usualSettings(calculation), together);
  const uncertainty = uncertaintyOf(question, drawAll(question));
  return { result, uncertainty, words: wordsOfLevers(calculation) };
}
