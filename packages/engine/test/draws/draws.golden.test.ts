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
  'monte-carlo': {
    uniform: [2.7161795985884964, 0.28088780073449016, 1.3841190147213638],
    triangular: [2.1728147112088836, 1.9383657241062053, 0.9572332555832263],
    normal: [1.4687628611813695, 1.6810017873936756, 1.5618232103027818],
    lognormal: [1.4443749956649854, 1.0471651256706833, 0.9565937461300894],
    gamma: [0.5294943372487908, 0.34027754349373923, 1.9741889152909382],
    beta: [0.4424340810673449, 0.22757630720031055, 0.12937820770157077],
    'two-sided': [0.1827098204987319, 0.32521732090066485, 0.31196318591416977],
  },
  sobol: {
    uniform: [2.7720168591476977, 0.1326546068303287, -0.20282405568286777],
    triangular: [2.2656667620138746, 1.3987714296045706, 2.282146796326758],
    normal: [3.394766767401694, 1.3635748904708236, 2.4059971790419112],
    lognormal: [1.133724088771258, 0.6378444857988008, 1.7442384062881153],
    gamma: [0.6378280117060741, 1.5716579408516995, 2.1793258983922765],
    beta: [0.40281112066158536, 0.2065098592685426, 0.09838216466275228],
    'two-sided': [0.2932855604963728, 0.32396501982970255, 0.1982792216267407],
  },
} as const;

test.each(['monte-carlo', 'sobol'] as const)('first draws by %s', (method) => {
  const { values } = sampleBlock(drawnBy(method), 0);
  const first = Object.fromEntries(
    names.map(({ id }, i) => [id, [...(values[i] ?? []).slice(0, 3)]]),
  );
  expect(first).toEqual(GOLDEN[method]);
});

const SHA = {
  'monte-carlo': '920f87783d851ba84270e881461867c6d3cfa90e12682f9d7f2a2e09e4067a0f',
  sobol: '89d837a7cdf217f6c7833072a3dd872c7664ec715fa0a5ac9b0ad00f5c7862bf',
} as const;

test.each(['monte-carlo', 'sobol'] as const)(
  'the first 8192 draws by %s, bit for bit',
  (method) => {
    const hash = createHash('sha256');
    const sampler = drawnBy(method);
    for (let block = 0; block < 16; block++)
      for (const values of sampleBlock(sampler, block).values)
        hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    expect(hash.digest('hex')).toBe(SHA[method]);
  },
);
