import type { Calculation, Inputs } from '@som/engine';
import { hireCrew } from './crew.ts';

/** Calculates a case that rests on other data than the one that is open, in a thread of its own. */
export async function calculateApart(inputs: Inputs): Promise<Calculation | undefined> {
  const crew = hireCrew();
  try {
    crew.shelve({ pack: inputs.pack, catalogue: inputs.catalogue });
    const { calculation } = await crew.run('calculate', { case: inputs.case });
    return calculation;
  } finally {
    crew.end();
  }
}
