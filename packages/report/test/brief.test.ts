import { describe, expect, test } from 'vitest';
import { appendixReport, briefHtml, briefMarkdown, briefReport } from '../src/brief/index.ts';
import { shortened } from '../src/brief/shortened.ts';
import { wordBrief } from '../src/word/index.ts';
import { oneToldCase, oneUncertainCase } from './told-case.ts';
import { uncertainOf } from './uncertain-of.ts';

const told = oneToldCase();
const uncertain = oneUncertainCase();

describe('a decision brief', () => {
  test.each(['da', 'en'] as const)(
    'says everything a leader asks for, in its order (%s)',
    (lang) => {
      expect(briefReport(told, lang).sections.map(({ id }) => id)).toEqual([
        'question',
        'answer',
        'beyond-money',
        'payers',
        'years',
        'must-be-true',
        'rests',
        'logbook',
        'stamp',
      ]);
    },
  );

  test('puts what no krone shows beside the money, also where nobody has written it', () => {
    const { beyondMoney } = told.result;
    const silent = { ...told, result: { ...told.result, beyondMoney: [] } };
    expect(beyondMoney.length).toBeGreaterThanOrEqual(0);
    const section = briefReport(silent, 'da').sections.find(({ id }) => id === 'beyond-money');
    expect(JSON.stringify(section)).toContain('Sagen siger ikke, hvad der sker for menneskene');
  });

  test('says loudly that a figure is only an example', () => {
    expect(told.result.caveats).toContain('illustrative');
    const html = briefHtml(told, { lang: 'da' });
    expect(html).toContain('<strong>!</strong> Eksempel: resultatet hviler helt eller delvis');
    expect(html).toContain('(eksempel');
  });

  test('says right after the answer where nine of ten outcomes lie and how likely a gain is', () => {
    const answer = briefReport(
      { ...uncertain, uncertain: uncertainOf(uncertain) },
      'da',
    ).sections.find(({ id }) => id === 'answer');
    const said = JSON.stringify(answer);
    expect(said).toContain('Ni af ti udfald ligger mellem −0,12 mio. kr. og +0,34 mio. kr.');
    expect(said).toContain('i 71 af 100 udfald.');
    expect(said).toContain(
      'For kommunen går det op i 40 af 100 udfald, inden for de fire budgetår i 3 af 100.',
    );
    expect(said).toContain('2 tal uden oplyst usikkerhed regnes som sikre');
  });

  test('says what to find out first', () => {
    const section = briefReport(told, 'da').sections.find(({ id }) => id === 'must-be-true');
    expect(JSON.stringify(section)).toContain('Find ud af først:');
  });

  test('in Markdown no heading is empty: a figure is its sentence and its table', () => {
    const text = briefMarkdown(told, { lang: 'da' });
    expect(text).not.toMatch(/^## .*\n+## /m);
    expect(text).toMatch(/## Hvem betaler, hvem vinder\n\n[A-ZÆØÅ].*\.\n\n\*\*/);
    expect(text).toMatch(/\| År \|.*Lagt sammen/);
  });

  test('nothing from a file becomes markup or a script', () => {
    const attack = '<script>alert(1)</script>';
    const hostile = { ...told, result: { ...told.result, title: { da: attack, en: attack } } };
    expect(briefHtml(hostile, { lang: 'da', appendix: true })).not.toContain('<script');
    expect(briefMarkdown(hostile, { lang: 'da', appendix: true })).not.toContain('<script');
  });

  test('the appendix has a row for every number of the calculation', () => {
    const report = appendixReport(told, 'da');
    const [table] = report.sections.find(({ id }) => id === 'assumptions')?.blocks ?? [];
    const rows = table?.kind === 'table' ? table.table.rows.length : 0;
    // all but the factor on all effects, which is no assumption of the case
    expect(rows).toBe(told.plan.parameters.length - 1);
  });

  test('the Word document is a zip of parts, with the pictures it is given', async () => {
    const asked: string[] = [];
    const bytes = await wordBrief(told, {
      lang: 'da',
      drawn: async (svg, width) => {
        asked.push(svg.slice(0, 5));
        return { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), width, height: 300 };
      },
    });
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(asked).toEqual(['<svg ', '<svg ']); // who pays, and over time
  });
});

describe('text that must fit in a place', () => {
  test('is whole when it fits', () => {
    expect(shortened('Kort nok.', 20)).toBe('Kort nok.');
  });
  test('ends with a whole sentence when there is one', () => {
    expect(shortened('En sætning, der er lang. Og en til, der ikke kan være der.', 30)).toBe(
      'En sætning, der er lang.',
    );
  });
  test('or with a whole word and a sign that there is more', () => {
    expect(shortened('Ord efter ord efter ord efter ord', 20)).toBe('Ord efter ord…');
  });
});
