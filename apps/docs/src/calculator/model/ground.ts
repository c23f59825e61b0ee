import type { Inputs, Resolved } from '@som/engine';

/** What a case is changed from: its inputs, resolved as they are, and the reason written on each departure. */
export interface Ground {
  inputs: Inputs;
  resolved: Resolved;
  reason: string;
}
