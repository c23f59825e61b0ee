import { expect, test } from 'vitest';
import { metaRegression } from '../../src/meta/meta-regression.ts';
import { pool } from '../../src/meta/pool.ts';
import type { Model, PoolEntry, PoolOptions } from '../../src/meta/pooled.ts';
import { tau2Interval } from '../../src/meta/tau2-interval.ts';
import { answer } from '../published/close.ts';

const MODELS: Model[] = ['fixed', 'dersimonian-laird', 'reml', 'paule-mandel'];
const every = MODELS.flatMap((model) =>
  (['wald', 'knapp-hartung'] as const).map((test): PoolOptions => ({ model, test })),
);
const study = (id: string, estimate: number, variance = 0.04): PoolEntry => {
  return { id, estimate, variance };
};
const en = (text: string) => expect.stringContaining(text);

test('no study is refused', () => {
  for (const options of every) {
    expect(pool([], options)).toHaveProperty('refused.en', en('no effects'));
  }
});

test('one study is its own result, without prediction interval, and this is said', () => {
  for (const options of every) {
    const found = answer(pool([study('a', 0.3)], options));
    // Standard error √0.04 = 0.2 and 1.96 times that to each side.
    expect(found).toMatchObject({ estimate: 0.3, se: 0.2, k: 1, model: 'fixed', test: 'wald' });
    expect(found.low).toBeCloseTo(0.3 - 0.2 * 1.959963984540054, 14);
    expect(found).toMatchObject({ tau2: 0, i2: 0, q: 0, qDf: 0, qP: 1, prediction: undefined });
    expect(found.weights).toEqual([{ id: 'a', share: 1 }]);
    expect(found.notes[0]?.da).toContain('Kun ét studie');
  }
  expect(tau2Interval([study('a', 0.3)], { model: 'reml', test: 'wald' })).toBeUndefined();
});

test('two studies, worked by hand', () => {
  // 0 and 2 with variance 1: mean 1, Q = 1 + 1 = 2, τ² = (2 − 1) / (2 − 2/2) = 1 by all three models,
  // standard error √(2/2) = 1, and Knapp–Hartung multiplies by (½ + ½)/1 = 1.
  const two = [study('a', 0, 1), study('b', 2, 1)];
  for (const options of every.filter(({ model }) => model !== 'fixed')) {
    const found = answer(pool(two, options));
    expect(found.estimate).toBeCloseTo(1, 12);
    expect(found.tau2).toBeCloseTo(1, 12);
    expect(found.se).toBeCloseTo(1, 12);
    expect(found.q).toBeCloseTo(2, 12);
    expect(found.i2).toBeCloseTo(0.5, 12);
    // t with 1 degree of freedom reaches 12.706.
    const reach = options.test === 'wald' ? 1.959963984540054 : 12.706204736174694;
    expect(found.high).toBeCloseTo(1 + reach, 10);
    expect(found.prediction?.high).toBeCloseTo(1 + reach * Math.SQRT2, 10);
    expect(found.notes[0]?.da).toContain('Kun 2 studier');
    const riley = answer(pool(two, { ...options, prediction: 'riley' }));
    expect(riley.prediction, 'k − 2 degrees of freedom are none').toBeUndefined();
  }
});

test('studies that vary no more than chance have τ² = 0, and this is said', () => {
  const alike = [study('a', 0.1), study('b', 0.2), study('c', 0.12), study('d', 0.15)];
  for (const model of MODELS.slice(1)) {
    const found = answer(pool(alike, { model, test: 'wald' }));
    expect(found.tau2).toBe(0);
    expect(found.i2).toBe(0);
    expect(found.h2).toBe(1);
    expect(found.notes.map((note) => note.en).join()).toContain('no more than chance');
    // With no variation between places a new one can expect the mean.
    expect(found.prediction).toEqual({ low: found.low, high: found.high });
  }
});

test('Knapp–Hartung narrower than Wald is pointed out', () => {
  const alike = [study('a', 0.1), study('b', 0.101), study('c', 0.102)];
  const found = answer(pool(alike, { model: 'reml', test: 'knapp-hartung' }));
  const wald = answer(pool(alike, { model: 'reml', test: 'wald' }));
  expect(found.se).toBeLessThan(wald.se);
  expect(found.notes.map((note) => note.en).join()).toContain('narrower interval');
});

test('effects exactly alike: Wald answers, Knapp–Hartung would be sure of everything and is refused', () => {
  const same = [study('a', 0.3, 0.04), study('b', 0.3, 0.07), study('c', 0.3, 0.013)];
  for (const model of MODELS) {
    const found = answer(pool(same, { model, test: 'wald' }));
    expect(found.estimate).toBeCloseTo(0.3, 14);
    expect(found.tau2).toBe(0);
    const hartung = pool(same, { model, test: 'knapp-hartung' });
    expect(hartung).toHaveProperty('refused.en', en('Choose the test wald'));
  }
  // metafor's Q-profile gives 0 to 0 here.
  const { tau2 } = answer(tau2Interval(same, { model: 'reml', test: 'wald' }));
  expect(tau2).toEqual({ low: 0, high: 0 });
});

test.each([0, -0.1, NaN, Infinity, 1e-320])(
  'a variance of %d is refused, and the study named',
  (v) => {
    const found = pool([study('a', 1), study('b', 1, v)], { model: 'reml', test: 'wald' });
    expect(found).toHaveProperty(
      'refused.da',
      expect.stringContaining('Effekten b har ingen brugbar'),
    );
  },
);

test('an estimate that is not a number, and an effect that is there twice, are refused', () => {
  const options: PoolOptions = { model: 'fixed', test: 'wald' };
  expect(pool([study('a', NaN)], options)).toHaveProperty('refused.en', en('a is not a number'));
  const twice = [study('a', 1), study('a', 2)];
  expect(pool(twice, options)).toHaveProperty('refused.en', en('twice'));
});

test('a level that is not a share is our mistake', () => {
  const options: PoolOptions = { model: 'fixed', test: 'wald', level: 95 };
  expect(() => pool([study('a', 1)], options)).toThrow(RangeError);
});

test('REML that does not settle is refused, naming another model', () => {
  // No step is small enough for this: it stands in for effects on which it goes on for ever.
  const options: PoolOptions = { model: 'reml', test: 'wald', tolerance: NaN };
  const found = pool([study('a', 0), study('b', 2), study('c', 5)], options);
  expect(found).toHaveProperty('refused.en', en('paule-mandel'));
});

test('very different variances, very large effects and very small ones give finite answers', () => {
  const wide = [study('a', 1e6, 1e-6), study('b', -1e6, 1e6), study('c', 1e-9, 1e-12)];
  for (const options of every) {
    const found = answer(pool(wide, options));
    expect([found.estimate, found.se, found.tau2, found.low].every(Number.isFinite)).toBe(true);
  }
});

const five = [0, 1, 2, 3, 4].map((i) => study(`${i}`, i * i, 1));
const wald: PoolOptions = { model: 'reml', test: 'wald' };

test('a moderator that does not vary, or is missing for a study, is refused', () => {
  const same = metaRegression(five, [{ name: 'år', values: [7, 7, 7, 7, 7] }], wald);
  expect(same).toHaveProperty(
    'refused.da',
    expect.stringContaining('»år« er ens i alle studierne'),
  );
  const short = metaRegression(five, [{ name: 'age', values: [1, 2] }], wald);
  expect(short).toHaveProperty('refused.en', en('must have a number for every study'));
});

test('moderators that go together, and as many as there are studies, are refused', () => {
  const one = { name: 'one', values: [1, 2, 3, 4, 5] };
  const same = { name: 'same', values: [2, 4, 6, 8, 10] };
  expect(metaRegression(five, [one, same], wald)).toHaveProperty('refused.en', en('go together'));
  const marks = [0, 1, 2, 3].map((i) => {
    return { name: `mark ${i}`, values: five.map((_, j) => (i === j ? 1 : 0)) };
  });
  expect(metaRegression(five, marks, wald)).toHaveProperty('refused.en', en('5 studies for 4'));
});

test('effects on a straight line: the line itself, nothing left, and no share of nothing', () => {
  const line = five.map((each, i) => ({ ...each, estimate: 2 + 3 * i }));
  const x = { name: 'x', values: [0, 1, 2, 3, 4] };
  const found = answer(metaRegression(line, [x], wald));
  expect(found.coefficients[0]?.estimate).toBeCloseTo(2, 12);
  expect(found.coefficients[1]?.estimate).toBeCloseTo(3, 12);
  expect(found.tau2).toBe(0);
  expect(found.qe).toBeCloseTo(0, 12);
  // Var = 1 / Σ(x − 2)² = 1/10.
  expect(found.coefficients[1]?.se).toBeCloseTo(Math.sqrt(0.1), 12);
  const hartung = metaRegression(line, [x], { model: 'reml', test: 'knapp-hartung' });
  expect(hartung).toHaveProperty('refused.en', en('agree exactly'));
  const flat = five.map((each) => ({ ...each, estimate: 1 }));
  expect(answer(metaRegression(flat, [x], wald)).r2).toBeUndefined();
});

test('REML finds the top also where one study is far more exact than the others', () => {
  // plain scoring swings around the top here and is not there after 300 steps; by a grid the top is near 0.0325
  const far = study('far', -0.37727282451687044, 0.0013128162921953392);
  const others = [0.46036, 0.92914, 1.04599, 0.04373, 0.19685, 0.14392, 0.04943];
  const entries = [far, ...others.map((variance, i) => study(`${i}`, 0, variance))];
  for (const tolerance of [undefined, 1e-10]) {
    const how = { model: 'reml', test: 'wald', ...(tolerance && { tolerance }) } as const;
    expect(answer(pool(entries, how)).tau2).toBeGreaterThan(0.0323);
    expect(answer(pool(entries, how)).tau2).toBeLessThan(0.0327);
  }
  // and where the likelihood is nearly flat each step is 0.95 of the one before; the top is near 0.4932
  const flat = [study('far', 3, 1.03389), study('a', 0, 0.001), study('b', 0, 0.05723)];
  const found = pool([...flat, study('c', 0, 0.33526)], {
    model: 'reml',
    test: 'wald',
    tolerance: 1e-10,
  });
  expect(answer(found).tau2).toBeCloseTo(0.4932, 3);
});
