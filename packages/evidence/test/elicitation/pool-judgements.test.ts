import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JudgementWithShape, poolJudgements } from '../../src/index.ts';
import { refusal, worked } from '../effect-sizes/published.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

const judge = (
  lowest: number,
  likely: number,
  highest: number,
  more: Partial<JudgementWithShape> = {},
) => ({
  by: 'socialrådgiver',
  lowest,
  likely,
  highest,
  ...more,
});

test('one PERT judgement: mean (a + 4m + b)/6, and the points of the beta distribution', () => {
  const pool = worked(poolJudgements([judge(0, 0.5, 1)]));
  expect(pool.mean).toBeCloseTo(0.5, 12);
  expect(pool.median).toBeCloseTo(0.5, 12);
  // Beta(3, 3): variance 9/(36·7) = 1/28; its share below x is 10x³ − 15x⁴ + 6x⁵
  expect(pool.sd).toBeCloseTo(Math.sqrt(1 / 28), 12);
  const below = (x: number) => 10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5;
  expect(below(pool.low)).toBeCloseTo(0.05, 10);
  expect(below(pool.high)).toBeCloseTo(0.95, 10);
});

test('one triangular judgement: the 5 per cent point of 0, ½, 1 is √0.025', () => {
  // below ½ the share is 2x²: 2x² = 0.05
  const pool = worked(poolJudgements([judge(0, 0.5, 1, { shape: 'triangular' })]));
  expect(pool.low).toBeCloseTo(Math.sqrt(0.025), 12);
  expect(pool.high).toBeCloseTo(1 - Math.sqrt(0.025), 12);
  expect(pool.sd).toBeCloseTo(Math.sqrt(1 / 24), 12); // (1 + 0.25 − 0.5)/18 = 1/24
  // skewed: mean (0 + 0.2 + 1)/3
  const skewed = worked(poolJudgements([judge(0, 0.2, 1, { shape: 'triangular' })]));
  expect(skewed.mean).toBeCloseTo(0.4, 12);
});

test('one judge is allowed, with a doubt', () => {
  const pool = worked(poolJudgements([judge(0.1, 0.2, 0.4)]));
  expect(pool.agreement.verdict).toBe('one-judge');
  expect(pool.doubts.map(({ en }) => en).join(' ')).toMatch(/Ask at least two more/);
});

test('people who exclude each other keep both views, and it is said that they disagree', () => {
  const pool = worked(poolJudgements([judge(0, 0.05, 0.1), judge(0.6, 0.65, 0.7)]));
  expect(pool.mean).toBeCloseTo(0.35, 12);
  expect(pool.low).toBeLessThan(0.1);
  expect(pool.high).toBeGreaterThan(0.6);
  expect(pool.range).toEqual({ low: 0, high: 0.7 });
  expect(pool.agreement.verdict).toBe('disagree');
  // between: (0.3)² = 0.09; within: PERT (0.05·0.05)/7 each
  expect(pool.agreement.between).toBeCloseTo(0.09 / (0.09 + 0.0025 / 7), 10);
  expect(pool.agreement.says.da).toContain('fra 5\u00a0% til 65\u00a0%');
  expect(pool.doubts.map(({ en }) => en).join(' ')).toMatch(/exclude each other/);
});

test('how far people disagree has its words', () => {
  const verdict = (gap: number) =>
    worked(poolJudgements([judge(0, 0.2, 0.4), judge(gap, 0.2 + gap, 0.4 + gap)])).agreement
      .verdict;
  // within 0.04/7 = 0.00571; between (gap/2)²: 0.0004, 0.0036, 0.0225 → 7, 39 and 80 per cent
  expect([0.04, 0.12, 0.3].map(verdict)).toEqual(['agree', 'some-disagreement', 'disagree']);
});

const judged = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map((three) => three.sort((a, b) => a - b))
  .map(([a = 0, m = 0, b = 0]) => judge(a, m, b));

test('a pool lies within what people thought possible, in order, and asking all twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(judged, { minLength: 1, maxLength: 6 }), (judgements) => {
      const pool = worked(poolJudgements(judgements));
      const points = [pool.range.low, pool.low, pool.median, pool.high, pool.range.high];
      expect(points).toEqual([...points].sort((a, b) => a - b));
      const twice = worked(poolJudgements([...judgements, ...judgements]));
      expect(twice.mean).toBeCloseTo(pool.mean, 12);
      expect(twice.median).toBeCloseTo(pool.median, 9);
    }),
    { numRuns: 50 },
  );
});

test('a judgement out of order names whose it is', () => {
  expect(refusal(poolJudgements([judge(0.3, 0.2, 0.4, { by: 'lederen' })]))).toMatch(
    /by lederen is not in order/,
  );
  expect(refusal(poolJudgements([judge(0.3, 0.4, 26)]))).toMatch(/2,600%/);
});

test('a judgement without a range counts as a step, and nobody is so sure', () => {
  const pool = worked(poolJudgements([judge(0.3, 0.3, 0.3)]));
  expect([pool.low, pool.median, pool.high].every((p) => Math.abs(p - 0.3) < 1e-12)).toBe(true);
  expect(pool.doubts.map(({ en }) => en).join(' ')).toMatch(/without a range/);
});
