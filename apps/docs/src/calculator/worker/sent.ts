import type {
  Case,
  drawAll,
  Output,
  Sensitive,
  Sensitivity,
  UncertainLever,
  Uncertainty,
} from '@som/engine';

/** Something about a lever as it is sent: by its id, since the lever itself has a function in it. */
type Sent<T extends { lever: unknown }> = Omit<T, 'lever'> & { id: string };

/** What moves the result, as it is sent from thread to thread. */
export type SentSensitivity = Omit<Sensitivity, 'levers'> & { levers: readonly Sent<Sensitive>[] };

/** How sure the result is, as it is sent. */
export type SentUncertainty = Omit<Uncertainty, 'levers'> & {
  levers: readonly Sent<UncertainLever>[];
};

/** Outcomes drawn and counted. */
export type Draws = ReturnType<typeof drawAll>;

/** Two levers by id, how far each is moved, and the figure that is looked at. */
export interface TwoWayQuestion {
  case: Case;
  across: string;
  down: string;
  ranges: readonly [readonly [number, number], readonly [number, number]];
  output: Output;
}
