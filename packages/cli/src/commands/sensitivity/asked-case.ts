import { type Calculation, calculate, InputError, type Inputs } from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import { type Io, UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { sayIssues } from '../../say-issues.ts';
import { noSuchFile } from '../calculate.ts';
import { caseFiles } from '../case-files.ts';

/**
 * The one case a command is about, calculated; its problems are said and nothing is returned.
 *
 * @throws UsageError when no case or several are named
 */
export function askedCase(
  io: Io,
  options: Options,
  command: string,
): (Calculation & { inputs: Inputs }) | undefined {
  const { language } = options;
  const [file, ...more] = caseFiles(options.args, noSuchFile(language));
  if (file === undefined || more.length > 0)
    throw new UsageError(
      language === 'da'
        ? `Skriv én sag: som ${command} SAG.case.yaml`
        : `Name one case: som ${command} CASE.case.yaml`,
    );
  const loaded = loadForCase(file, findWorkspace(io.root), text(options, 'pack'));
  if (!loaded.value) {
    sayIssues(io, loaded.issues, language);
    return undefined;
  }
  try {
    return { ...calculate(loaded.value), inputs: loaded.value };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    sayIssues(io, loaded.locate(error.issues.filter((i) => i.level === 'error')), language);
    return undefined;
  }
}
