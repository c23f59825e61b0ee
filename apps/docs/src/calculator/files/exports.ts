import type { Calculation, Inputs, Label, Language } from '@som/engine';
import type { BriefSource } from '@som/report/brief';
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

const doubted = async (told: Calculation & { inputs: Inputs }): Promise<BriefSource> => {
  const { withDoubt } = await import('./with-doubt.ts');
  return withDoubt(told);
};

/** Texts as one file to save; a browser hands over one at a time. */
async function zipped(name: string, files: readonly { name: string; text: string }[]) {
  const { strToU8, zipSync } = await import('fflate');
  const folder = Object.fromEntries(files.map((file) => [file.name, strToU8(file.text)]));
  return { name, content: own(zipSync(folder)), type: 'application/zip' };
}

export const EXPORTS: readonly Export[] = [
  {
    id: 'brief',
    label: {
      da: 'Beslutningsoplæg, to sider og bilag (HTML)',
      en: 'Decision brief, two pages and an appendix (HTML)',
    },
    make: async (told, lang) => {
      const [{ briefHtml }, source] = await Promise.all([
        import('@som/report/brief'),
        doubted(told),
      ]);
      return {
        name: `${told.result.case}.brief.html`,
        content: briefHtml(source, { lang, appendix: true }),
        type: 'text/html',
      };
    },
  },
  {
    id: 'word',
    label: { da: 'Beslutningsoplæg (Word)', en: 'Decision brief (Word)' },
    make: async (told, lang) => {
      const [{ wordBrief }, { drawn }, source] = await Promise.all([
        import('@som/report/word'),
        import('./drawn.ts'),
        doubted(told),
      ]);
      const bytes = await wordBrief(source, { lang, appendix: true, drawn });
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
    label: { da: 'Alle tabeller (CSV i en zip)', en: 'All tables (CSV in a zip)' },
    make: async (told, lang) => {
      const [{ csvText, dataTables }, source] = await Promise.all([
        import('@som/report/csv'),
        doubted(told),
      ]);
      const form = lang === 'da' ? 'danish' : 'plain';
      const files = dataTables(source, lang).map((table) => ({
        name: `${table.name}.csv`,
        text: csvText(table, form),
      }));
      return zipped(`${told.result.case}.${lang === 'da' ? 'tabeller' : 'tables'}.zip`, files);
    },
  },
  {
    id: 'figures',
    label: { da: 'Alle figurer (SVG i en zip)', en: 'All figures (SVG in a zip)' },
    make: async (told, lang) => {
      const [{ caseFigures }, source] = await Promise.all([
        import('@som/report/brief'),
        doubted(told),
      ]);
      const files = caseFigures(source, lang).map(({ name, svg }) => ({
        name: `${name}.svg`,
        text: svg,
      }));
      return zipped(`${told.result.case}.${lang === 'da' ? 'figurer' : 'figures'}.zip`, files);
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
