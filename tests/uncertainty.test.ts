import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  calculate,
  drawAll,
  type Plan,
  questionOf,
  type Uncertainty,
  uncertaintyOf,
} from '@som/engine';
import { findWorkspace, loadForCase, rememberingReaders } from '@som/packs/node';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const readers = rememberingReaders();
const workspace = findWorkspace(root);
const files = readdirSync(`${root}targetgroups`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.case.yaml') && !name.includes('node_modules'))
  .sort();

const planOf = (file: string): Plan => {
  const { value } = loadForCase(`${root}targetgroups/${file}`, workspace, undefined, { readers });
  if (!value) throw new Error(`${file} does not read`);
  return calculate(value).plan;
};
const found = files.map((file): { file: string; uncertainty: Uncertainty } => {
  const asked = questionOf(planOf(file), {
    seed: 1,
    method: 'sobol',
    rules: 'reported',
    draws: 8192,
  });
  return { file, uncertainty: uncertaintyOf(asked, drawAll(asked)) };
});

describe('every worked case under uncertainty', () => {
  test('there are cases of both kinds: exact, and estimated from draws', () => {
    const exact = found.filter(({ uncertainty }) => uncertainty.outputs[0]?.exact);
    expect(exact.length).toBeGreaterThan(0);
    expect(found.length - exact.length).toBeGreaterThan(3);
  });

  test.each(found)(
    '$file: the draws agree with the closed form where there is one',
    ({ uncertainty }) => {
      for (const { exact, mean, sd, se } of uncertainty.outputs) {
        if (!exact || exact.sd < 1) continue;
        // four and a half standard errors, and a little for the tables: 2e-4 of a standard deviation
        expect(Math.abs(mean - exact.mean)).toBeLessThan(4.5 * se + 2e-4 * exact.sd);
        expect(Math.abs(sd / exact.sd - 1)).toBeLessThan(0.01);
      }
    },
  );

  test.each(found)(
    '$file: no information is worth less than nothing or more than all of it',
    ({ uncertainty }) => {
      const { evpi, levers, outputs } = uncertainty;
      for (const { evppi, firstOrder, totalOrder } of levers)
        for (const [output, worth] of evppi.entries()) {
          expect(worth).toBeGreaterThanOrEqual(0);
          // the whole is measured in draws, the part on a line: apart by the error of the draws
          expect(worth).toBeLessThanOrEqual(
            (evpi[output] ?? 0) + 0.02 * (outputs[output]?.sd ?? 0) + 1,
          );
          expect(totalOrder[output] ?? 0).toBeGreaterThanOrEqual(firstOrder[output] ?? 0);
        }
    },
  );

  test.each(found)('$file: payers add up to the whole, and years to the end', ({ uncertainty }) => {
    const [total, ...payers] = uncertainty.outputs.slice(0, 4).map(({ mean }) => mean);
    const sum = payers.reduce((all, amount) => all + amount, 0);
    expect(Math.abs(sum - (total ?? 0))).toBeLessThan(1e-6 * Math.max(1, Math.abs(total ?? 0)));
    expect(uncertainty.fan.total.at(-1)?.mean).toBeCloseTo(total ?? 0, 3);
    const { years, never, noOutlay } = uncertainty.payback.total;
    expect(years.reduce((all, { share }) => all + share, never + noOutlay)).toBeCloseTo(1, 9);
  });
});
