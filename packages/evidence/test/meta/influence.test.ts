import { expect, test } from 'vitest';
import { influence } from '../../src/meta/influence.ts';
import { pool } from '../../src/meta/pool.ts';
import { BCG } from '../published/bcg.ts';
import { agrees, answer } from '../published/close.ts';
import { relativeRisk } from '../published/two-by-two.ts';

const reml = { model: 'reml', test: 'wald' } as const;
const ratios = BCG.map(({ cells }, i) => relativeRisk(`trial ${i + 1}`, cells));

test('how much the first vaccine trial matters', () => {
  // metafor, tests/testthat/test_misc_influence.r, influence().
  const [first] = answer(influence(ratios, reml));
  agrees(
    answer(first),
    {
      studentised: -0.218142474344442,
      dffits: -0.0407075604868486,
      cook: 0.00171654236729195,
      covarianceRatio: 1.11644891104804,
      tau2: 0.336156745300306,
      hat: 0.0505948307931551,
      dfbetas: -0.0402659025974144,
    },
    12,
  );
  agrees(answer(first), { q: 151.582572747109 }, 10);
  expect(first?.influential).toBe(false);
});

test('how far the first six vaccine trials lie from what the others say', () => {
  // metafor, tests/testthat/test_misc_residuals.r, rstudent().
  const printed = [0.1426, -0.9957, -0.4591, -1.1949, 2.0949, 0.433];
  const found = answer(influence(ratios.slice(0, 6), reml));
  for (const [i, studentised] of printed.entries()) agrees(answer(found[i]), { studentised }, 4);
});

test('a study that alone turns the result is pointed out, and the others are not', () => {
  // Twelve studies at 0 and one at 20 with variance 1: mean 20/13 = 1.54, and 0 without the odd one.
  const alike = Array.from({ length: 12 }, (_, i) => ({ id: `${i}`, estimate: 0, variance: 1 }));
  const odd = { id: 'odd', estimate: 20, variance: 1 };
  const found = answer(influence([...alike, odd], { model: 'fixed', test: 'wald' }));
  expect(found.filter((each) => each.influential).map(({ id }) => id)).toEqual(['odd']);
  // (20/13)² / (1/13) = 30.77, the squared move over the variance of the mean.
  expect(found[12]?.cook).toBeCloseTo(400 / 13, 10);
});

test('a study takes as much of the weight here as in the pooled effect', () => {
  const { weights } = answer(pool(ratios, reml));
  const found = answer(influence(ratios, reml));
  expect(found.map(({ hat }) => hat)).toEqual(weights.map(({ share }) => share));
});

test('one study cannot be compared with others', () => {
  expect(influence(ratios.slice(0, 1), reml)).toHaveProperty('refused');
});

test('with two studies each is compared with the other alone', () => {
  // (1 − 3) / √(0.5 + 0.5) = −2: the other one's variance and its own.
  const two = [
    { id: 'a', estimate: 1, variance: 0.5 },
    { id: 'b', estimate: 3, variance: 0.5 },
  ];
  const found = answer(influence(two, { model: 'fixed', test: 'wald' }));
  expect(found[0]?.studentised).toBeCloseTo(-2, 12);
  expect(found[1]?.studentised).toBeCloseTo(2, 12);
});
