import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  calculate,
  evaluate,
  netOfDraws,
  OUTPUT_FORMS,
  type OutputForm,
  type Plan,
  prepare,
} from '../../src/index.ts';
import { PAYERS } from '../../src/schema/payer-names.ts';
import { randomCase } from '../random-case.ts';

const RUNS = { numRuns: 40, seed: 20261122, endOnFailure: true };
const BLOCK = 512;
/** A few draws of a block are compared; the others hold what is written. */
const COMPARED = 4;

/** The output of a form from the cells of `evaluate`: the long way round. */
function longWay(plan: Plan, form: OutputForm, values: Float64Array) {
  const { net, discount } = evaluate(plan, { count: COMPARED, values });
  const columns = form.by === 'payer' ? PAYERS.length : plan.lines.length;
  const rows =
    form.years === 'all' ? 1 : form.years === 'each' ? plan.years : Math.min(4, plan.years);
  const cells = Array.from({ length: rows * columns }, () => Array<number>(COMPARED).fill(0));
  let size = 1;
  for (let draw = 0; draw < COMPARED; draw++)
    for (let year = 0; year < plan.years; year++)
      for (const [i, { payer }] of plan.lines.entries()) {
        if (form.years === 'budget' && year > 3) continue;
        const row = form.years === 'all' ? 0 : year;
        const column = form.by === 'payer' ? PAYERS.indexOf(payer) : i;
        const factor = form.discounted ? discount[draw * plan.years + year]! : 1;
        const amount = net[(draw * plan.years + year) * plan.lines.length + i]! * factor;
        cells[row * columns + column]![draw]! += amount;
        size = Math.max(size, Math.abs(amount));
      }
  return { cells, size };
}

/** Draws in which the columns chosen are up to a fifth off what is written. */
function drawsOf(plan: Plan, columns: readonly number[], off: readonly number[]) {
  const width = plan.parameters.length;
  const values = new Float64Array(COMPARED * width);
  const drawn = columns.map((column) =>
    new Float64Array(BLOCK).fill(plan.parameters[column]!.value),
  );
  for (let draw = 0; draw < COMPARED; draw++) {
    for (const [column, { value }] of plan.parameters.entries())
      values[draw * width + column] = value;
    for (const [i, column] of columns.entries()) {
      const { value, kind } = plan.parameters[column]!;
      const moved =
        value * (1 - 0.2 * off[(draw * 7 + i) % off.length]!) + (kind === 'amount' ? 0.01 : 0);
      values[draw * width + column] = moved;
      drawn[i]![draw] = moved;
    }
  }
  return { values, drawn };
}

const forms = fc.constantFrom<OutputForm>(
  ...Object.values(OUTPUT_FORMS),
  { by: 'line', years: 'all', discounted: true },
  { by: 'line', years: 'each', discounted: false },
);

test.each([
  ['every parameter', 1],
  ['half of the parameters', 0.5],
  ['one parameter in ten', 0.1],
  ['no parameter', 0],
])('the quick form of the formula is the formula: %s uncertain', (_, share) => {
  fc.assert(
    fc.property(
      randomCase,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 50, maxLength: 50 }),
      forms,
      (inputs, off, form) => {
        const { plan } = calculate(inputs);
        const columns = plan.parameters.flatMap((__, i) =>
          off[i % 50]! < share || share === 1 ? [i] : [],
        );
        const { values, drawn } = drawsOf(plan, columns, off);
        const out = netOfDraws(prepare(plan, columns, form), drawn);
        const { cells, size } = longWay(plan, form, values);
        expect(out.length).toBe(cells.length);
        for (const [cell, expected] of cells.entries())
          for (const [draw, value] of expected.entries())
            if (!(Math.abs(out[cell]![draw]! - value) <= 1e-9 * size))
              throw new Error(`cell ${cell}, draw ${draw}: ${out[cell]![draw]} is not ${value}`);
      },
    ),
    RUNS,
  );
});
