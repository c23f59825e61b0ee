import { bibtex, cslJson, DANISH_EXCEL, type KnowledgeEntry, studiesCsv } from '@som/evidence';
import type { Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';

/** Writes the studies to the files asked for, and says which; Danish gets a file that Danish Excel opens. */
export function writeExports(
  io: Io,
  options: Options,
  entries: readonly KnowledgeEntry[],
): string[] {
  const { language } = options;
  const excel = language === 'da' ? DANISH_EXCEL : { bom: true };
  const files: [path: string | undefined, content: () => string][] = [
    [text(options, 'csv'), () => studiesCsv(entries, { language, ...excel })],
    [text(options, 'bib'), () => bibtex(entries)],
    [text(options, 'csl'), () => `${JSON.stringify(cslJson(entries), null, 2)}\n`],
  ];
  return files.flatMap(([path, content]) => {
    if (path === undefined) return [];
    writeOutput(io, path, content(), language);
    return [language === 'da' ? `Skrevet: ${path}` : `Written: ${path}`];
  });
}
