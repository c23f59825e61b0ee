import type { Pack, Source, Study } from '@som/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bibtex,
  cslJson,
  csv,
  DANISH_EXCEL,
  type KnowledgeEntry,
  studiesCsv,
} from '../../src/index.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

const label = (da: string) => ({ da, en: `${da} (en)` });
const manifest: Pack['manifest'] = {
  pack: 'children',
  format: 1,
  label: label('Børn'),
  status: 'draft',
  maintainers: ['NN'],
  licence: 'CC-BY-4.0',
  engine: '>=0.1.0 <1.0.0',
};
const study: Study = {
  label: label('Et forsøg'),
  design: 'randomised-trial',
  population: label('Børn; 8–12 år'),
  ages: [8, 12],
  intervention: label('=HYPERLINK("http://evil")'),
  finding: 'positive',
  source: 'rapee-2006',
  effects: [
    {
      outcome: label('Angstfri'),
      measure: 'standardised-mean-difference',
      value: -0.35,
      ci95: [-0.6, -0.1],
      intervention: { n: 55, events: 0 },
      note: '-1 er bedre',
    },
  ],
};
const work: Source = {
  type: 'article-journal',
  title: 'Fear & 50% less {anxiety}_1 in SØM',
  author: ['Rapee RM', 'van Aar m.fl.', 'KORA', 'Lyneham, Heidi'],
  containerTitle: 'Journal #1',
  issued: '2006-03',
  DOI: '10.1000/a_b',
  URL: 'https://example.org/a_b%20c?x={1}',
  accessed: '2026-11-22',
  locator: 's. 4',
};
const entry = (own: Partial<KnowledgeEntry> = {}): KnowledgeEntry => ({
  pack: { id: 'children', version: '0.1.0', manifest },
  id: 'trial',
  study,
  work,
  groups: [],
  outcomes: [],
  chains: [],
  ...own,
});

describe('BibTeX', () => {
  test('special characters are written so that LaTeX prints them, and capitals are kept', () => {
    expect(bibtex([entry()])).toBe(
      [
        '@article{rapee-2006,',
        '  author = {Rapee, R. M. and van Aar and others and {KORA} and Lyneham, Heidi},',
        '  title = {{Fear \\& 50\\% less \\{anxiety\\}\\_1 in SØM}},',
        '  journal = {Journal \\#1},',
        '  year = {2006},',
        '  month = {3},',
        '  doi = {10.1000/a_b},',
        '  url = {https://example.org/a_b%20c?x=%7B1%7D},',
        '  urldate = {2026-11-22},',
        '  note = {s. 4},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('a work that several studies cite stands once; different works under one key stand both', () => {
    const other = { ...entry().pack, id: 'adults' };
    const text = bibtex([
      entry(),
      entry({ id: 'again' }),
      entry({ pack: other, work: { ...work, title: 'Other' } }),
    ]);
    expect(text.match(/^@.*$/gm)).toEqual(['@article{rapee-2006,', '@article{rapee-2006-adults,']);
  });

  test('a report has its institution, and an unknown work is left out', () => {
    const report: Source = {
      type: 'report',
      title: 'SØM',
      publisher: 'VIVE',
      containerTitle: 'Serie',
      issued: 2018,
    };
    const { work: _, ...without } = entry();
    expect(bibtex([entry({ work: report }), without])).toBe(
      '@techreport{rapee-2006,\n  title = {{SØM}},\n  institution = {VIVE},\n  year = {2018},\n  note = {Serie},\n}\n',
    );
  });

  test('whatever a title holds, its braces balance and the file can be read', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        const text = bibtex([entry({ work: { ...work, title } })]).replaceAll(/\\[{}]/g, '');
        let depth = 0;
        for (const character of text) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('names, dates and containers have the names of the standard', () => {
    expect(cslJson([entry()])).toEqual([
      {
        id: 'rapee-2006',
        type: 'article-journal',
        title: work.title,
        author: [
          { family: 'Rapee', given: 'R. M.' },
          { family: 'van Aar' },
          { literal: 'et al.' },
          { literal: 'KORA' },
          { family: 'Lyneham', given: 'Heidi' },
        ],
        'container-title': 'Journal #1',
        issued: { 'date-parts': [[2006, 3]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        DOI: work.DOI,
        URL: work.URL,
        note: 's. 4',
      },
    ]);
  });

  test('a date that is no date is kept as it was written; an unknown one is left out', () => {
    const [item] = cslJson([
      entry({ work: { type: 'newspaper', title: 't', issued: 'i trykken' } }),
    ]);
    expect(item).toEqual({
      id: 'rapee-2006',
      type: 'article-newspaper',
      title: 't',
      issued: { literal: 'i trykken' },
    });
    expect(cslJson([entry({ work: { type: 'webpage', title: 't' } })])[0]).not.toHaveProperty(
      'issued',
    );
  });
});

describe('studies as a spreadsheet', () => {
  const cells = (text: string, row: number) => {
    const [head = '', ...rows] = text.trim().split('\r\n');
    const names = head.split(',');
    // no cell of the figures below holds a comma
    const figures = rows[row]?.split(',') ?? [];
    return (name: string) => figures[names.indexOf(name)];
  };
  const plain = entry({
    study: { ...study, population: label('Børn'), intervention: label('Forløb') },
  });

  test('one row an effect, with what the study does not say left empty and never 0', () => {
    const cell = cells(studiesCsv([plain], { language: 'da' }), 0);
    expect([cell('effect'), cell('value'), cell('intervention_events'), cell('age_from')]).toEqual([
      'effect-1',
      '-0.35',
      '0',
      '8',
    ]);
    expect([cell('n'), cell('comparator_n'), cell('p'), cell('developer')]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  test('a text that would be a formula is text; a negative number is a number', () => {
    const text = studiesCsv([entry()], { language: 'da' });
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(text).toContain(`"'-1 er bedre"`);
    expect(text).toContain(',-0.35,-0.6,-0.1,');
  });

  test('Danish Excel gets semicolons, decimal commas and a byte order mark', () => {
    const text = studiesCsv([entry()], { language: 'da', ...DANISH_EXCEL });
    expect(text.startsWith('\ufeffpack;')).toBe(true);
    expect(text).toContain(';-0,35;-0,6;-0,1;');
    expect(text).toContain('"Børn; 8–12 år"');
  });

  test('no text, whatever it holds, begins a cell as a formula or breaks out of its row', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(',' as const, ';' as const),
        (text, separator) => {
          const [line = ''] = [csv([[text, 'end']], { separator })];
          const inner = line.startsWith('"') ? line.slice(1) : line;
          expect(inner).not.toMatch(/^[=+\-@\t\r]/);
          expect(line.endsWith(`${separator}end\r\n`)).toBe(true);
          // quotes are balanced, so that the row ends where it should
          expect((line.match(/"/g) ?? []).length % 2).toBe(0);
        },
      ),
    );
  });
});
