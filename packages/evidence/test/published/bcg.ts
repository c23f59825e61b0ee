import type { Cells } from './two-by-two.ts';

/**
 * 13 trials of the BCG vaccine against tuberculosis: cases and not among vaccinated and not, distance
 * from the equator in degrees, year and how places were allocated.
 *
 * G. A. Colditz et al., Efficacy of BCG vaccine in the prevention of tuberculosis: meta-analysis of
 * the published literature, JAMA 271, 1994, 698–702; figures as in C. S. Berkey et al., Statistics in
 * Medicine 14, 1995, 395–411, and in the R package metadat (dat.bcg).
 */
export const BCG: readonly { cells: Cells; latitude: number; year: number; allocation: string }[] =
  [
    { cells: [4, 119, 11, 128], latitude: 44, year: 1948, allocation: 'random' },
    { cells: [6, 300, 29, 274], latitude: 55, year: 1949, allocation: 'random' },
    { cells: [3, 228, 11, 209], latitude: 42, year: 1960, allocation: 'random' },
    { cells: [62, 13536, 248, 12619], latitude: 52, year: 1977, allocation: 'random' },
    { cells: [33, 5036, 47, 5761], latitude: 13, year: 1973, allocation: 'alternate' },
    { cells: [180, 1361, 372, 1079], latitude: 44, year: 1953, allocation: 'alternate' },
    { cells: [8, 2537, 10, 619], latitude: 19, year: 1973, allocation: 'random' },
    { cells: [505, 87886, 499, 87892], latitude: 13, year: 1980, allocation: 'random' },
    { cells: [29, 7470, 45, 7232], latitude: 27, year: 1968, allocation: 'random' },
    { cells: [17, 1699, 65, 1600], latitude: 42, year: 1961, allocation: 'systematic' },
    { cells: [186, 50448, 141, 27197], latitude: 18, year: 1974, allocation: 'systematic' },
    { cells: [5, 2493, 3, 2338], latitude: 33, year: 1969, allocation: 'systematic' },
    { cells: [27, 16886, 29, 17825], latitude: 33, year: 1976, allocation: 'systematic' },
  ];
