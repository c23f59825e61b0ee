import { expect, test } from 'vitest';
import { type CountedScale, mantelHaenszel } from '../../src/meta/mantel-haenszel.ts';
import { peto } from '../../src/meta/peto.ts';
import { BCG } from '../published/bcg.ts';
import { agrees, answer } from '../published/close.ts';
import { BETA_BLOCKERS } from '../published/small-sets.ts';

const vaccine = BCG.map(({ cells: [a, b, c, d] }, i) => {
  return { id: `trial ${i + 1}`, with: { events: a, n: a + b }, without: { events: c, n: c + d } };
});
const blockers = BETA_BLOCKERS.map(([a, n1, c, n2], i) => {
  return { id: `trial ${i + 1}`, with: { events: a, n: n1 }, without: { events: c, n: n2 } };
});

test.each<[CountedScale, Record<string, number>]>([
  // metafor, tests/testthat/test_misc_metan_vs_rma.mh_with_dat.bcg.r; the first two are Stata's too.
  [
    'log-relative-risk',
    { estimate: -0.4537, low: -0.5308, high: -0.3766, statistic: -11.5338, q: 152.5676 },
  ],
  [
    'log-odds-ratio',
    { estimate: -0.4734, low: -0.5538, high: -0.393, statistic: -11.5444, q: 163.9426 },
  ],
  [
    'risk-difference',
    { estimate: -0.0033, low: -0.0039, high: -0.0027, statistic: -11.4708, q: 386.7759 },
  ],
])('the vaccine trials by Mantel–Haenszel, %s', (scale, printed) => {
  agrees(answer(mantelHaenszel(vaccine, scale)), printed, 4);
});

test('the vaccine trials by Peto', () => {
  // metafor, tests/testthat/test_misc_metan_vs_rma.peto_with_dat.bcg.r.
  const found = answer(peto(vaccine));
  agrees(found, { estimate: -0.4744, low: -0.5541, high: -0.3948, statistic: -11.6689 }, 4);
  agrees(found, { q: 167.7302 }, 4);
});

test('without the first trial, to the twelve digits that metafor prints', () => {
  // metafor, tests/testthat/test_misc_influence.r, leave1out() of rma.mh() and rma.peto().
  const haenszel = answer(mantelHaenszel(vaccine.slice(1), 'log-relative-risk'));
  agrees(haenszel, { estimate: -0.451379469928476, se: 0.0394350331703394 }, 12);
  agrees(haenszel, { statistic: -11.4461541842439, low: -0.528670714671484 }, 12);
  agrees(haenszel, { q: 151.915260738878, h2: 13.8104782489889 }, 11);
  const found = answer(peto(vaccine.slice(1)));
  agrees(found, { estimate: -0.472177269248539, se: 0.0407784291562603 }, 12);
  agrees(found, { high: -0.39225301675615, h2: 15.2000409653964 }, 12);
  agrees(found, { q: 167.200450619361 }, 11);
  agrees({ i2: 100 * found.i2 }, { i2: 93.4210703623987 }, 11);
});

test('beta blockers early after a heart attack (Yusuf 1985, page 107)', () => {
  const found = answer(peto(blockers));
  const ratio = (x: number) => Math.exp(x);
  const printed = { estimate: 0.93, low: 0.74, high: 1.18 };
  const { estimate, low, high } = found;
  agrees({ estimate: ratio(estimate), low: ratio(low), high: ratio(high) }, printed, 2);
  expect(found.k).toBe(18);
  expect(found.notes[0]?.da).toContain('3 af studierne fortæller intet om forholdet');
});

test('studies with no events in one group count without being corrected', () => {
  const found = answer(mantelHaenszel(blockers, 'log-odds-ratio'));
  expect(found.k).toBe(18);
  expect(Number.isFinite(found.q)).toBe(true);
});

test('counts that cannot be, and groups in which nothing happened, are refused', () => {
  const impossible = [{ id: 'a', with: { events: 5, n: 4 }, without: { events: 1, n: 4 } }];
  expect(peto(impossible)).toHaveProperty('refused.en', expect.stringContaining('do not fit'));
  const nothing = [{ id: 'a', with: { events: 0, n: 9 }, without: { events: 0, n: 9 } }];
  expect(peto(nothing)).toHaveProperty('refused');
  expect(mantelHaenszel(nothing, 'log-odds-ratio')).toHaveProperty('refused');
  expect(mantelHaenszel([], 'risk-difference')).toHaveProperty('refused');
  const oneSided = [{ id: 'a', with: { events: 3, n: 9 }, without: { events: 0, n: 9 } }];
  expect(mantelHaenszel(oneSided, 'log-relative-risk')).toHaveProperty('refused');
});
