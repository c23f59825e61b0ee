import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CATALOGUE_FILES,
  calculate,
  type Inputs,
  PACK_FILES,
  parseCase,
  parseWith,
} from '../src/index.ts';
import { randomCase } from './random-case.ts';
import { reference } from './reference.ts';

// a failing case is printed with its seed and path, from which it can be shrunk
const CASES = { numRuns: 500, seed: 20260301, endOnFailure: true };

/** A figure within a millionth of the reference; below a krone, within a millionth of a krone. */
function close(ours: number | undefined, theirs: number | undefined, what: string) {
  const [a, b] = [ours ?? 0, theirs ?? 0];
  if (!(Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))))
    throw new Error(`${what}: the engine says ${a}, the reference ${b}`);
}

function compare(inputs: Inputs) {
  const theirs = reference(inputs);
  const { result } = calculate(inputs);
  close(result.net.total, theirs.total, 'net');
  close(result.net.other, theirs.byPayer.other, 'other');
  for (const payer of ['municipality', 'region', 'state'] as const)
    close(result.net.byPayer[payer], theirs.byPayer[payer], payer);
  const departments = new Set([
    ...Object.keys(theirs.byDepartment),
    ...Object.keys(result.net.byDepartment),
  ]);
  for (const department of departments)
    close(result.net.byDepartment[department], theirs.byDepartment[department], department);
  expect(result.byYear.map(({ year }) => year)).toEqual(theirs.years.map(({ year }) => year));
  for (const [i, year] of theirs.years.entries()) {
    const ours = result.byYear[i];
    const name = String(year.year);
    close(ours?.discountFactor, year.discountFactor, `discount factor ${name}`);
    for (const payer of ['municipality', 'region', 'state'] as const) {
      close(ours?.undiscounted.byPayer[payer], year.byPayer[payer], `${payer} ${name}`);
      close(ours?.byPayer[payer], year.byPayer[payer] * year.discountFactor, `${payer} ${name}`);
    }
    close(ours?.undiscounted.other, year.byPayer.other, `other ${name}`);
    for (const department of departments)
      close(
        ours?.undiscounted.byDepartment[department],
        year.byDepartment[department],
        `${department} ${name}`,
      );
  }
}

test('the engine and a naive second implementation agree to the krone, by payer, department and year', () => {
  fc.assert(fc.property(randomCase, compare), CASES);
});

test('every random case would pass the strict door', () => {
  fc.assert(
    fc.property(randomCase, (inputs) => {
      const { pack, catalogue } = inputs;
      // as a file holds it: keys without a value are not there
      const read = (value: object): unknown => JSON.parse(JSON.stringify(value));
      expect(parseCase(read(inputs.case), 'case').issues).toEqual([]);
      const schemas = { ...PACK_FILES, ...CATALOGUE_FILES };
      const issues = [
        parseWith(schemas['groups.yaml'], read(pack.groups), 'groups'),
        parseWith(schemas['outcomes.yaml'], read(pack.outcomes), 'outcomes'),
        parseWith(schemas['consequences.yaml'], read(pack.consequences), 'consequences'),
        parseWith(schemas['prices.yaml'], read(pack.prices), 'prices'),
        parseWith(schemas['chains.yaml'], read(pack.chains), 'chains'),
        parseWith(schemas['services.yaml'], read(catalogue.services), 'services'),
        parseWith(schemas['refunds.yaml'], read(catalogue.refunds), 'refunds'),
        parseWith(schemas['indices.yaml'], read(catalogue.indices), 'indices'),
        parseWith(schemas['discount.yaml'], read(catalogue.discount), 'discount'),
      ].flatMap((read_) => read_.issues);
      expect(issues).toEqual([]);
    }),
    { ...CASES, numRuns: 100 },
  );
});
