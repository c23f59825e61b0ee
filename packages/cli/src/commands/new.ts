import { type ExitCode, type Io, UsageError } from '../io.ts';
import type { Options } from '../options.ts';
import { newCommand as newCaseCommand } from './new-case.ts';
import { newContributionCommand } from './new-contribution.ts';
import { newEntryCommand } from './new-entry.ts';
import { newPackCommand } from './new-pack.ts';

/** `som new case`, `pack`, `study`, `chain` and `contribution`. */
export function newCommand(io: Io, options: Options): ExitCode {
  const [what] = options.args;
  if (what === 'pack') return newPackCommand(io, options);
  if (what === 'case') return newCaseCommand(io, options);
  if (what === 'contribution') return newContributionCommand(io, options);
  if (what === 'study' || what === 'chain') return newEntryCommand(io, options, what);
  throw new UsageError(
    options.language === 'da'
      ? 'Skriv: som new pack ID, som new case --pack PAKKE --group MÅLGRUPPE, som new study --pack PAKKE, som new chain --pack PAKKE --group MÅLGRUPPE, eller som new contribution ID --pack PAKKE'
      : 'Write: som new pack ID, som new case --pack PACK --group GROUP, som new study --pack PACK, som new chain --pack PACK --group GROUP, or som new contribution ID --pack PACK',
  );
}
