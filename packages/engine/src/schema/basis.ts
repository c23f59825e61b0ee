import { BASES } from './bases.ts';
import { z } from './zod.ts';

/** The basis of a number. */
export const Basis = z
  .enum(BASES)
  .describe(
    'Hvad tallet hviler på: illustrative (eksempel), expert (skøn), own-data (egne tal), calibrated (tilpasset), quasi (sammenligning), register, trial (lodtrækning) eller tariff (takst). / What the number rests on: illustrative (an example), expert (judgement), own-data, calibrated, quasi (comparison), register, trial (randomised) or tariff.',
  );
