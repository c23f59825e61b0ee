import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillRandom, hashName } from '../../src/draws/random.ts';
import { fillSobol, sobolDirections } from '../../src/draws/sobol.ts';
import {
  BLOCK,
  type Distribution,
  dependenceOf,
  InputError,
  mean,
  normalQuantile,
  prepareSampler,
  SAMPLING,
  type Sampling,
  sampleBlock,
  sd,
} from '../../src/index.ts';

const FAMILIES: readonly Distribution[] = [
  { kind: 'uniform', low: -1, high: 3 },
  { kind: 'triangular', low: 0, mode: 1, high: 4 },
  { kind: 'normal', mean: 2, sd: 0.7 },
  { kind: 'lognormal', mu: 0.1, sigma: 0.4 },
  { kind: 'gamma', shape: 3, scale: 0.5 },
  { kind: 'gamma', shape: 0.3, scale: 1 },
  { kind: 'beta', alpha: 2.5, beta: 7, low: 0, high: 1 },
  {
    kind: 'two-sided',
    median: 0.3,
    below: { scale: 'logit', sd: 0.5 },
    above: { scale: 'logit', sd: 0.2 },
    low: 0,
    high: 1,
  },
];
const named = FAMILIES.map((_, i) => ({ id: `parameter-${i}` }));
const MONTE_CARLO: Sampling = { seed: 7, method: 'monte-carlo', scrambles: 1 };
const SOBOL: Sampling = { seed: 7, method: 'sobol', scrambles: 1 };
const draw = (sampling: Sampling, blocks: number) => {
  const sampler = prepareSampler(named, FAMILIES, sampling);
  const all = FAMILIES.map(() => new Float64Array(blocks * BLOCK));
  for (let block = 0; block < blocks; block++)
    for (const [i, values] of sampleBlock(sampler, block).values.entries())
      all[i]?.set(values, block * BLOCK);
  return all;
};

describe('random numbers', () => {
  test('are those of the published generator', () => {
    // first outputs of the authors' xoshiro128starstar.c (version 1.1) from the state 1, 2, 3, 4, as in the tests of
    // the Rust library rand_xoshiro
    const into = new Int32Array(10);
    fillRandom([1, 2, 3, 4], into);
    expect([...into].map((v) => v >>> 0)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  test('names that differ in one letter have streams of their own', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `prices.service-${i}`);
    expect(new Set(names.map((name) => hashName(name).join())).size).toBe(names.length);
  });

  test('a seed must be a whole number', () => {
    for (const seed of [-1, 0.5, Number.NaN])
      expect(() =>
        sampleBlock(prepareSampler(named, FAMILIES, { ...MONTE_CARLO, seed }), 0),
      ).toThrow(RangeError);
  });
});

describe('Sobol points', () => {
  const directions = sobolDirections();
  /** Unscrambled points, from the direction numbers read from their ends. */
  const plain = (dimension: number, count: number) => {
    const v = directions[dimension]!;
    let x = 0;
    return Array.from({ length: count }, (_, i) => {
      const point = x;
      const next = i + 1;
      x ^= v[31 - Math.clz32(next & -next)]!;
      let share = 0;
      for (let bit = 0; bit < 32; bit++) if ((point >>> bit) & 1) share += 2 ** -(bit + 1);
      return share;
    });
  };

  test('begin as Joe and Kuo’s own program does', () => {
    // first points in the first five dimensions, as from scipy 1.17's qmc.Sobol(5, scramble=False)
    const points = [0, 1, 2, 3, 4].map((dimension) => plain(dimension, 8));
    expect(points).toEqual([
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
      [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625],
      [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375],
      [0, 0.5, 0.25, 0.75, 0.875, 0.375, 0.625, 0.125],
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
    ]);
  });

  test('each scramble has one of 2ᵐ points in each 2⁻ᵐ, in every dimension', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0, max: 9 }),
        (scramble, dimension, m) => {
          const into = new Int32Array(2 ** m);
          fillSobol(directions[dimension]!, 0, scramble, into);
          const cells = new Set([...into].map((v) => Math.floor((v >>> 0) / 2 ** (32 - m))));
          expect(cells.size).toBe(2 ** m);
        },
      ),
    );
  });

  test('can begin anywhere', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0, max: 900 }),
        (scramble, dimension, from) => {
          const [all, some] = [new Int32Array(1000), new Int32Array(100)];
          fillSobol(directions[dimension]!, 0, scramble, all);
          fillSobol(directions[dimension]!, from, scramble, some);
          expect([...some]).toEqual([...all.subarray(from, from + 100)]);
        },
      ),
    );
  });
});

describe('draws', () => {
  test.each([MONTE_CARLO, SAMPLING])(
    'are the same whichever block is drawn first: $method',
    (sampling) => {
      const sampler = prepareSampler(named, FAMILIES, sampling);
      const forward = [0, 1, 2].map((block) => sampleBlock(sampler, block).values);
      const again = prepareSampler(named, FAMILIES, sampling);
      const backward = [2, 1, 0].map((block) => sampleBlock(again, block).values).reverse();
      expect(forward).toEqual(backward);
    },
  );

  test('of one parameter stay as they were when another comes', () => {
    const few = sampleBlock(
      prepareSampler(named.slice(2, 5), FAMILIES.slice(2, 5), MONTE_CARLO),
      3,
    );
    const many = sampleBlock(prepareSampler(named, FAMILIES, MONTE_CARLO), 3);
    expect(few.values).toEqual(many.values.slice(2, 5));
  });

  test('another seed gives other draws', () => {
    const [a, b] = [7, 8].map((seed) => draw({ ...MONTE_CARLO, seed }, 1)[0]);
    expect(a).not.toEqual(b);
  });

  test('parameters that are uncertain together are high and low together', () => {
    const years = [
      { id: 'a', together: 'c' },
      { id: 'b', together: 'c' },
    ];
    const of: Distribution[] = [
      { kind: 'normal', mean: 0, sd: 1 },
      { kind: 'normal', mean: 10, sd: 2 },
    ];
    const [a, b] = sampleBlock(prepareSampler(years, of, MONTE_CARLO), 0).values;
    for (const [i, value] of a!.entries()) expect(b![i]).toBeCloseTo(10 + 2 * value, 9);
  });

  test('plain random: means are within 4.5 standard errors of the closed form', () => {
    const count = 64 * BLOCK;
    for (const [i, values] of draw(MONTE_CARLO, 64).entries()) {
      const d = FAMILIES[i]!;
      const found = values.reduce((a, b) => a + b, 0) / count;
      expect(Math.abs(found - mean(d)) / (sd(d) / Math.sqrt(count))).toBeLessThan(4.5);
    }
  });

  test('Sobol: means of 16,384 points are within 2·10⁻⁴ deviations of the closed form', () => {
    for (const [i, values] of draw(SOBOL, 32).entries()) {
      const d = FAMILIES[i]!;
      const found = values.reduce((a, b) => a + b, 0) / values.length;
      expect(Math.abs(found - mean(d)) / sd(d)).toBeLessThan(2e-4);
    }
  });
});

describe('draws that do not move independently', () => {
  const three = ['a', 'b', 'c'].map((id) => ({ id, source: 'study' }));
  const normals: Distribution[] = three.map(() => ({ kind: 'normal', mean: 0, sd: 1 }));
  const correlation = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, x, i) => sum + x * b[i]!, 0) / a.length;
  const drawn = (
    asked: Parameters<typeof dependenceOf>[1],
    names: readonly { id: string; source?: string }[] = three,
  ) => {
    const of = names.map((): Distribution => ({ kind: 'normal', mean: 0, sd: 1 }));
    const sampler = prepareSampler(names, of, MONTE_CARLO, dependenceOf(names, asked));
    const all = names.map(() => new Float64Array(64 * BLOCK));
    for (let block = 0; block < 64; block++)
      for (const [i, values] of sampleBlock(sampler, block).values.entries())
        all[i]!.set(values, block * BLOCK);
    return all;
  };
  // 32,768 draws: a correlation is off by 1/√32768 = 0.0055; four of them
  const NEAR = 0.022;

  test('a correlation asked for is there, and others are not', () => {
    const [a, b, c] = drawn({ correlations: [{ between: ['a', 'b'], rho: -0.6 }] });
    expect(Math.abs(correlation(a!, b!) + 0.6)).toBeLessThan(NEAR);
    expect(Math.abs(correlation(a!, c!))).toBeLessThan(NEAR);
    expect(Math.abs(correlation(a!, a!) - 1)).toBeLessThan(NEAR * 1.5);
  });

  test('all estimates from one study move together', () => {
    const [a, b, c] = drawn({ commonSources: { study: 0.5 } });
    for (const pair of [correlation(a!, b!), correlation(b!, c!), correlation(a!, c!)])
      expect(Math.abs(pair - 0.5)).toBeLessThan(NEAR);
  });

  test('a new estimate from the study changes nobody else’s draws', () => {
    const before = drawn({ commonSources: { study: 0.5 } });
    const more = [{ id: 'aa', source: 'study' }, ...three];
    expect(drawn({ commonSources: { study: 0.5 } }, more).slice(1)).toEqual(before);
  });

  test('each parameter keeps its own distribution', () => {
    const of: Distribution[] = [
      { kind: 'gamma', shape: 2, scale: 1 },
      { kind: 'beta', alpha: 2, beta: 5, low: 0, high: 1 },
    ];
    const names = three.slice(0, 2);
    const asked = dependenceOf(names, { correlations: [{ between: ['a', 'b'], rho: 0.9 }] });
    const sampler = prepareSampler(names, of, SOBOL, asked);
    const sums = [0, 0];
    for (let block = 0; block < 32; block++)
      for (const [i, values] of sampleBlock(sampler, block).values.entries())
        sums[i]! += values.reduce((x, y) => x + y, 0) / (32 * BLOCK);
    for (const [i, d] of of.entries())
      expect(Math.abs(sums[i]! - mean(d)) / sd(d)).toBeLessThan(2e-3);
  });

  const refusal = (asked: Parameters<typeof dependenceOf>[1]) => {
    try {
      prepareSampler(three, normals, MONTE_CARLO, dependenceOf(three, asked));
    } catch (error) {
      if (error instanceof InputError) return error.issues[0];
      throw error;
    }
    return undefined;
  };

  test('correlations that cannot all hold are refused, with the pair and what it may be', () => {
    // a–b 0.9 and a–c 0.9: b–c is at least 0.81 − 0.19 = 0.62
    const issue = refusal({
      correlations: [
        { between: ['a', 'b'], rho: 0.9 },
        { between: ['a', 'c'], rho: 0.9 },
        { between: ['b', 'c'], rho: 0 },
      ],
    });
    expect(issue?.code).toBe('correlation-impossible');
    expect([issue?.found['a'], issue?.found['b']].sort()).toEqual(['b', 'c']);
    expect(issue?.found['low']).toBeCloseTo(0.62, 9);
    expect(issue?.found['high']).toBeCloseTo(1, 9);
  });

  test('a name that is not uncertain, and a correlation of one, are refused', () => {
    expect(refusal({ correlations: [{ between: ['a', 'x'], rho: 0.5 }] })?.code).toBe(
      'correlation-unknown',
    );
    expect(refusal({ correlations: [{ between: ['a', 'b'], rho: 1 }] })?.code).toBe(
      'correlation-outside',
    );
  });

  test('normal draws behind a copula are normal', () => {
    const [a] = drawn({ correlations: [{ between: ['a', 'b'], rho: 0.5 }] });
    const below = a!.filter((z) => z < normalQuantile(0.1)).length / a!.length;
    expect(Math.abs(below - 0.1)).toBeLessThan(0.007);
  });
});
