import { log, type PublishedEffect, type Study } from '@som/engine';
import type { Checked } from '../rule.ts';

/** One effect of a study, with the place where it stands. */
export interface Published {
  id: string;
  study: Study;
  effect: PublishedEffect;
  file: string;
  path: (string | number)[];
}

/** Every effect of every study of the pack, in the order written. */
export const publishedEffects = ({ pack, folder }: Checked): Published[] =>
  Object.entries(pack.studies).flatMap(([id, study]) =>
    study.effects.map((effect, i) => ({
      id,
      study,
      effect,
      file: `${folder}/studies.yaml`,
      path: [id, 'effects', i],
    })),
  );

const RATIOS = ['odds-ratio', 'relative-risk', 'hazard-ratio'];
const DIFFERENCES = ['risk-difference', 'standardised-mean-difference', 'mean-difference'];

/** True for a measure of which 1 is no effect, and whose logarithm is what is uncertain evenly. */
export const isRatio = ({ measure }: PublishedEffect): boolean => RATIOS.includes(measure);
/** True for a measure of which 0 is no effect. */
export const isDifference = ({ measure }: PublishedEffect): boolean =>
  DIFFERENCES.includes(measure);

/** The value that says there is no effect: 1 for a ratio, 0 for a difference; nothing for a measure without comparison. */
export function noEffect(effect: PublishedEffect): number | undefined {
  if (isRatio(effect)) return 1;
  return isDifference(effect) ? 0 : undefined;
}

/** A ratio's logarithm, anything else itself: the scale on which its interval lies evenly around it. */
export const onScale = (effect: PublishedEffect, value: number): number =>
  isRatio(effect) ? log(value) : value;

const decimalsOf = (value: number): number => {
  const text = String(value);
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0);
};

/**
 * How far printed numbers may lie from the real ones: half of the last digit. Numbers that stand together are printed with
 * the same decimals, and a file does not keep a final 0, so the one with most tells for all.
 *
 * @param least - decimals that they have even when none is written
 */
export function rounding(values: readonly number[], least = 0): number {
  const decimals = Math.max(least, ...values.map(decimalsOf));
  return 0.5 / 10 ** decimals;
}
