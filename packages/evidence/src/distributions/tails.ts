/** What lies below and above a point; each to full relative accuracy when it is the smaller. */
export interface Tails {
  lower: number;
  upper: number;
}

export const NOTHING_BELOW: Tails = { lower: 0, upper: 1 };
export const EVERYTHING_BELOW: Tails = { lower: 1, upper: 0 };

/** The other one is found by subtraction, which costs it nothing where it is the larger. */
export const lowerTail = (share: number): Tails => ({ lower: share, upper: 1 - share });
export const upperTail = (share: number): Tails => ({ lower: 1 - share, upper: share });
