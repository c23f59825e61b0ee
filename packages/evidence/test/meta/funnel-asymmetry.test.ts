import { expect, test } from 'vitest';
import { funnelAsymmetry } from '../../src/meta/funnel-asymmetry.ts';
import { BCG } from '../published/bcg.ts';
import { agrees, answer } from '../published/close.ts';
import { HER2, MAGNESIUM } from '../published/small-sets.ts';
import { relativeRisk } from '../published/two-by-two.ts';

test('small magnesium trials show more than the large one', () => {
  // metafor, tests/testthat/test_misc_pub_bias.r, regtest().
  const found = answer(funnelAsymmetry(MAGNESIUM, 'mixed-effects'));
  agrees(found, { statistic: -4.6686 }, 4);
  expect(found.canTell).toBe(true);
});

test('small HER2 studies may show more, by Egger’s own regression', () => {
  // metafor's regtest(model = "lm") in T. Debray, vignette ma-pf of metamisc.
  const found = answer(funnelAsymmetry(HER2));
  agrees(found, { statistic: 2.1622, p: 0.0515 }, 4);
  agrees(found.limit, { estimate: 0.259, low: -0.076, high: 0.5939 }, 4);
  expect(found.df).toBe(12);
});

test('the vaccine trials show no asymmetry, with Knapp–Hartung', () => {
  // metafor, README.md.
  const ratios = BCG.map(({ cells }, i) => relativeRisk(`trial ${i + 1}`, cells));
  const options = { model: 'reml', test: 'knapp-hartung' } as const;
  const found = answer(funnelAsymmetry(ratios, 'mixed-effects', options));
  agrees(found, { statistic: -0.7812, p: 0.4512 }, 4);
  agrees(found.limit, { estimate: -0.5104, low: -1.2123, high: 0.1915 }, 4);
  expect(found.df).toBe(11);
});

test('with fewer than ten studies it says that it cannot tell', () => {
  const found = answer(funnelAsymmetry(HER2.slice(0, 9)));
  expect(found.canTell).toBe(false);
  expect(found.notes[0]?.da).toContain('Der er 9 studier. Med færre end ti kan testen ikke skelne');
  expect(found.notes[0]?.en).toContain('cannot tell asymmetry from chance');
});

test('two studies, equally uncertain studies and none are refused', () => {
  expect(funnelAsymmetry(HER2.slice(0, 2))).toHaveProperty(
    'refused.en',
    expect.stringContaining('three'),
  );
  const alike = HER2.map((each) => ({ ...each, variance: 0.1 }));
  expect(funnelAsymmetry(alike)).toHaveProperty('refused.en', expect.stringContaining('equally'));
  expect(funnelAsymmetry([])).toHaveProperty('refused.en', expect.stringContaining('no effects'));
});
