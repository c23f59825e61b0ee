import type { BasisName, Label, RestsOn } from '@som/engine';
import type { Interval } from '../meta/pooled.ts';

/** A net success rate found without studies, and what it is worth. */
interface FoundWithoutStudies {
  /** Net success rate, a share; below 0 is harm. */
  value: number;
  range: Interval;
  /** 95 % interval of the counts, or the 5 and 95 per cent points of the judgements. */
  rangeIs: 'confidence' | 'judged';
  basis: BasisName;
  /** What was done, in a sentence that can stand in a report. */
  sentence: Label;
  /** What a figure found in this way is worth. */
  worth: Label;
  /** What speaks against it. */
  doubts: readonly Label[];
}

/** The way it was found, and how a case file writes that. */
interface Found<W extends RestsOn['way']> extends FoundWithoutStudies {
  way: W;
  restsOn: Extract<RestsOn, { way: W }>;
}

/** The three honest ways to a rate when no study bears on it. */
export type HonestWays = 'before-after' | 'comparison' | 'judgement';
/** A net success rate found in one of them. */
export type Way<W extends HonestWays = HonestWays> = W extends HonestWays ? Found<W> : never;

/** Who chose, for the case file. */
export interface Chosen {
  by?: string;
  date?: string;
}

/** Only what was given: a case file has no empty keys. */
export const chosen = ({ by, date }: Chosen): Chosen => ({
  ...(by !== undefined && { by }),
  ...(date !== undefined && { date }),
});

/** Below this many persons a share moves a lot with each of them. */
export const FEW = 30;
