import { issueText } from '@som/engine';
import { comparePlaces, findPlace } from '@som/packs/node';
import { markdownChange, terminalChange } from '../change/report-text.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text, texts } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';
import { noSuchFile } from './calculate.ts';
import { caseFiles } from './case-files.ts';

/** `som diff BEFORE AFTER [CASE…]`: what changed in meaning, what it does to cases, and the bump it needs. */
export function diffCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const [before, after, ...more] = options.args;
  if (before === undefined || after === undefined)
    throw new UsageError(
      language === 'da'
        ? 'Skriv de to udgaver: som diff PAKKE@GAMMEL PAKKE, fx som diff adults@HEAD~1 adults'
        : 'Name the two versions: som diff PACK@OLD PACK, such as som diff adults@HEAD~1 adults',
    );
  const files = caseFiles([...texts(options, 'case'), ...more], noSuchFile(language));
  const [was, is] = [findPlace(before, io.root), findPlace(after, io.root)];
  if ('issue' in was || 'issue' in is) {
    const missing = [was, is].flatMap((side) => ('issue' in side ? [side.issue] : []));
    sayIssues(io, missing, language);
    return 1;
  }
  const compared = comparePlaces(was.place, is.place, files, io.root);
  if ('issues' in compared) {
    sayIssues(io, compared.issues, language);
    return 1;
  }
  const { report } = compared;
  const md = text(options, 'md');
  if (md !== undefined) writeOutput(io, md, markdownChange(report, language), language);
  if (options.json) {
    const issues = report.issues.map((issue) => ({ ...issue, text: issueText(issue) }));
    io.out(JSON.stringify({ ...report, issues }, null, 2));
  } else if (md === undefined) io.out(terminalChange(report, language));
  sayIssues(io, report.issues, language);
  return report.issues.length > 0 ? 1 : 0;
}
