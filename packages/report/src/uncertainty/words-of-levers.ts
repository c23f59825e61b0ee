import { type Calculation, leverWords, uncertainLeversOf } from '@som/engine';
import type { UncertaintySource } from './uncertainty-source.ts';

/** Words of everything in a calculation that can be moved or uncertain, by its id. */
export const wordsOfLevers = ({
  plan,
  resolved,
}: Pick<Calculation, 'plan' | 'resolved'>): UncertaintySource['words'] =>
  new Map(uncertainLeversOf(plan).map((lever) => [lever.id, leverWords(lever, resolved)]));
