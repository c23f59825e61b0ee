/** The steps of the refund ladder, by weeks since the benefit began. */
export const REFUND_STEPS = ['weeks-1-4', 'weeks-5-26', 'weeks-27-52', 'over-52-weeks'] as const;
export type RefundStep = (typeof REFUND_STEPS)[number];
/** Last week of each step. */
export const REFUND_STEP_ENDS: readonly number[] = [4, 26, 52, Number.POSITIVE_INFINITY];
