import type { PoolEntry } from '../../src/meta/pooled.ts';
import { type Cells, oddsRatio, relativeRisk } from './two-by-two.ts';

// Figures of published articles, each with where it was printed, typed as they stand there. Figures
// are facts and not protected; data sets of the R package metadat are named so that they can be found.

/** Events of participants, in the treated group and in the other. */
type Counts = readonly [events: number, of: number, otherEvents: number, otherOf: number];

const cellsOf = ([a, n1, c, n2]: Counts): Cells => [a, n1 - a, c, n2 - c];

const entries = (rows: readonly (readonly [estimate: number, variance: number])[]): PoolEntry[] =>
  rows.map(([estimate, variance], i) => ({ id: `study ${i + 1}`, estimate, variance }));

const from = (counts: readonly Counts[], of = oddsRatio): PoolEntry[] =>
  counts.map((row, i) => of(`study ${i + 1}`, cellsOf(row)));

/**
 * 19 studies of whether teachers' expectations change pupils' intelligence scores: standardised mean
 * difference, its variance, and weeks the teacher knew the pupils before. S. W. Raudenbush & A. S.
 * Bryk, Journal of Educational Statistics 10, 1985, 75–98; also in dat.raudenbush1985 of metadat.
 */
export const EXPECTANCY_WEEKS = [2, 21, 19, 0, 0, 3, 17, 24, 0, 1, 0, 0, 1, 2, 17, 5, 1, 2, 7];
export const EXPECTANCY = entries([
  [0.03, 0.0156],
  [0.12, 0.0216],
  [-0.14, 0.0279],
  [1.18, 0.1391],
  [0.26, 0.1362],
  [-0.06, 0.0106],
  [-0.02, 0.0106],
  [-0.32, 0.0484],
  [0.27, 0.0269],
  [0.8, 0.063],
  [0.54, 0.0912],
  [0.18, 0.0497],
  [-0.02, 0.0835],
  [0.23, 0.0841],
  [-0.18, 0.0253],
  [-0.06, 0.0279],
  [0.3, 0.0193],
  [0.07, 0.0088],
  [-0.07, 0.0303],
]);

/**
 * Days in hospital after a stroke, specialist care against usual: mean difference with pooled
 * standard deviation, from participants, mean and standard deviation in both groups. S.-L. T. Normand,
 * Meta-analysis: formulating, evaluating, combining, and reporting, Statistics in Medicine 18, 1999,
 * 321–359, Table VIII; also dat.normand1999.
 */
export const HOSPITAL_DAYS: PoolEntry[] = [
  [155, 55, 47, 156, 75, 64],
  [31, 27, 7, 32, 29, 4],
  [75, 64, 17, 71, 119, 29],
  [18, 66, 20, 18, 137, 48],
  [8, 14, 8, 13, 18, 11],
  [57, 19, 7, 52, 18, 4],
  [34, 52, 45, 33, 41, 34],
  [110, 21, 16, 183, 31, 27],
  [60, 30, 27, 52, 23, 20],
].map(([n1, m1, sd1, n2, m2, sd2], i) => {
  const pooled = ((n1! - 1) * sd1! ** 2 + (n2! - 1) * sd2! ** 2) / (n1! + n2! - 2);
  return { id: `study ${i + 1}`, estimate: m1! - m2!, variance: pooled / n1! + pooled / n2! };
});

/** Lidocaine after a heart attack and deaths: Normand 1999, Table III; also dat.hine1989. */
const LIDOCAINE: readonly Counts[] = [
  [2, 39, 1, 43],
  [4, 44, 4, 44],
  [6, 107, 4, 110],
  [7, 103, 5, 100],
  [7, 110, 3, 106],
  [11, 154, 4, 146],
];
export const LIDOCAINE_CELLS = LIDOCAINE.map(cellsOf);

/**
 * Aspirin and pre-eclampsia (CLASP and five more), odds ratios. R. DerSimonian & R. Kacker,
 * Contemporary Clinical Trials 28, 2007, 105–114, Table 1.
 */
export const CLASP = from([
  [5, 156, 8, 74],
  [5, 303, 17, 303],
  [12, 565, 9, 477],
  [69, 1570, 94, 1565],
  [9, 103, 11, 105],
  [313, 4659, 352, 4650],
]);

/**
 * Two examples of W. Viechtbauer, Journal of Educational and Behavioral Statistics 30, 2005, 261–293,
 * pages 271 and 272.
 */
export const EXAMPLE_1 = entries([
  [-0.581, 0.023],
  [0.53, 0.052],
  [0.771, 0.06],
  [1.031, 0.115],
  [0.553, 0.095],
  [0.295, 0.203],
  [0.078, 0.2],
  [0.573, 0.211],
  [-0.176, 0.051],
  [-0.232, 0.04],
]);
export const EXAMPLE_2 = entries([
  [0.1, 0.016],
  [-0.162, 0.015],
  [-0.09, 0.05],
  [-0.049, 0.05],
  [-0.046, 0.032],
  [-0.01, 0.052],
  [-0.431, 0.036],
  [-0.261, 0.024],
  [0.134, 0.034],
  [0.019, 0.033],
  [0.175, 0.031],
  [0.056, 0.034],
  [0.045, 0.039],
  [0.103, 0.167],
  [0.121, 0.134],
  [-0.482, 0.096],
  [0.29, 0.016],
  [0.342, 0.035],
]);

/**
 * Diuretics in pregnancy and pre-eclampsia, odds ratios. R. Collins, S. Yusuf & R. Peto, BMJ 290,
 * 1985, 17–23; also dat.collins1985b.
 */
export const DIURETICS = from([
  [14, 131, 14, 136],
  [21, 385, 17, 134],
  [14, 57, 24, 48],
  [6, 38, 18, 40],
  [12, 1011, 35, 760],
  [138, 1370, 175, 1336],
  [15, 506, 20, 524],
  [6, 108, 2, 103],
  [65, 153, 40, 102],
]);

/**
 * St John's wort and depression: improved of treated and of others, dose in mg a day, weeks, and
 * severity before. K. Linde et al., British Journal of Psychiatry 186, 2005, 99–107; the 17 trials of
 * W. Viechtbauer, Zeitschrift für Psychologie 215, 2007, 104–121, Table 1 (rows 7–10 and 13–25 of
 * dat.linde2005).
 */
export const HYPERICUM_TRIALS = [
  { counts: [20, 25, 11, 25], dose: 380, weeks: 8, before: 19.5 },
  { counts: [14, 20, 9, 20], dose: 900, weeks: 4, before: 12.5 },
  { counts: [4, 25, 2, 25], dose: 900, weeks: 4, before: 22.7 },
  { counts: [20, 32, 6, 33], dose: 900, weeks: 6, before: 16.5 },
  { counts: [28, 50, 13, 55], dose: 900, weeks: 4, before: 15.8 },
  { counts: [34, 48, 25, 49], dose: 240, weeks: 6, before: 23.6 },
  { counts: [35, 53, 12, 54], dose: 900, weeks: 4, before: 20.7 },
  { counts: [24, 49, 16, 49], dose: 900, weeks: 6, before: 21.1 },
  { counts: [45, 80, 12, 79], dose: 500, weeks: 6, before: 19.4 },
  { counts: [67, 106, 22, 47], dose: 1050, weeks: 6, before: 22.7 },
  { counts: [34, 60, 17, 59], dose: 900, weeks: 6, before: 16.7 },
  { counts: [46, 70, 34, 70], dose: 500, weeks: 6, before: 20.9 },
  { counts: [55, 123, 57, 124], dose: 900, weeks: 6, before: 21.5 },
  { counts: [23, 37, 15, 35], dose: 900, weeks: 6, before: 19.9 },
  { counts: [26, 98, 19, 102], dose: 1050, weeks: 8, before: 22.5 },
  { counts: [46, 113, 56, 116], dose: 1200, weeks: 8, before: 22.9 },
  { counts: [98, 186, 80, 189], dose: 900, weeks: 6, before: 21.9 },
] as const;
export const HYPERICUM = from(
  HYPERICUM_TRIALS.map(({ counts }) => counts),
  relativeRisk,
);

/**
 * Magnesium after a heart attack and deaths. M. Egger et al. (eds.), Systematic Reviews in Health
 * Care, 2nd ed., 2001; also dat.egger2001.
 */
export const MAGNESIUM = from([
  [1, 40, 2, 36],
  [9, 135, 23, 135],
  [2, 200, 7, 200],
  [1, 48, 1, 46],
  [10, 150, 8, 148],
  [1, 59, 9, 56],
  [1, 25, 3, 23],
  [0, 22, 1, 21],
  [6, 76, 11, 75],
  [1, 27, 7, 27],
  [2, 89, 12, 80],
  [5, 23, 13, 33],
  [4, 130, 8, 122],
  [90, 1159, 118, 1157],
  [4, 107, 17, 108],
  [2216, 29011, 2103, 29039],
]);

/**
 * Acupuncture point P6 and nausea after operations, odds ratios. A. Lee & L. B. Done, Cochrane
 * Database of Systematic Reviews, 2004; also dat.lee2004.
 */
export const NAUSEA = from([
  [18, 100, 20, 100],
  [5, 50, 18, 50],
  [9, 20, 7, 20],
  [32, 135, 31, 139],
  [9, 23, 10, 23],
  [11, 18, 12, 18],
  [69, 122, 80, 122],
  [3, 25, 12, 25],
  [1, 30, 1, 30],
  [11, 30, 19, 30],
  [7, 44, 16, 39],
  [4, 47, 6, 47],
  [1, 30, 13, 30],
  [24, 40, 71, 80],
  [16, 50, 53, 88],
  [28, 110, 25, 111],
]);

/**
 * HER2 and survival after endometrial cancer: hazard ratio and its 95 per cent interval. Y. Zhang et
 * al., PLoS ONE 10, 2015, e0126924; as printed in T. Debray, Meta-analysis of prognostic factors,
 * vignette ma-pf of the R package metamisc.
 */
export const HER2 = (
  [
    [1.14, 0.52, 2.52],
    [3, 1.15, 7.01],
    [2.58, 1.03, 7.92],
    [0.66, 0.1, 4.28],
    [2.13, 1.65, 2.73],
    [1.6, 0.89, 2.89],
    [5.19, 1.52, 17.64],
    [12.43, 1.57, 98.28],
    [1.17, 0.93, 1.49],
    [3.95, 1.07, 14.69],
    [5.25, 1.33, 20.74],
    [1.64, 1.04, 2.57],
    [1.9, 0.83, 4.36],
    [4, 0.77, 20.8],
  ] as const
).map(([ratio, low, high], i): PoolEntry => {
  const se = (Math.log(high) - Math.log(low)) / (2 * 1.959963984540054);
  return { id: `study ${i + 1}`, estimate: Math.log(ratio), variance: se ** 2 };
});

/**
 * Beta blockers in the first hours after a heart attack and deaths, 21 trials. S. Yusuf et al.,
 * Progress in Cardiovascular Diseases 27, 1985, 335–371, Table 6; also dat.yusuf1985.
 */
export const BETA_BLOCKERS: readonly Counts[] = [
  [14, 56, 15, 58],
  [18, 66, 19, 64],
  [15, 100, 12, 95],
  [10, 52, 12, 47],
  [21, 226, 24, 228],
  [3, 38, 6, 31],
  [2, 20, 3, 20],
  [19, 76, 15, 67],
  [15, 106, 9, 114],
  [5, 62, 4, 57],
  [0, 9, 0, 8],
  [8, 133, 11, 127],
  [3, 48, 3, 49],
  [0, 16, 0, 13],
  [1, 42, 1, 46],
  [0, 25, 3, 25],
  [14, 221, 15, 228],
  [0, 11, 0, 11],
  [8, 259, 7, 129],
  [6, 157, 4, 158],
  [3, 177, 2, 136],
];
