/** The newest format of pack, case and catalogue that this engine reads. */
export const FORMAT = 1;
