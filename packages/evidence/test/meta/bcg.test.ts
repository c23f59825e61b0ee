import { expect, test } from 'vitest';
import { leaveOneOut } from '../../src/meta/leave-one-out.ts';
import { pool } from '../../src/meta/pool.ts';
import { tau2Interval } from '../../src/meta/tau2-interval.ts';
import { BCG } from '../published/bcg.ts';
import { agrees, answer } from '../published/close.ts';
import { oddsRatio, relativeRisk, riskDifference } from '../published/two-by-two.ts';

// Printed by metafor. »uni« is its tests/testthat/test_misc_metan_vs_rma.uni_with_dat.bcg.r, where
// the figures are compared with Stata's metan too; »readme« is the example of its README.md; »tidy« is
// tests/testthat/data/metafor.json of the R package tidystats (metafor 3.4-0, six digits).

const ratios = BCG.map(({ cells }, i) => relativeRisk(`trial ${i + 1}`, cells));
const odds = BCG.map(({ cells }, i) => oddsRatio(`trial ${i + 1}`, cells));
const differences = BCG.map(({ cells }, i) => riskDifference(`trial ${i + 1}`, cells));
const wald = { test: 'wald' } as const;

test('the vaccine trials by the fixed model, relative risk (uni, tidy)', () => {
  const found = answer(pool(ratios, { model: 'fixed', ...wald }));
  agrees(found, { estimate: -0.4303, low: -0.5097, high: -0.3509, statistic: -10.6247 }, 4);
  agrees(found, { q: 152.233 }, 4);
  agrees(found, { estimate: -0.430285, low: -0.509661, high: -0.350909, se: 0.040499 }, 6);
  agrees(found, { statistic: -10.624653, q: 152.233008, h2: 12.686084 }, 6);
  agrees({ i2: 100 * found.i2 }, { i2: 92.117347 }, 6);
  agrees({ p: found.p * 1e26, qP: found.qP * 1e26 }, { p: 2.288629, qP: 1.996765 }, 6);
});

test('the vaccine trials by DerSimonian–Laird, relative risk (uni)', () => {
  const found = answer(pool(ratios, { model: 'dersimonian-laird', ...wald }));
  agrees(found, { estimate: -0.7141, low: -1.0644, high: -0.3638, statistic: -3.9952 }, 4);
  agrees({ tau2: found.tau2, i2: 100 * found.i2 }, { tau2: 0.3088, i2: 92.1173 }, 4);
});

test('the vaccine trials by the fixed model and DerSimonian–Laird, odds ratio (uni)', () => {
  const fixed = answer(pool(odds, { model: 'fixed', ...wald }));
  agrees(fixed, { estimate: -0.4361, low: -0.519, high: -0.3533, statistic: -10.319 }, 4);
  agrees(fixed, { q: 163.1649 }, 4);
  const random = answer(pool(odds, { model: 'dersimonian-laird', ...wald }));
  agrees(random, { estimate: -0.7474, low: -1.1242, high: -0.3706, statistic: -3.8873 }, 4);
  agrees({ tau2: random.tau2, i2: 100 * random.i2 }, { tau2: 0.3663, i2: 92.6455 }, 4);
});

test('the vaccine trials by the fixed model and DerSimonian–Laird, risk difference (uni)', () => {
  const fixed = answer(pool(differences, { model: 'fixed', ...wald }));
  agrees(fixed, { estimate: -0.0009, low: -0.0014, high: -0.0005, statistic: -4.0448 }, 4);
  agrees(fixed, { q: 276.4737 }, 4);
  const random = answer(pool(differences, { model: 'dersimonian-laird', ...wald }));
  agrees(random, { estimate: -0.0071, low: -0.0101, high: -0.004, statistic: -4.5128 }, 4);
  agrees({ tau2: random.tau2, i2: 100 * random.i2 }, { tau2: 0, i2: 95.6596 }, 4);
});

test('the vaccine trials by REML and Wald, six digits (tidy)', () => {
  const found = answer(pool(ratios, { model: 'reml', ...wald }));
  agrees(found, { estimate: -0.714532, low: -1.066898, high: -0.362167, se: 0.179782 }, 6);
  agrees(found, { statistic: -3.974448, tau2: 0.313243, p: 0.000071 }, 6);
  agrees({ i2: 100 * found.i2, h2: found.h2 }, { i2: 92.221386, h2: 12.855761 }, 6);
  // metafor, tests/testthat/test_misc_influence.r.
  agrees(found, { tau2: 0.313243325980895, q: 152.233008082373 }, 11);
});

test('the vaccine trials by REML and Knapp–Hartung, with what a new place can expect (readme)', () => {
  const found = answer(pool(ratios, { model: 'reml', test: 'knapp-hartung' }));
  agrees(found, { tau2: 0.3132, tau2Se: 0.1664, q: 152.233 }, 4);
  agrees({ i2: 100 * found.i2, h2: found.h2 }, { i2: 92.22, h2: 12.86 }, 2);
  agrees(found, { estimate: -0.7145, se: 0.1808, statistic: -3.9522, p: 0.0019 }, 4);
  agrees(found, { low: -1.1084, high: -0.3206 }, 4);
  expect([found.df, found.qDf, found.k]).toEqual([12, 12, 13]);
  const { low, high } = answer(found.prediction);
  const printed = { mean: 0.49, low: 0.33, high: 0.73, newLow: 0.14, newHigh: 1.76 };
  const ends = {
    mean: found.estimate,
    low: found.low,
    high: found.high,
    newLow: low,
    newHigh: high,
  };
  const asRatios = Object.entries(ends).map(([name, end]) => [name, Math.exp(end)]);
  agrees(Object.fromEntries(asRatios), printed, 2);
});

test('how far off the heterogeneity of the vaccine trials may be, by Q-profile', () => {
  // metafor, tests/testthat/test_misc_confint.r.
  const { tau2, i2, h2 } = answer(tau2Interval(ratios, { model: 'dersimonian-laird', ...wald }));
  agrees(tau2, { low: 0.1197, high: 1.1115 }, 4);
  // Printed as 81.9177 and 97.6781 per cent, 5.5303 and 43.0680: metafor looks for τ² to 1e-4 only,
  // which divided by the typical variance of 0.026 is 0.004 of H². See high-precision.test.ts.
  agrees({ low: 100 * i2.low, high: 100 * i2.high }, { low: 81.92, high: 97.68 }, 2);
  agrees(h2, { low: 5.53, high: 43.07 }, 2);
});

test('the vaccine trials without the first one', () => {
  // metafor, tests/testthat/test_misc_influence.r, leave1out().
  const [first] = answer(leaveOneOut(ratios, { model: 'reml', ...wald }));
  const found = answer(first?.pooled);
  expect(first?.id).toBe('trial 1');
  agrees(found, { estimate: -0.707083788031436, se: 0.189961024702717 }, 12);
  agrees(found, { statistic: -3.72225717953459, p: 0.000197449759023198 }, 12);
  agrees(found, { low: -1.07940055491509, high: -0.334767021147788 }, 12);
  agrees(found, { tau2: 0.336156745300306, h2: 14.762184698253 }, 11);
  agrees(found, { q: 151.582572747109 }, 11);
  agrees(
    { i2: 100 * found.i2, qP: found.qP * 1e27 },
    { i2: 93.2259349111223, qP: 7.0778599767807 },
    11,
  );
});
