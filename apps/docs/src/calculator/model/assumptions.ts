import type { Calculation, Inputs } from '@som/engine';
import type { Assumption } from './assumption.ts';
import { consequenceAssumptions } from './consequences.ts';
import { effectAssumptions } from './effects.ts';
import { costAssumptions, priceAssumptions, timeAssumptions } from './money.ts';
import { peopleAssumptions } from './people.ts';
import { typedAssumption } from './typed-basis.ts';

/** Everything in a case that can be changed here, in the order in which it is asked. */
export function assumptionsOf(inputs: Inputs, { resolved }: Calculation): Assumption[] {
  return [
    ...peopleAssumptions(inputs, resolved),
    ...effectAssumptions(inputs, resolved),
    ...costAssumptions(inputs, resolved),
    ...consequenceAssumptions(inputs, resolved),
    ...priceAssumptions(inputs, resolved),
    ...timeAssumptions(inputs, resolved),
    typedAssumption,
  ];
}
