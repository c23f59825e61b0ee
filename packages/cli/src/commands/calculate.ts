import { calculate, InputError, type Language, type Result } from '@som/engine';
import { findWorkspace, loadForCase, type Readers, rememberingReaders } from '@som/packs/node';
import { htmlReport, markdownReport, terminalReport } from '@som/report';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';
import { caseFiles } from './case-files.ts';

export const noSuchFile = (language: Language) => (path: string) =>
  language === 'da' ? `Filen ${path} findes ikke.` : `There is no file ${path}.`;

const needsOne = (option: string, language: Language) =>
  language === 'da'
    ? `--${option} kan kun bruges med én sag ad gangen.`
    : `--${option} takes one case at a time.`;

function calculateOne(
  io: Io,
  file: string,
  options: Options,
  readers: Readers,
): Result | undefined {
  const { language } = options;
  const loaded = loadForCase(file, findWorkspace(io.root), text(options, 'pack'), {
    locked: options.locked === true,
    readers,
  });
  if (!loaded.value) {
    sayIssues(io, loaded.issues, language);
    return undefined;
  }
  try {
    return calculate(loaded.value).result;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    sayIssues(io, loaded.locate(error.issues.filter((i) => i.level === 'error')), language);
    return undefined;
  }
}

/** `som calculate CASE…`: the report on the terminal, as JSON, Markdown or HTML. */
export function calculateCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const files = caseFiles(options.args, noSuchFile(language));
  if (files.length === 0)
    throw new UsageError(
      language === 'da'
        ? 'Skriv, hvilken sag der skal beregnes: som calculate SAG.case.yaml'
        : 'Name the case to calculate: som calculate CASE.case.yaml',
    );
  const [md, html] = [text(options, 'md'), text(options, 'html')];
  for (const [name, path] of [
    ['md', md],
    ['html', html],
  ] as const)
    if (path !== undefined && files.length > 1) throw new UsageError(needsOne(name, language));
  let status: ExitCode = 0;
  const started = Date.now();
  const readers = rememberingReaders();
  for (const [i, file] of files.entries()) {
    if (files.length > 1 && Date.now() - started > 1000) io.err(`${i + 1}/${files.length} ${file}`);
    const result = calculateOne(io, file, options, readers);
    if (!result) {
      status = 1;
      continue;
    }
    if (md !== undefined) writeOutput(io, md, markdownReport(result, { lang: language }), language);
    if (html !== undefined) writeOutput(io, html, htmlReport(result, { lang: language }), language);
    if (options.json || files.length > 1)
      io.out(files.length > 1 ? JSON.stringify(result) : JSON.stringify(result, null, 2));
    else
      io.out(
        terminalReport(result, { lang: language, colour: io.colour, width: io.width }).trimEnd(),
      );
  }
  return status;
}
