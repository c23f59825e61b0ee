import { type ExitCode, type Io, UsageError } from '../io.ts';
import type { Options } from '../options.ts';
import { newCommand as newCaseCommand } from './new-case.ts';
import { newPackCommand } from './new-pack.ts';

/** `som new case` and `som new pack`. */
export function newCommand(io: Io, options: Options): ExitCode {
  const [what] = options.args;
  if (what === 'pack') return newPackCommand(io, options);
  if (what === 'case') return newCaseCommand(io, options);
  throw new UsageError(
    options.language === 'da'
      ? 'Skriv: som new pack ID, eller som new case --pack PAKKE --group MÅLGRUPPE'
      : 'Write: som new pack ID, or som new case --pack PACK --group GROUP',
  );
}
