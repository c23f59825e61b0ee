import { expect, test } from 'vitest';
import { metaRegression } from '../../src/meta/meta-regression.ts';
import { BCG } from '../published/bcg.ts';
import { agrees, answer } from '../published/close.ts';
import * as sets from '../published/small-sets.ts';
import { relativeRisk } from '../published/two-by-two.ts';

const ratios = BCG.map(({ cells }, i) => relativeRisk(`trial ${i + 1}`, cells));
const latitude = { name: 'latitude', values: BCG.map((trial) => trial.latitude) };
const year = { name: 'year', values: BCG.map((trial) => trial.year) };
const wald = { test: 'wald' } as const;

test('the vaccine works better far from the equator (metafor, README.md)', () => {
  const found = answer(
    metaRegression(ratios, [latitude], { model: 'reml', test: 'knapp-hartung' }),
  );
  const { i2, h2, r2 = NaN } = found;
  agrees(found, { tau2: 0.0764, tau2Se: 0.0591, qe: 30.7331, qeP: 0.0012, qm: 12.5905 }, 4);
  agrees({ i2: 100 * i2, h2, r2: 100 * r2 }, { i2: 68.39, h2: 3.16, r2: 75.62 }, 2);
  agrees(found, { qmP: 0.0046 }, 4);
  const [constant, slope] = found.coefficients;
  const printed = { estimate: 0.2515, se: 0.2839, statistic: 0.8857, p: 0.3948, low: -0.3735 };
  agrees(answer(constant), { ...printed, high: 0.8764 }, 4);
  agrees(answer(slope), { estimate: -0.0291, se: 0.0082, statistic: -3.5483, p: 0.0046 }, 4);
  agrees(answer(slope), { low: -0.0472, high: -0.0111 }, 4);
  expect([found.df, found.qeDf, ...found.qmDf]).toEqual([11, 11, 1, 11]);
});

test('latitude and year together (metafor 3.4-0 in tidystats, tests/testthat/data/metafor.json)', () => {
  const found = answer(metaRegression(ratios, [latitude, year], { model: 'reml', ...wald }));
  agrees(found, { qe: 28.325144, qeP: 0.001601 }, 6);
  agrees(found, { tau2: 0.110787, h2: 3.568599, qm: 12.204251, qmP: 0.002238 }, 6);
  agrees({ i2: 100 * found.i2, r2: 100 * (found.r2 ?? NaN) }, { i2: 71.977801, r2: 64.632175 }, 6);
  const [constant, perDegree, perYear] = found.coefficients;
  agrees(answer(constant), { estimate: -3.545505, statistic: -0.121856, p: 0.903013 }, 6);
  agrees(answer(constant), { low: -60.572382, high: 53.481371 }, 6);
  agrees(answer(constant), { se: 29.09588 }, 5);
  agrees(answer(perDegree), { estimate: -0.028011, se: 0.010234, p: 0.006199 }, 6);
  agrees(answer(perDegree), { low: -0.04807, high: -0.007953, statistic: -2.737069 }, 6);
  agrees(answer(perYear), { estimate: 0.001908, se: 0.014684, p: 0.896639 }, 6);
  agrees(answer(perYear), { low: -0.026872, high: 0.030687, statistic: 0.129909 }, 6);
});

test('latitude and year with the fixed model, the same source', () => {
  const found = answer(metaRegression(ratios, [latitude, year], { model: 'fixed', ...wald }));
  agrees(found, { qe: 28.325144, qm: 123.907864, h2: 2.832514 }, 6);
  agrees({ i2: 100 * found.i2 }, { i2: 64.695678 }, 6);
  const [constant, perDegree, perYear] = found.coefficients;
  agrees(answer(constant), { estimate: 17.151801, se: 10.832056, low: -4.078639 }, 6);
  agrees(answer(perDegree), { estimate: -0.033875, se: 0.003996, statistic: -8.476621 }, 6);
  agrees(answer(perYear), { estimate: -0.008466, se: 0.005456, statistic: -1.551756 }, 6);
});

test('smoothed variances and latitude (Berkey 1995, page 408)', () => {
  // The article replaces each variance by Σ(1−p)/p / 13 over each arm's size. Its empirical Bayes τ²
  // solves the same equation as Paule–Mandel's (Viechtbauer et al., Psychological Methods 20, 2015).
  const smoothed = ratios.map((trial, i) => {
    const [a = NaN, b = NaN, c = NaN, d = NaN] = BCG[i]?.cells ?? [];
    const over = BCG.reduce((sum, { cells }) => sum + cells[1] / cells[0], 0) / 13;
    const under = BCG.reduce((sum, { cells }) => sum + cells[3] / cells[2], 0) / 13;
    return { ...trial, variance: over / (a + b) + under / (c + d) };
  });
  const centred = { name: 'latitude', values: BCG.map((trial) => trial.latitude - 33.46) };
  const mixed = answer(metaRegression(smoothed, [centred], { model: 'paule-mandel', ...wald }));
  agrees(answer(mixed.coefficients[0]), { estimate: -0.6303, se: 0.1591 }, 4);
  agrees(answer(mixed.coefficients[1]), { estimate: -0.0268, se: 0.011 }, 4);
  agrees({ tau2: mixed.tau2 }, { tau2: 0.157 }, 3);
  agrees({ r2: 100 * (mixed.r2 ?? NaN) }, { r2: 41 }, 0);
  const fixed = answer(metaRegression(smoothed, [centred], { model: 'fixed', ...wald }));
  agrees(answer(fixed.coefficients[0]), { estimate: -0.5949, se: 0.0696 }, 4);
  agrees(answer(fixed.coefficients[1]), { estimate: -0.0282, se: 0.004 }, 4);
});

test('expectations matter until the teacher knows the pupils (Raudenbush & Bryk 1985, pages 90–92)', () => {
  const weeks = { name: 'weeks', values: sets.EXPECTANCY_WEEKS.map((week) => Math.min(week, 3)) };
  const found = answer(metaRegression(sets.EXPECTANCY, [weeks], { model: 'reml', ...wald }));
  agrees(found, { tau2: 0, qe: 16.5708 }, 4);
  agrees(answer(found.coefficients[0]), { estimate: 0.4072 }, 4);
  agrees(answer(found.coefficients[1]), { estimate: -0.1572 }, 4);
  // Printed as 4.6782 and −4.3884, since metafor ends at a τ² of about 1e-6 instead of at 0.
  agrees(answer(found.coefficients[0]), { statistic: 4.678 }, 3);
  agrees(answer(found.coefficients[1]), { statistic: -4.388 }, 3);
  expect(found.r2).toBe(1);
});

const grams = sets.HYPERICUM_TRIALS.map(({ dose, weeks }) => (dose * 7 * weeks) / 1000 - 34);
const severity = sets.HYPERICUM_TRIALS.map(({ before }) => before - 20);
const three = [
  { name: 'dose', values: grams },
  { name: 'severity', values: severity },
  { name: 'both', values: grams.map((dose, i) => dose * (severity[i] ?? NaN)) },
];

test('dose and severity do not explain much (Viechtbauer 2007b, pages 112–113)', () => {
  const found = answer(
    metaRegression(sets.HYPERICUM, three, { model: 'dersimonian-laird', ...wald }),
  );
  agrees({ tau2: found.tau2, r2: 100 * (found.r2 ?? NaN) }, { tau2: 0.0475, r2: 47.3778 }, 4);
  const printed = [
    { estimate: 0.47625885, se: 0.08764097, statistic: 5.43420301, p: 6e-8 },
    { estimate: -0.0058448, se: 0.00999872, statistic: -0.58455444, p: 0.55884735 },
    { estimate: -0.06722782, se: 0.03522283, statistic: -1.9086436, p: 0.05630808 },
    { estimate: -0.00156996, se: 0.00344659, statistic: -0.45551255, p: 0.64874054 },
  ];
  for (const [i, figures] of printed.entries()) agrees(answer(found.coefficients[i]), figures, 7);
});

test('τ² and its standard error by three models, four columns (the same example)', () => {
  const printed = {
    'dersimonian-laird': { tau2: 0.0475, tau2Se: 0.0376 },
    'paule-mandel': { tau2: 0.0633, tau2Se: 0.046 },
    reml: { tau2: 0.0558, tau2Se: 0.0409 },
  };
  for (const model of ['dersimonian-laird', 'paule-mandel', 'reml'] as const) {
    agrees(answer(metaRegression(sets.HYPERICUM, three, { model, ...wald })), printed[model], 4);
  }
});
