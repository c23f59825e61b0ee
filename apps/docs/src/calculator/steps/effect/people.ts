import type { Result } from '@som/engine';
import { outOfHundred } from '@som/report';

type Outcome = Result['outcomes'][number];

/** People of a round number: because of the course, anyway, not; `rest` is what the figure does not tell apart. */
export interface People {
  of: 100 | 1000;
  /** Negative when the course does harm. */
  because: number;
  anyway: number;
  not: number;
  rest: number;
}

/** Fewer than one in a hundred cannot be drawn among a hundred. */
const SMALL = 0.005;

/** Those with the outcome because of the course, as a share of all who can have it; of prevention the cases avoided. */
export const shareOf = ({ rate, persons, avoided }: Outcome): number =>
  avoided === undefined || persons === 0 ? rate : (avoided * rate) / persons;

/** An outcome as people, as far as what is known tells them apart. */
export function peopleOf(outcome: Outcome): People {
  const share = shareOf(outcome);
  const whole = outOfHundred(outcome);
  if (whole && (whole.because !== 0 || share === 0)) return { of: 100, ...whole, rest: 0 };
  const of = share !== 0 && Math.abs(share) < SMALL * 2 ? 1000 : 100;
  const because = Math.round(share * of);
  return { of, because, anyway: 0, not: 0, rest: Math.max(0, of - Math.abs(because)) };
}
