import { expect, test } from 'vitest';
import { pool } from '../../src/meta/pool.ts';
import type { Model } from '../../src/meta/pooled.ts';
import { tau2Interval } from '../../src/meta/tau2-interval.ts';
import { agrees, answer } from '../published/close.ts';
import * as sets from '../published/small-sets.ts';
import { riskDifference } from '../published/two-by-two.ts';

// Unless another source is named, the printed figures are those of the article, as reproduced in
// tests/testthat/test_analysis_example_<author><year>.r of metafor, to the digits given there.

const by = (entries: Parameters<typeof pool>[0], model: Model) =>
  answer(pool(entries, { model, test: 'wald' }));

test('teachers’ expectations: the mean effect is not clear (Raudenbush & Bryk 1985, pages 83–86)', () => {
  const found = by(sets.EXPECTANCY, 'reml');
  agrees(found, { tau2: 0.0188, estimate: 0.0837, q: 35.8295, statistic: 1.6208 }, 4);
  // Raudenbush 2009, Table 16.2, page 301: standard error 0.052.
  agrees(found, { se: 0.052 }, 3);
});

test('days in hospital: the models disagree (Normand 1999, Table IX, page 352)', () => {
  agrees(by(sets.HOSPITAL_DAYS, 'fixed'), { estimate: -3.49, low: -5.03, high: -1.96 }, 2);
  const laird = by(sets.HOSPITAL_DAYS, 'dersimonian-laird');
  agrees(laird, { estimate: -14.1, low: -24.45, high: -3.75, tau2: 218.72 }, 2);
  const reml = by(sets.HOSPITAL_DAYS, 'reml');
  agrees(reml, { estimate: -15.12, low: -32.67, high: 2.43, tau2: 685.2 }, 2);
});

test('lidocaine: no variation, so the models agree (Normand 1999, Table VII, page 349)', () => {
  const points = sets.LIDOCAINE_CELLS.map((cells, i) => {
    const { estimate, variance } = riskDifference('', cells);
    return { id: `study ${i + 1}`, estimate: 100 * estimate, variance: 10000 * variance };
  });
  for (const model of ['fixed', 'reml', 'dersimonian-laird', 'paule-mandel'] as const) {
    const found = by(points, model);
    agrees(found, { estimate: 2.94, tau2: 0 }, 2);
    agrees(found, { low: 0.4, high: 5.5 }, 1);
  }
});

test('aspirin: Paule–Mandel, DerSimonian–Laird and REML (DerSimonian & Kacker 2007, Tables 3 and 4)', () => {
  const printed = {
    'paule-mandel': { tau: 0.3681, estimate: -0.3811, se: 0.206 },
    'dersimonian-laird': { tau: 0.2323, estimate: -0.324, se: 0.154 },
    reml: { tau: 0.1843, estimate: -0.298, se: 0.1343 },
  };
  for (const model of ['paule-mandel', 'dersimonian-laird', 'reml'] as const) {
    const found = by(sets.CLASP, model);
    agrees({ ...found, tau: Math.sqrt(found.tau2) }, printed[model], 4);
  }
});

test('two examples of I² and H² (Viechtbauer 2005, pages 271 and 272)', () => {
  const percent = (entries: Parameters<typeof pool>[0], model: Model) => {
    const { tau2, i2, h2 } = by(entries, model);
    return { tau2, i2: 100 * i2, h2 };
  };
  const laird = percent(sets.EXAMPLE_1, 'dersimonian-laird');
  agrees(laird, { tau2: 0.277 }, 3);
  agrees(laird, { i2: 80.44, h2: 5.11 }, 2);
  const reml = percent(sets.EXAMPLE_1, 'reml');
  agrees(reml, { tau2: 0.223 }, 3);
  agrees(reml, { i2: 76.84, h2: 4.32 }, 2);
  const lairdTwo = percent(sets.EXAMPLE_2, 'dersimonian-laird');
  agrees(lairdTwo, { tau2: 0.013 }, 3);
  agrees(lairdTwo, { i2: 27.53, h2: 1.38 }, 2);
  const remlTwo = percent(sets.EXAMPLE_2, 'reml');
  agrees(remlTwo, { tau2: 0.016 }, 3);
  agrees(remlTwo, { i2: 32.02, h2: 1.47 }, 2);
});

test('diuretics: τ² and how far off it may be (Viechtbauer 2007a, Table II, page 44)', () => {
  agrees(by(sets.DIURETICS, 'dersimonian-laird'), { tau2: 0.23 }, 3);
  const reml = by(sets.DIURETICS, 'reml');
  agrees(reml, { tau2: 0.301 }, 3);
  // The Wald interval of the article is τ² ± 1.96 standard errors, with REML −0.131 to 0.732.
  const reach = 1.96 * (reml.tau2Se ?? NaN);
  agrees({ low: reml.tau2 - reach, high: reml.tau2 + reach }, { low: -0.131, high: 0.732 }, 3);
  const profile = answer(tau2Interval(sets.DIURETICS, { model: 'reml', test: 'wald' }));
  agrees(profile.tau2, { low: 0.072, high: 2.203 }, 3);
});

test('St John’s wort: the mean, and what a new place can expect (Viechtbauer 2007b, pages 107–109)', () => {
  const ratios = (found: { estimate: number; low: number; high: number }) => ({
    estimate: Math.exp(found.estimate),
    low: Math.exp(found.low),
    high: Math.exp(found.high),
  });
  const fixed = by(sets.HYPERICUM, 'fixed');
  agrees(ratios(fixed), { estimate: 1.384, low: 1.2599, high: 1.5204 }, 4);
  agrees(fixed, { q: 51.5454 }, 4);
  const random = by(sets.HYPERICUM, 'dersimonian-laird');
  agrees(ratios(random), { estimate: 1.5722, low: 1.3103, high: 1.8864 }, 4);
  agrees(random, { tau2: 0.0903 }, 4);
  const { low, high } = answer(random.prediction);
  agrees({ low: Math.exp(low), high: Math.exp(high) }, { low: 0.8488, high: 2.912 }, 4);
});

test('acupuncture and nausea (Henmi & Copas 2010, page 2978)', () => {
  const found = by(sets.NAUSEA, 'dersimonian-laird');
  agrees(found, { tau2: 0.3325, estimate: -0.6787, low: -1.0664, high: -0.2911 }, 4);
});

test('HER2 and survival, with prediction by z and by t with k − 2 (vignette ma-pf of metamisc)', () => {
  const found = by(sets.HER2, 'reml');
  agrees(found, { tau2: 0.0883, tau2Se: 0.0854, q: 28.9214, qP: 0.0067 }, 4);
  agrees({ i2: 100 * found.i2, h2: found.h2 }, { i2: 49.17, h2: 1.97 }, 2);
  agrees(found, { estimate: 0.6669, se: 0.1354, statistic: 4.9251, low: 0.4015, high: 0.9324 }, 4);
  const z = answer(found.prediction);
  agrees({ low: Math.exp(z.low), high: Math.exp(z.high) }, { low: 1.0272, high: 3.6954 }, 4);
  const riley = answer(pool(sets.HER2, { model: 'reml', test: 'wald', prediction: 'riley' }));
  const t = answer(riley.prediction);
  // 0.9563084 and 3.9691662 with a REML that metafor stops at 1e-5.
  agrees({ low: Math.exp(t.low), high: Math.exp(t.high) }, { low: 0.9563, high: 3.9692 }, 4);
});

test('REML finds its way where plain scoring is slow (metafor, tips:convergence_problems_rma)', () => {
  // Example 1 of https://www.metafor-project.org/doku.php/tips:convergence_problems_rma; metafor is
  // at 0.19878 when it stops after 12 steps, each about 0.4 times the one before, so 0.00001 from home.
  const estimates = [-0.47, -1.56, 0.18, 0.88, 0.74, 0.89, -0.05, 0.52, 2.08, 0.81];
  const variances = [0.663, 0.66, 0.125, 0.068, 0.971, 0.094, 0.509, 0.887, 0.704, 0.556];
  const entries = estimates.map((estimate, i) => {
    return { id: `study ${i + 1}`, estimate, variance: variances[i] ?? NaN };
  });
  const { tau2 } = by(entries, 'reml');
  expect(Math.abs(tau2 - 0.19878)).toBeLessThan(0.00002);
});
