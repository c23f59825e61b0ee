import { expect, test } from 'vitest';
import { blocksOf, chunksOf } from '../../src/uncertainty/question.ts';
import { drawAll } from '../../src/uncertainty/uncertainty-of.ts';
import { SMALL, scenario } from '../fast/scenario.ts';

const settings = (draws: number) =>
  ({ seed: 1, method: 'monte-carlo', rules: 'reported', draws }) as const;

/** Bytes of all numbers that are kept of some draws, frame and all. */
function bytesKept(draws: number): number {
  const kept = drawAll({ ...scenario(SMALL), settings: settings(draws) });
  const bytesOf = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) return value.byteLength;
    if (typeof value !== 'object' || value === null) return 0;
    return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0);
  };
  return bytesOf(kept);
}

test('of a hundred times as many draws a tenth more is kept at most', () => {
  expect(bytesKept(4_096 * 100) / bytesKept(4_096)).toBeLessThan(1.1);
});

test.each([10_000, 10_000_000, 1_000_000_000])('%i draws are kept as 256 sums at most', (draws) => {
  const blocks = blocksOf(settings(draws));
  const chunks = chunksOf(settings(draws));
  expect(chunks.length).toBeLessThanOrEqual(256);
  expect(chunks.length * Math.max(16, Math.ceil(blocks / 256))).toBeGreaterThanOrEqual(blocks);
});
