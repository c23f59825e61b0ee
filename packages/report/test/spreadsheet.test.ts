import { PUBLIC_PAYERS } from '@som/engine';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { cellNames } from '../src/spreadsheet/cell-names.ts';
import {
  constant,
  minus,
  named,
  negative,
  over,
  plus,
  reference,
  times,
} from '../src/spreadsheet/expression.ts';
import { buildBook, writeBook } from '../src/spreadsheet/index.ts';
import { oneToldCase, toldCase } from './told-case.ts';

/** Half an øre. */
const NOTHING = 0.005;

describe('a workbook', () => {
  test('comes to the result of the engine, to the øre, for any case', () => {
    fc.assert(
      fc.property(toldCase, (told) => {
        const { result } = buildBook(told, 'da');
        const { net, budget } = told.result;
        const pairs: [number, number][] = [
          [result.net.value, net.total],
          [result.undiscounted.value, net.undiscounted],
          [result.budget.value, budget.total],
          [result.perParticipant.value, net.perParticipant],
          ...PUBLIC_PAYERS.map((payer): [number, number] => [
            result.byPayer[payer].value,
            net.byPayer[payer],
          ]),
        ];
        for (const [ours, engines] of pairs) expect(Math.abs(ours - engines)).toBeLessThan(NOTHING);
      }),
      { numRuns: 40 },
    );
  });

  test('has the same formulas in both languages, but for the names of its sheets', () => {
    const told = oneToldCase();
    const [da, en] = [buildBook(told, 'da'), buildBook(told, 'en')];
    expect(en.result.net.value).toBe(da.result.net.value);
    const formulas = ({ book }: typeof da) =>
      book.sheets.map(
        ({ cells }) => cells.filter(({ content }) => content.kind === 'formula').length,
      );
    expect(formulas(en)).toEqual(formulas(da));
  });

  test('names the cell of every number, each name once', () => {
    const { book, parameterNames } = buildBook(oneToldCase(), 'da');
    const known = book.names.map(({ name }) => name.toLowerCase());
    expect(new Set(known).size).toBe(known.length);
    expect(known).toEqual(expect.arrayContaining(parameterNames.map((name) => name.toLowerCase())));
  });

  test('reads text that looks like a formula as text: a pack or case may come from a stranger', async () => {
    const told = oneToldCase();
    const attack = '=HYPERLINK("http://example.org";"klik")';
    const hostile = {
      ...told,
      result: { ...told.result, title: { da: attack, en: attack } },
      inputs: {
        ...told.inputs,
        case: { ...told.inputs.case, logbook: [{ text: '+1+cmd|x' }, { text: attack }] },
      },
    };
    const workbook = await readXlsx(await writeBook(buildBook(hostile, 'da')), {
      readStyles: false,
    });
    expect(workbook.sheets[0]?.rows[0]?.[0]).toBe(attack);
    const notes = workbook.sheets.find(({ name }) => name === 'Kilder og logbog');
    expect(notes?.rows.flat()).toEqual(expect.arrayContaining(['+1+cmd|x', attack]));
    const formulas = buildBook(hostile, 'da').book.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.text] : [])),
    );
    expect(formulas.filter((text) => /HYPERLINK|cmd/.test(text))).toEqual([]);
  });

  test('hatches what is only an example, and says the word', () => {
    const { book } = buildBook(oneToldCase(), 'da');
    const sheet = book.sheets.find(({ name }) => name === 'Forudsætninger');
    const hatched = sheet?.cells.filter(({ example }) => example) ?? [];
    const said = hatched.filter(({ content }) => content.kind === 'text');
    expect(said.length).toBeGreaterThan(0);
    for (const { content } of said) expect(content).toEqual({ kind: 'text', text: 'eksempel' });
    expect(hatched.length).toBe(2 * said.length); // the figure and the word beside it
  });
});

describe('a formula', () => {
  const cell = (address: string, value: number) => reference('Ark', address, value);

  test('has brackets exactly where they are needed', () => {
    const [a, b, c] = [cell('A1', 2), cell('B1', 3), cell('C1', 4)];
    expect(times(plus(a, b), c).text('Ark')).toBe('(A1+B1)*C1');
    expect(minus(a, plus(b, c)).text('Ark')).toBe('A1-(B1+C1)');
    expect(minus(a, times(b, c)).text('Ark')).toBe('A1-B1*C1');
    expect(over(a, times(b, c)).text('Ark')).toBe('A1/(B1*C1)');
    expect(times(negative(a), b).text('Ark')).toBe('(-A1)*B1');
    // (2 + 3) · 4 = 20; 2 − 7 = −5; 2 / 12 = 1/6
    expect(times(plus(a, b), c).value).toBe(20);
    expect(minus(a, plus(b, c)).value).toBe(-5);
    expect(over(a, times(b, c)).value).toBeCloseTo(1 / 6, 15);
  });

  test('names the sheet of a cell that stands elsewhere, and leaves out a factor of 1', () => {
    const there = reference("Ole's ark", 'B2', 5);
    expect(there.text('Ark')).toBe("'Ole''s ark'!B2");
    expect(times(constant(1), there).text("Ole's ark")).toBe('B2');
    // a number that happens to be 1 now is still a factor: it may be changed
    expect(times(named('effectScale', 1), there).text("Ole's ark")).toBe('effectScale*B2');
  });
});

test('names are such that no spreadsheet takes them for an address', () => {
  expect(cellNames(['a.b-c', 'a.b_c', 'A.b.c', 'ab12', '9x'])).toEqual([
    'a_b_c',
    'a_b_c_2',
    'A_b_c_3',
    'n_ab12',
    'n_9x',
  ]);
});
