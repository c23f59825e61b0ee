import { type Issue, problem } from '@som/engine';
import { followFormerIds, lockOf, lockText, readCase } from '@som/packs';
import { findWorkspace, loadForCase, readText } from '@som/packs/node';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';
import { noSuchFile } from './calculate.ts';
import { caseFiles } from './case-files.ts';

/** A case's new text and what it is locked to, or why it has none. */
function lockedText(
  io: Io,
  file: string,
  given: string | undefined,
): { written: string; is: string } | { issues: readonly Issue[] } {
  const loaded = loadForCase(file, findWorkspace(io.root), given);
  if (!loaded.value) return { issues: loaded.issues };
  const { pack, catalogue } = loaded.value;
  const lock = lockOf(pack, catalogue);
  const written = lockText(readText(file).text, lock);
  // what is written must read as the same case with this lock, or the file is left alone
  const { locked: _, ...before } = loaded.value.case;
  const read = readCase(written ?? '', file).value;
  const { locked, ...after } = read ? followFormerIds(read, pack, catalogue) : {};
  const isSame = JSON.stringify([before, lock]) === JSON.stringify([after, locked]);
  return written !== undefined && isSame
    ? { written, is: `${pack.id} ${pack.version}, ${catalogue.id} ${catalogue.version}` }
    : { issues: [problem('lock-place', file, [])] };
}

/** `som lock CASE…`: writes into each case exactly which pack, catalogue and engine its result rests on. */
export function lockCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const files = caseFiles(options.args, noSuchFile(language));
  if (files.length === 0)
    throw new UsageError(
      language === 'da'
        ? 'Skriv, hvilken sag der skal låses: som lock SAG.case.yaml'
        : 'Name the case to lock: som lock CASE.case.yaml',
    );
  let status: ExitCode = 0;
  for (const file of files) {
    const done = lockedText(io, file, text(options, 'pack'));
    if ('issues' in done) {
      sayIssues(io, done.issues, language);
      status = 1;
      continue;
    }
    writeOutput(io, file, done.written, language);
    io.out(
      language === 'da'
        ? `Låst: ${file} til ${done.is}. Beregn med: som calculate ${file} --locked`
        : `Locked: ${file} to ${done.is}. Calculate with: som calculate ${file} --locked`,
    );
  }
  return status;
}
