import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Calculation,
  calculate,
  drawsWith,
  evaluate,
  type Inputs,
  OUTPUTS,
  type Parameter,
} from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import { type BuiltBook, buildBook, writeBook } from '@som/report/spreadsheet';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomCase } from '../../packages/engine/test/random-case.ts';
import { outputsOf } from '../../packages/engine/test/sensitivity/outputs-of.ts';
import { convert } from './convert.ts';
import { typedInto } from './typed-into.ts';

/**
 * A municipality's economist opens the workbook and changes a number. LibreOffice stands for their spreadsheet
 * program: every value is removed from every formula first, so what comes back was calculated by it alone.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HALF_AN_ORE = 0.005;

interface Told {
  name: string;
  inputs: Inputs;
  calculation: Calculation;
}

function shippedCases(): Told[] {
  const workspace = findWorkspace(ROOT);
  return Object.values(workspace.packs).flatMap((folder) => {
    const files = readdirSync(join(folder, 'cases')).filter((name) => name.endsWith('.case.yaml'));
    return files.map((file) => {
      const { value } = loadForCase(join(folder, 'cases', file), workspace);
      if (!value) throw new Error(`${file} does not read`);
      const name = file.replace('.case.yaml', '');
      return { name, inputs: value, calculation: calculate(value) };
    });
  });
}

const randomCases = (): Told[] =>
  fc.sample(randomCase, { numRuns: 15, seed: 2026 }).map((inputs, i) => ({
    name: `random-${i}`,
    inputs,
    calculation: calculate(inputs),
  }));

/** Another value that a number can have, and not the same for all. */
const otherValue = ({ value, kind }: Parameter, column: number): number =>
  kind === 'rate' ? value * (0.8 + (column % 5) / 50) : value * (0.85 + (column % 7) / 20);

/** What the workbook of a case says after some numbers were typed in. */
interface Said {
  net: number;
  byPayer: Record<string, number>;
  undiscounted: Record<string, number[]>;
  rows: readonly (readonly unknown[])[];
}

async function saidBy(bytes: Uint8Array): Promise<Said> {
  const workbook = await readXlsx(bytes);
  const rows = workbook.sheets.find(({ name }) => name === 'Resultat')?.rows ?? [];
  const heading = rows.findIndex(([what]) => what === 'Med diskontering');
  const row = (label: string, from: number) =>
    rows
      .slice(from)
      .find(([what]) => what === label)
      ?.map((cell) => Number(cell ?? 0)) ?? [];
  const labels = { municipality: 'Kommune', region: 'Region', state: 'Stat' };
  const each = <T>(of: (label: string) => T) =>
    Object.fromEntries(Object.entries(labels).map(([payer, label]) => [payer, of(label)]));
  return {
    net: row('Nettoresultat', heading)[2] ?? Number.NaN,
    byPayer: each((label) => row(label, heading)[2] ?? Number.NaN),
    undiscounted: each((label) => row(label, 0).slice(3)),
    rows,
  };
}

/** Where each parameter of a case is typed in. */
function addresses({ calculation }: Told, { book, parameterNames }: BuiltBook) {
  const ranges = new Map(book.names.map(({ name, range }) => [name, range]));
  return new Map(
    calculation.plan.parameters.map(({ id }, column) => {
      const range = ranges.get(parameterNames[column] ?? '') ?? '';
      return [id, range.replace(/^.*!/, '').replaceAll('$', '')];
    }),
  );
}

/** The workbooks of a case after numbers were typed into it. */
async function workbooksOf(
  told: Told,
  typings: readonly (readonly [name: string, values: ReadonlyMap<string, number>])[],
): Promise<[name: string, bytes: Uint8Array][]> {
  const built = buildBook({ ...told.calculation, inputs: told.inputs }, 'da');
  const bytes = await writeBook(built);
  const cells = addresses(told, built);
  return typings.map(([name, values]) => {
    const typed = new Map([...values].map(([id, value]) => [cells.get(id) ?? id, value]));
    return [`${name}.xlsx`, typedInto(bytes, new Map([['Forudsætninger', typed]]))];
  });
}

/** What the engine says with the same numbers. */
function engineWith({ calculation: { plan } }: Told, values: ReadonlyMap<string, number>) {
  const columns = new Map(plan.parameters.map(({ id }, column) => [id, column]));
  const draw = new Map([...values].map(([id, value]) => [columns.get(id) ?? -1, value]));
  const draws = drawsWith(plan, [draw]);
  const cells = evaluate(plan, draws);
  const outputs = outputsOf(plan, cells, 1);
  const net = (purse: string) =>
    outputs[OUTPUTS.findIndex((output) => output.window === 'net' && output.purse === purse)] ?? 0;
  const paid = (payer: string) =>
    Array.from({ length: plan.years }, (_, year) =>
      plan.lines.reduce((sum, line, l) => {
        const own = cells.net[year * plan.lines.length + l] ?? 0;
        return line.payer === payer ? sum + own : sum;
      }, 0),
    );
  return { net, paid };
}

const shipped = shippedCases();
const random = randomCases();
const all = (told: Told) =>
  new Map(told.calculation.plan.parameters.map((p, i) => [p.id, otherValue(p, i)]));
const coolKids = shipped.find(({ name }) => name === 'cool-kids-ikast-brande');
if (!coolKids) throw new Error('Cool Kids is not there');
const RATE = new Map([['effect.less-psychiatry.successRate', 0.2]]);
const PRICE = new Map([['prices.special-class-school-year', 210_000]]);

const NOTHING: ReadonlyMap<string, number> = new Map();

let opened: Map<string, Said>;
beforeAll(async () => {
  const files: [name: string, bytes: Uint8Array][] = [];
  for (const told of shipped)
    files.push(
      ...(await workbooksOf(told, [
        [told.name, NOTHING],
        [`${told.name}-changed`, all(told)],
      ])),
    );
  for (const told of random)
    files.push(...(await workbooksOf(told, [[`${told.name}-changed`, all(told)]])));
  files.push(
    ...(await workbooksOf(coolKids, [
      ['cool-kids-rate', RATE],
      ['cool-kids-price', PRICE],
    ])),
  );
  opened = new Map();
  for (const [name, bytes] of convert(new Map(files), 'xlsx'))
    opened.set(name, await saidBy(bytes));
});

const sheetOf = (name: string): Said => {
  const found = opened.get(name);
  if (!found) throw new Error(`${name} was not written`);
  return found;
};

function expectTheSame(said: Said, { net, paid }: ReturnType<typeof engineWith>) {
  expect(Math.abs(said.net - net('total'))).toBeLessThan(HALF_AN_ORE);
  for (const payer of ['municipality', 'region', 'state']) {
    expect(Math.abs((said.byPayer[payer] ?? Number.NaN) - net(payer))).toBeLessThan(HALF_AN_ORE);
    const off = paid(payer).map((kroner, year) =>
      Math.abs(kroner - (said.undiscounted[payer]?.[year] ?? 0)),
    );
    expect(Math.max(...off)).toBeLessThan(HALF_AN_ORE);
  }
}

test('every worked case that is shipped is among them', () => {
  expect(shipped.length).toBeGreaterThanOrEqual(23);
});

describe('a spreadsheet program calculates the result of the engine, to the øre, by payer and by year', () => {
  test.each(shipped.map((told) => [told.name, told] as const))('%s', (name, told) => {
    expectTheSame(sheetOf(name), engineWith(told, NOTHING));
    expect(Math.abs(sheetOf(name).net - told.calculation.result.net.total)).toBeLessThan(
      HALF_AN_ORE,
    );
  });
});

describe('every number is changed in the sheet, and the result is that of the engine with the same changes', () => {
  test.each([...shipped, ...random].map((told) => [told.name, told] as const))(
    '%s',
    (name, told) => {
      expectTheSame(sheetOf(`${name}-changed`), engineWith(told, all(told)));
    },
  );
});

test('a changed success rate flows through: 20 of 100 instead of 26', () => {
  const said = sheetOf('cool-kids-rate');
  expectTheSame(said, engineWith(coolKids, RATE));
  // 20/26 of every consequence, and the same costs
  const { costs, savedCosts, consequences } = coolKids.calculation.result;
  const byHand = savedCosts.total - costs.total + (consequences.total * 20) / 26;
  expect(Math.abs(said.net - byHand)).toBeLessThan(HALF_AN_ORE);
});

test('a changed price flows through: a place in a special class', () => {
  const said = sheetOf('cool-kids-price');
  expectTheSame(said, engineWith(coolKids, PRICE));
  // the line of the special class grows with its price, from 185.520 to 210.000; nothing else moves
  const { net, byConsequence } = coolKids.calculation.result;
  const line = byConsequence.find(({ service }) => service === 'special-class-school-year');
  const byHand = net.total + (line?.total ?? 0) * (210_000 / 185_520 - 1);
  expect(Math.abs(said.net - byHand)).toBeLessThan(HALF_AN_ORE);
});
