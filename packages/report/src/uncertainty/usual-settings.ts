import type { Calculation, UncertaintySettings } from '@som/engine';

/** How a case is drawn when nothing else is asked for, so that command line, page and brief show the same digits. */
export const usualSettings = ({ rules }: Pick<Calculation, 'rules'>): UncertaintySettings => ({
  seed: 1,
  method: 'sobol',
  rules: rules ?? 'reported',
  draws: 8192,
});
