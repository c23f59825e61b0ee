import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  BLOCK,
  CAUTIOUS,
  calculate,
  type Distribution,
  distributionsOf,
  evaluate,
  leversOf,
  netOfDraws,
  OUTPUT_FORMS,
  type OutputForm,
  PAYERS,
  type Plan,
  planWith,
  prepare,
  prepareSampler,
  type Sample,
  sampleBlock,
} from '@som/engine';
import { findWorkspace, loadCase, loadCatalogue, loadPack } from '@som/packs/node';
import { describe, expect, test } from 'vitest';
import { farthestOff, withEnds } from '../packages/engine/test/sensitivity/long-way.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { packs, catalogue: catalogueFolder } = findWorkspace(root);
const catalogue = loadCatalogue(catalogueFolder).value;

const COMPARED = 3;

/** Draws as `evaluate` takes them, and how large the amounts of each cell are. */
function evaluated(plan: Plan, sample: Sample, form: OutputForm) {
  const width = plan.parameters.length;
  const values = new Float64Array(COMPARED * width);
  for (let draw = 0; draw < COMPARED; draw++) {
    for (const [column, { value }] of plan.parameters.entries())
      values[draw * width + column] = value;
    for (const [i, column] of sample.columns.entries())
      values[draw * width + column] = sample.values[i]?.[draw] ?? Number.NaN;
  }
  const { net, discount } = evaluate(plan, { count: COMPARED, values });
  const rows =
    form.years === 'all' ? 1 : form.years === 'each' ? plan.years : Math.min(4, plan.years);
  const cells = Array.from({ length: rows * PAYERS.length }, () => Array<number>(COMPARED).fill(0));
  let size = 1;
  for (let draw = 0; draw < COMPARED; draw++)
    for (let year = 0; year < plan.years; year++)
      for (const [i, { payer }] of plan.lines.entries()) {
        if (form.years === 'budget' && year > 3) continue;
        const at = draw * plan.years + year;
        const amount =
          (net[at * plan.lines.length + i] ?? 0) * (form.discounted ? (discount[at] ?? 0) : 1);
        const cell =
          cells[(form.years === 'all' ? 0 : year) * PAYERS.length + PAYERS.indexOf(payer)];
        if (cell) cell[draw] = (cell[draw] ?? 0) + amount;
        size = Math.max(size, Math.abs(amount));
      }
  return { cells, size };
}

const cases = Object.entries(packs).flatMap(([pack, folder]) =>
  readdirSync(`${folder}/cases`)
    .filter((name) => name.endsWith('.case.yaml'))
    .map((name) => ({ pack, folder, name })),
);

const planOf = (folder: string, name: string): Plan => {
  const pack = loadPack(folder).value;
  const asked = loadCase(`${folder}/cases/${name}`).value;
  if (!pack || !asked || !catalogue) throw new Error('the shipped case can be read');
  return calculate({ case: asked, pack, catalogue }).plan;
};

describe.each(cases)('$pack: $name', ({ folder, name }) => {
  test('one assumption at a time gives what evaluate gives at each end', () => {
    const plan = planOf(folder, name);
    expect(farthestOff(plan, withEnds(leversOf(plan)))).toBeLessThan(1e-9);
  });

  test('many draws at once give what evaluate gives for each', () => {
    const written = planOf(folder, name);
    const told = distributionsOf(written, CAUTIOUS);
    const plan = planWith(written, told);
    const distributions = told.map(({ distribution }): Distribution => distribution);
    const sampling = { seed: 5, method: 'monte-carlo', scrambles: 1 } as const;
    const sample = sampleBlock(prepareSampler(plan.parameters, distributions, sampling), 2);
    for (const form of Object.values(OUTPUT_FORMS)) {
      const out = netOfDraws(prepare(plan, sample.columns, form), sample.values);
      const { cells, size } = evaluated(plan, sample, form);
      expect(out.map((row) => row.length)).toEqual(cells.map(() => BLOCK));
      for (const [cell, expected] of cells.entries())
        for (const [draw, value] of expected.entries())
          expect(Math.abs((out[cell]?.[draw] ?? Number.NaN) - value)).toBeLessThanOrEqual(
            1e-9 * size,
          );
    }
  });
});

test('there are cases to compare', () => {
  expect(cases.length).toBeGreaterThan(15);
});
