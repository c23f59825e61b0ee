import type { Pack, PoolSwitches } from '@som/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEFAULT_SWITCHES,
  isRefused,
  type Proposal,
  type ProposeOptions,
  pool,
  propose,
} from '../../src/index.ts';
import { ABOUT, effect, packOf, study } from './small-pack.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

const arm = fc
  .tuple(fc.integer({ min: 10, max: 400 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }))
  .map(([n, share]) => ({ n, events: Math.round(n * share) }));
const design = fc.constantFrom(
  'randomised-trial',
  'quasi-experiment',
  'register-study',
  'meta-analysis',
);
const country = fc.constantFrom('DK', 'SE', 'US', 'BR');
const aStudy = fc
  .record({ intervention: arm, comparator: arm, design, country })
  .map(({ intervention, comparator, design: made, country: from }) =>
    study({ design: made, country: [from], effects: [effect({ intervention, comparator })] }),
  );
const studies = fc
  .array(aStudy, { minLength: 2, maxLength: 6 })
  .map((list) => Object.fromEntries(list.map((each, i) => [`study-${i}`, each])));
const switches: fc.Arbitrary<PoolSwitches> = fc.record({
  model: fc.constantFrom('fixed', 'dersimonian-laird', 'reml', 'paule-mandel'),
  interval: fc.constantFrom('prediction', 'confidence'),
  test: fc.constantFrom('wald', 'knapp-hartung'),
  logitConstant: fc.constantFrom('pi-over-root-3', '1.65'),
  designMarkDown: fc.boolean(),
  developerMarkDown: fc.boolean(),
  transferMarkDown: fc.boolean(),
});
const without = fc.double({ min: 0.02, max: 0.98, noNaN: true });

/** The proposal; REML can refuse a set of studies, and then there is nothing to compare. */
function answer(packs: readonly Pack[], options: ProposeOptions): Proposal {
  const found = propose(ABOUT, packs, options);
  fc.pre(!isRefused(found));
  if (isRefused(found)) throw new Error(found.refused.en);
  return found;
}
const figure = ({ value, range, pooled, basis }: Proposal) => ({
  value,
  range,
  basis,
  estimate: pooled?.estimate,
});

test('a study left out gives what a knowledge base without it gives', () => {
  fc.assert(
    fc.property(studies, switches, without, (all, turned, rate) => {
      const { 'study-0': _, ...rest } = all;
      const options = { switches: turned, without: rate };
      const excluded = answer([packOf('school', { studies: all })], {
        ...options,
        exclude: ['study-0'],
      });
      expect(figure(excluded)).toEqual(
        figure(answer([packOf('school', { studies: rest })], options)),
      );
    }),
    { numRuns: 60 },
  );
});

test('the order of packs, and of studies in a file, changes nothing', () => {
  fc.assert(
    fc.property(studies, without, (all, rate) => {
      const turned = Object.fromEntries(Object.entries(all).reverse());
      const [ours, theirs] = [
        packOf('school', { studies: all }),
        packOf('other', { studies: all }),
      ];
      const first = answer([ours, theirs], { without: rate });
      expect(answer([theirs, ours], { without: rate })).toEqual(first);
      const again = answer([packOf('school', { studies: turned }), theirs], { without: rate });
      expect(again.value).toBe(first.value);
      expect(again.effects.map((each) => each.study)).toEqual(
        first.effects.map((each) => each.study),
      );
    }),
    { numRuns: 40 },
  );
});

test('a switch turned over and back again leaves the figure as it was', () => {
  fc.assert(
    fc.property(studies, switches, without, (all, turned, rate) => {
      const packs = [packOf('school', { studies: all })];
      const before = answer(packs, { without: rate });
      answer(packs, { switches: turned, without: rate });
      expect(answer(packs, { switches: DEFAULT_SWITCHES, without: rate })).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('closeness and trust have no weight in the sum: it is the meta-analysis of the effects themselves', () => {
  fc.assert(
    fc.property(studies, without, (all, rate) => {
      const off = { designMarkDown: false, developerMarkDown: false, transferMarkDown: false };
      const { pooled, effects } = answer([packOf('school', { studies: all })], {
        without: rate,
        switches: { ...off, model: 'dersimonian-laird', test: 'wald' },
      });
      const entries = effects.flatMap(({ study: id, size, takesPart }) =>
        takesPart && !isRefused(size)
          ? [{ id, estimate: size.estimate, variance: size.variance }]
          : [],
      );
      const plain = pool(entries, { model: 'dersimonian-laird', test: 'wald' });
      expect(isRefused(plain) ? plain : plain.estimate).toBe(pooled?.estimate);
    }),
    { numRuns: 40 },
  );
});

test('the figure lies in its range, and the range is no wider than everybody and nobody', () => {
  fc.assert(
    fc.property(studies, switches, without, (all, turned, rate) => {
      const { value, range } = answer([packOf('school', { studies: all })], {
        switches: turned,
        without: rate,
      });
      expect(range.low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(range.high);
      expect(range.low).toBeGreaterThanOrEqual(-rate - 1e-4);
      expect(range.high).toBeLessThanOrEqual(1 - rate + 1e-4);
    }),
    { numRuns: 60 },
  );
});
