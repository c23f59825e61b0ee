import type { Language } from '@som/engine';
import { terminalText } from '@som/report';
import {
  type BriefSource,
  briefHtml,
  briefMarkdown,
  briefReport,
  caseFigures,
  sensitivityOf,
} from '@som/report/brief';
import { csvText, dataTables } from '@som/report/csv';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { askedCase } from '../sensitivity/asked-case.ts';
import { writeBinary, writeMany } from './write-files.ts';

/** Files by name from what is made of a calculation. */
const byName = (
  files: readonly { name: string; text: string }[],
  ending: string,
): Record<string, string> =>
  Object.fromEntries(files.map(({ name, text: body }) => [`${name}.${ending}`, body]));

/**
 * An option that only says how another writes is of no use alone.
 *
 * @throws UsageError that names the one it belongs to
 */
function checkTogether(options: Options): void {
  const { language } = options;
  const da = language === 'da';
  if (options.plain === true && text(options, 'csv') === undefined)
    throw new UsageError(
      da
        ? '--plain gælder tabellerne: skriv også --csv MAPPE.'
        : '--plain is about the tables: add --csv FOLDER.',
    );
}

/** Spreadsheet and Word are loaded only when they are asked for. */
async function writeOfficeFiles(
  io: Io,
  options: Options,
  source: BriefSource,
  appendix: boolean,
): Promise<void> {
  const { language: lang } = options;
  const [xlsx, docx] = [text(options, 'xlsx'), text(options, 'docx')];
  if (xlsx !== undefined) {
    const { spreadsheet } = await import('@som/report/spreadsheet');
    writeBinary(io, xlsx, await spreadsheet(source, lang), lang);
  }
  if (docx !== undefined) {
    const { wordBrief } = await import('@som/report/word');
    writeBinary(io, docx, await wordBrief(source, { lang, appendix }), lang);
    io.err(withoutPictures(lang));
  }
}

const withoutPictures = (lang: Language): string =>
  lang === 'da'
    ? 'Word-filen har tabeller i stedet for figurer: kun beregneren i browseren kan tegne dem som billeder. Brug --figures MAPPE, og sæt dem ind.'
    : 'The Word file has tables instead of figures: only the calculator in the browser can draw them as pictures. Use --figures FOLDER and insert them.';

/** `som report CASE`: the decision brief, its appendix, and everything else a calculation gives besides the page. */
export async function reportCommand(io: Io, options: Options): Promise<ExitCode> {
  const { language: lang } = options;
  checkTogether(options);
  const calculation = askedCase(io, options, 'report');
  if (!calculation) return 1;
  const source: BriefSource = { ...calculation, sensitive: sensitivityOf(calculation) };
  const appendix = options.appendix === true;
  const [html, md, csv, figures] = (['html', 'md', 'csv', 'figures'] as const).map((name) =>
    text(options, name),
  );
  if (html !== undefined) writeOutput(io, html, briefHtml(source, { lang, appendix }), lang);
  if (md !== undefined) writeOutput(io, md, briefMarkdown(source, { lang, appendix }), lang);
  await writeOfficeFiles(io, options, source, appendix);
  if (csv !== undefined) {
    const form = options.plain === true ? 'plain' : 'danish';
    const tables = dataTables(source, lang).map((table) => ({
      name: table.name,
      text: csvText(table, form),
    }));
    writeMany(io, csv, byName(tables, 'csv'), lang);
  }
  if (figures !== undefined) {
    const drawn = caseFigures(source, lang).map(({ name, svg }) => ({ name, text: svg }));
    writeMany(io, figures, byName(drawn, 'svg'), lang);
  }
  const written = [html, md, text(options, 'xlsx'), text(options, 'docx'), csv, figures];
  if (written.every((path) => path === undefined))
    io.out(
      terminalText(briefReport(source, lang), { colour: io.colour, width: io.width }).trimEnd(),
    );
  return 0;
}
