/** The ways to know a success rate. */
export const WAYS = ['studies', 'before-after', 'comparison', 'judgement'] as const;
export type Way = (typeof WAYS)[number];
