import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaveOneOut } from '../../src/meta/leave-one-out.ts';
import { metaRegression } from '../../src/meta/meta-regression.ts';
import { pool } from '../../src/meta/pool.ts';
import type { Model, PoolEntry, PoolOptions } from '../../src/meta/pooled.ts';
import { tau2Interval } from '../../src/meta/tau2-interval.ts';
import { answer } from '../published/close.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

const effect = fc.record({
  estimate: fc.double({ min: -3, max: 3, noNaN: true }),
  variance: fc.double({ min: 0.001, max: 2, noNaN: true }),
});
const studies = fc
  .array(effect, { minLength: 2, maxLength: 12 })
  .map((effects) => effects.map((each, i): PoolEntry => ({ ...each, id: `study ${i}` })))
  // Effects exactly alike are refused with Knapp–Hartung, see edges.test.ts.
  .filter((entries) =>
    entries.some(({ estimate }) => Math.abs(estimate - entries[0]!.estimate) > 1e-3),
  );
const models = fc.constantFrom<Model>('fixed', 'dersimonian-laird', 'reml', 'paule-mandel');
const options = fc.record<PoolOptions>({
  model: models,
  test: fc.constantFrom('wald', 'knapp-hartung'),
});

const near = (found: number, expected: number, within = 1e-7) => {
  const size = Math.max(1, Math.abs(expected));
  expect(Math.abs(found - expected) / size).toBeLessThan(within);
};

test('the order of the studies does not matter', () => {
  fc.assert(
    fc.property(studies, options, (entries, how) => {
      const found = answer(pool(entries, how));
      const turned = answer(pool(entries.toReversed(), how));
      for (const name of ['estimate', 'se', 'low', 'high', 'tau2', 'q', 'p'] as const) {
        near(turned[name], found[name]);
      }
      expect(turned.weights.map(({ id }) => id)).toEqual(
        found.weights.map(({ id }) => id).toReversed(),
      );
    }),
  );
});

test('the same added to all effects moves the pooled one by that, and nothing else', () => {
  fc.assert(
    fc.property(
      studies,
      options,
      fc.double({ min: -5, max: 5, noNaN: true }),
      (entries, how, by) => {
        const found = answer(pool(entries, how));
        const moved = entries.map((each) => ({ ...each, estimate: each.estimate + by }));
        const after = answer(pool(moved, how));
        near(after.estimate, found.estimate + by);
        for (const name of ['se', 'tau2', 'q', 'i2'] as const) near(after[name], found[name]);
      },
    ),
  );
});

test('turning all effects round turns the result round', () => {
  fc.assert(
    fc.property(studies, options, (entries, how) => {
      const found = answer(pool(entries, how));
      const turned = entries.map((each) => ({ ...each, estimate: -each.estimate }));
      const after = answer(pool(turned, how));
      near(after.estimate, -found.estimate);
      near(after.low, -found.high);
      near(after.p, found.p);
    }),
  );
});

test('with no variation between places the models agree with the fixed one', () => {
  fc.assert(
    fc.property(studies, models, (entries, model) => {
      const found = answer(pool(entries, { model, test: 'wald' }));
      fc.pre(found.tau2 === 0);
      const fixed = answer(pool(entries, { model: 'fixed', test: 'wald' }));
      expect([found.estimate, found.low, found.high]).toEqual([
        fixed.estimate,
        fixed.low,
        fixed.high,
      ]);
    }),
  );
});

test('what a new place can expect is at least as wide as the mean is uncertain', () => {
  fc.assert(
    fc.property(
      studies,
      options,
      fc.constantFrom('as-test', 'riley'),
      (entries, how, prediction) => {
        const found = answer(pool(entries, { ...how, prediction }));
        fc.pre(found.prediction !== undefined);
        expect(found.prediction!.low).toBeLessThanOrEqual(found.low);
        expect(found.prediction!.high).toBeGreaterThanOrEqual(found.high);
      },
    ),
  );
});

test('the pooled effect lies among the effects, and the weights add up to one', () => {
  fc.assert(
    fc.property(studies, options, (entries, how) => {
      const { estimate, weights } = answer(pool(entries, how));
      const all = entries.map((each) => each.estimate);
      expect(estimate).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
      expect(estimate).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      near(
        weights.reduce((sum, { share }) => sum + share, 0),
        1,
        1e-12,
      );
    }),
  );
});

test('leaving one out is pooling the others', () => {
  fc.assert(
    fc.property(studies, models, (entries, model) => {
      const how: PoolOptions = { model, test: 'wald' };
      const found = answer(leaveOneOut(entries, how));
      expect(found.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      for (const [i, { pooled }] of found.entries()) {
        expect(pooled).toEqual(pool([...entries.slice(0, i), ...entries.slice(i + 1)], how));
        expect(answer(pooled).k).toBe(entries.length - 1);
      }
    }),
  );
});

test('Paule–Mandel makes the weighted squares what chance would make them, k − 1', () => {
  fc.assert(
    fc.property(studies, (entries) => {
      const { tau2, estimate } = answer(pool(entries, { model: 'paule-mandel', test: 'wald' }));
      const squares = entries.map(
        (each) => (each.estimate - estimate) ** 2 / (each.variance + tau2),
      );
      const sum = squares.reduce((all, each) => all + each, 0);
      if (tau2 > 0) near(sum, entries.length - 1, 1e-9);
      else expect(sum).toBeLessThanOrEqual(entries.length - 1 + 1e-9);
    }),
  );
});

test('REML is at the top of the restricted likelihood', () => {
  const likelihood = (entries: readonly PoolEntry[], tau2: number) => {
    const w = entries.map(({ variance }) => 1 / (variance + tau2));
    const sum = w.reduce((all, each) => all + each, 0);
    const mean = entries.reduce((all, { estimate }, i) => all + w[i]! * estimate, 0) / sum;
    const squares = entries.reduce(
      (all, { estimate }, i) => all + w[i]! * (estimate - mean) ** 2,
      0,
    );
    return w.reduce((all, each) => all + Math.log(each), 0) - Math.log(sum) - squares;
  };
  fc.assert(
    fc.property(studies, (entries) => {
      const { tau2 } = answer(pool(entries, { model: 'reml', test: 'wald', tolerance: 1e-10 }));
      const top = likelihood(entries, tau2);
      for (const aside of [tau2 * 0.9, tau2 * 1.1 + 1e-6]) {
        expect(likelihood(entries, aside)).toBeLessThanOrEqual(top + 1e-9);
      }
    }),
  );
});

test('the interval of τ² holds its ends in order and widens with the level', () => {
  fc.assert(
    fc.property(studies, (entries) => {
      const at = (level: number) =>
        answer(tau2Interval(entries, { model: 'reml', test: 'wald', level }));
      const wide = at(0.95);
      const narrow = at(0.8);
      expect(wide.tau2.low).toBeLessThanOrEqual(narrow.tau2.low);
      expect(wide.tau2.high).toBeGreaterThanOrEqual(narrow.tau2.high);
      expect(narrow.tau2.low).toBeLessThanOrEqual(narrow.tau2.high);
      expect(wide.i2.high).toBeLessThan(1);
    }),
  );
});

test('a moderator measured from another zero or in another unit says the same', () => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(studies, values, fc.integer({ min: -2000, max: 2000 }), (entries, years, zero) => {
      fc.pre(entries.length > 3);
      const x = years.slice(0, entries.length);
      fc.pre(x.some((each) => each !== x[0]));
      const how: PoolOptions = { model: 'reml', test: 'wald' };
      const found = answer(metaRegression(entries, [{ name: 'x', values: x }], how));
      const tens = x.map((each) => (each + zero) / 10);
      const after = answer(metaRegression(entries, [{ name: 'x', values: tens }], how));
      near(after.coefficients[1]!.estimate / 10, found.coefficients[1]!.estimate);
      near(after.qm, found.qm);
      near(after.tau2, found.tau2);
    }),
  );
});
