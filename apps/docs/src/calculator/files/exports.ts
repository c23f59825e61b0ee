import type { Calculation, Inputs, Label, Language } from '@som/engine';
import type { Bytes } from '../ui/save-file.ts';

/** A file made from the case. */
export interface Made {
  name: string;
  content: string | Bytes;
  type: string;
}

type Make = (told: Calculation & { inputs: Inputs }, lang: Language) => Promise<Made>;

/** A kind of file that can be taken out; what makes it is fetched when it is asked for. */
export interface Export {
  id: string;
  label: Label;
  make: Make;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A copy whose memory is its own, as a file is made of. */
const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

export const EXPORTS: readonly Export[] = [
  {
    id: 'brief',
    label: {
      da: 'Beslutningsoplæg, to sider og bilag (HTML)',
      en: 'Decision brief, two pages and an appendix (HTML)',
    },
    make: async (told, lang) => {
      const { briefHtml } = await import('@som/report/brief');
      return {
        name: `${told.result.case}.brief.html`,
        content: briefHtml(told, { lang, appendix: true }),
        type: 'text/html',
      };
    },
  },
  {
    id: 'word',
    label: { da: 'Beslutningsoplæg (Word)', en: 'Decision brief (Word)' },
    make: async (told, lang) => {
      const [{ wordBrief }, { drawn }] = await Promise.all([
        import('@som/report/word'),
        import('./drawn.ts'),
      ]);
      const bytes = await wordBrief(told, { lang, appendix: true, drawn });
      return { name: `${told.result.case}.docx`, content: own(bytes), type: DOCX };
    },
  },
  {
    id: 'spreadsheet',
    label: { da: 'Regneark med formler (Excel)', en: 'Spreadsheet with formulas (Excel)' },
    make: async (told, lang) => {
      const { spreadsheet } = await import('@som/report/spreadsheet');
      const bytes = await spreadsheet(told, lang);
      return { name: `${told.result.case}.xlsx`, content: own(bytes), type: XLSX };
    },
  },
  {
    id: 'csv',
    label: { da: 'Alle tabeller (CSV)', en: 'All tables (CSV)' },
    make: async (told, lang) => {
      const { csvText, dataTables } = await import('@som/report/csv');
      const form = lang === 'da' ? 'danish' : 'plain';
      const content = dataTables(told, lang)
        .map((table) => `${table.name}\n${csvText(table, form).replace(/^\ufeff/, '')}`)
        .join('\n');
      return { name: `${told.result.case}.csv`, content: `\ufeff${content}`, type: 'text/csv' };
    },
  },
  {
    id: 'json',
    label: { da: 'Resultatet (JSON)', en: 'The result (JSON)' },
    make: async ({ result }) => ({
      name: `${result.case}.result.json`,
      content: `${JSON.stringify(result, null, 2)}\n`,
      type: 'application/json',
    }),
  },
];
