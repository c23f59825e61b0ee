import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Distribution, prepareSampler, sampleBlock } from '../../src/index.ts';

// First draws, frozen: a result that somebody wrote down must come out again with the next version. They are our own
// output; that they are right is tested elsewhere.

const FAMILIES: Readonly<Record<string, Distribution>> = {
  uniform: { kind: 'uniform', low: -1, high: 3 },
  triangular: { kind: 'triangular', low: 0, mode: 1, high: 4 },
  normal: { kind: 'normal', mean: 2, sd: 0.7 },
  lognormal: { kind: 'lognormal', mu: 0.1, sigma: 0.4 },
  gamma: { kind: 'gamma', shape: 3, scale: 0.5 },
  beta: { kind: 'beta', alpha: 2.5, beta: 7, low: 0, high: 1 },
  'two-sided': {
    kind: 'two-sided',
    median: 0.3,
    below: { scale: 'logit', sd: 0.5 },
    above: { scale: 'logit', sd: 0.2 },
    low: 0,
    high: 1,
  },
};
const names = Object.keys(FAMILIES).map((id) => ({ id }));
const drawnBy = (method: 'monte-carlo' | 'sobol') =>
  prepareSampler(names, Object.values(FAMILIES), { seed: 2026, method, scrambles: 2 });

const GOLDEN = {
  'monte-carlo': {},
  sobol: {},
} as const;

test.each(['monte-carlo', 'sobol'] as const)('first draws by %s', (method) => {
  const { values } = sampleBlock(drawnBy(method), 0);
  const first = Object.fromEntries(names.map(({ id }, i) => [id, [...(values[i] ?? []).slice(0, 3)]]));
  expect(first).toEqual(GOLDEN[method]);
});

const SHA = { 'monte-carlo': '', sobol: '' } as const;

test.each(['monte-carlo', 'sobol'] as const)('the first 8192 draws by %s, bit for bit', (method) => {
  const hash = createHash('sha256');
  const sampler = drawnBy(method);
  for (let block = 0; block < 16; block++)
    for (const values of sampleBlock(sampler, block).values)
      hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  expect(hash.digest('hex')).toBe(SHA[method]);
});
