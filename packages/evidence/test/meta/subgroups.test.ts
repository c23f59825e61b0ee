import { expect, test } from 'vitest';
import { pool } from '../../src/meta/pool.ts';
import { subgroups } from '../../src/meta/subgroups.ts';
import { BCG } from '../published/bcg.ts';
import { agrees, answer } from '../published/close.ts';
import { relativeRisk } from '../published/two-by-two.ts';

const reml = { model: 'reml', test: 'wald' } as const;
const trials = BCG.map(({ cells, allocation }, i) => {
  return { ...relativeRisk(`trial ${i + 1}`, cells), group: allocation };
});

test('how the vaccine trials were allocated makes no clear difference, with a common τ²', () => {
  // metafor 3.4-0 in tidystats, tests/testthat/data/metafor.json, prints τ² 0.361503 and the groups'
  // effects −0.517956 (0.441194), −0.965774 (0.267244) and −0.428918 (0.344945). With weights 1/se² of
  // 5.13740, 14.00193 and 8.40426 the mean is −0.718439, and Σ w·(effect − mean)² = 0.20649 + 0.85655
  // + 0.70446 = 1.7675.
  const { common } = answer(subgroups(trials, reml));
  agrees(answer(common), { statistic: 1.7675 }, 4);
  agrees(answer(common), { tau2: 0.3615 }, 4);
  expect(common?.df).toEqual([2]);
});

test('with Knapp–Hartung the common test is F', () => {
  const { common } = answer(subgroups(trials, { model: 'reml', test: 'knapp-hartung' }));
  expect(common?.df).toEqual([2, 10]);
});

test('each group is what its studies say when pooled by themselves', () => {
  const { groups } = answer(subgroups(trials, reml));
  expect(groups.map(({ group }) => group)).toEqual(['random', 'alternate', 'systematic']);
  for (const { group, pooled } of groups) {
    expect(pooled).toEqual(
      pool(
        trials.filter((trial) => trial.group === group),
        reml,
      ),
    );
  }
});

test('the difference with a τ² for each group, worked by hand', () => {
  // Group a: 1 and 3 with variance 2 each give 2 with variance 1; group b: 5 and 7 give 6 with
  // variance 1. Mean 4, so Q = 2² + 2² = 8 with 1 degree of freedom.
  const effects = [1, 3, 5, 7].map((estimate, i) => {
    return { id: `study ${i}`, estimate, variance: 2, group: i < 2 ? 'a' : 'b' };
  });
  const { separate, notes } = answer(subgroups(effects, { model: 'fixed', test: 'wald' }));
  expect(separate.statistic).toBeCloseTo(8, 12);
  expect(separate.df).toEqual([1]);
  // P(|z| > √8) = 0.0046777 in tables of the normal distribution.
  expect(separate.p).toBeCloseTo(0.0046777, 7);
  expect(notes.map(({ en }) => en).join()).toContain('not formed by lot');
});

test('a group with one study keeps that study’s effect, and the common test is left out', () => {
  const effects = ['a', 'b'].map((group, i) => ({ id: group, estimate: i, variance: 1, group }));
  const found = answer(subgroups(effects, reml));
  expect(found.groups.map(({ pooled }) => pooled.estimate)).toEqual([0, 1]);
  expect(found.common).toBeUndefined();
});

test('one group is refused', () => {
  expect(subgroups(trials.slice(0, 4), reml)).toHaveProperty('refused');
});
