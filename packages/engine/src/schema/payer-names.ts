/** Who pays. `other` (citizen, unemployment fund …) is shown beside, never inside, the net result. */
export const PAYERS = ['municipality', 'region', 'state', 'other'] as const;
export type Payer = (typeof PAYERS)[number];
