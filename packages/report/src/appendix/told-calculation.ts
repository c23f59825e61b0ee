import type { Calculation, Inputs } from '@som/engine';

/** A calculation together with the files it was made from, which hold its sources, reasons and logbook. */
export interface ToldCalculation extends Calculation {
  inputs: Inputs;
}
