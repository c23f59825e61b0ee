import type { Effect } from '@som/engine';
import type { Proposal } from '@som/evidence';
import { useInCase } from '@som/packs';
import { readText } from '@som/packs/node';
import { type Io, UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { sayIssues } from '../../say-issues.ts';
import { writeOutput } from '../../write-output.ts';

/**
 * Who answers for writing a figure into the case of `--into`; nothing when nothing is to be written.
 *
 * @throws UsageError when nobody does: a figure without a name cannot be asked about
 */
export function intoWhom(options: Options): { file: string; by: string } | undefined {
  const file = text(options, 'into');
  if (file === undefined) return undefined;
  const by = text(options, 'by')?.trim();
  if (by) return { file, by };
  throw new UsageError(
    options.language === 'da'
      ? 'Skriv, hvem der svarer for tallet: --by "NAVN". Det står i sagens logbog.'
      : 'Say who answers for the figure: --by "NAME". It stands in the logbook of the case.',
  );
}

/** Writes the proposal into the case with an entry in its logbook; returns the lines that say so, or nothing when refused. */
export function writeIntoCase(
  io: Io,
  options: Options,
  { outcome, sources, log }: Proposal,
  effect: Effect,
): string[] | undefined {
  const into = intoWhom(options);
  if (!into) throw new Error('writeIntoCase: no case to write into');
  const { language } = options;
  const date = io.today;
  const written = useInCase(
    readText(into.file).text,
    {
      outcome,
      effect,
      sources,
      log: { by: into.by, text: log, ...(date !== undefined && { date }) },
    },
    into.file,
  );
  if ('issues' in written) {
    sayIssues(io, written.issues, language);
    return undefined;
  }
  const file = text(options, 'out') ?? into.file;
  writeOutput(io, file, written.text, language);
  return [
    language === 'da'
      ? `Skrevet: ${file}, effekten på ${outcome} og en linje i logbogen. Beregn med: som calculate ${file}`
      : `Written: ${file}, the effect on ${outcome} and a line in the logbook. Calculate with: som calculate ${file} --lang en`,
    ...(written.takenOut ? [written.takenOut[language]] : []),
  ];
}
