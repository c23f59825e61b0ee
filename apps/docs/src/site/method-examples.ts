import type { Counterfactual } from '@som/report';

/**
 * Shapes for the two figures of the method page. They are drawn to show what is compared with what, carry the word
 * example, and are about no service and no group.
 */
export const FALLING: Counterfactual = {
  withOutcome: [10, 7, 4, 2, 1],
  without: [10, 9, 9, 8, 8],
  unitLabel: { da: 'uger', en: 'weeks' },
  illustrative: true,
};
export const RISING_LESS: Counterfactual = {
  withOutcome: [2, 4, 5, 6, 6],
  without: [2, 6, 10, 13, 15],
  unitLabel: { da: 'uger', en: 'weeks' },
  illustrative: true,
};
