import { nearest } from '@som/engine';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import type { Options } from '../../options.ts';
import { convertCommand } from './convert.ts';
import { poolCommand } from './pool.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';
import { updateCommand } from './update.ts';
import { waysCommand } from './ways.ts';

const COMMANDS: Readonly<Record<string, (io: Io, options: Options) => ExitCode>> = {
  search: searchCommand,
  show: showCommand,
  pool: poolCommand,
  convert: convertCommand,
  update: updateCommand,
  ways: waysCommand,
};

/** `som evidence …`: what studies say, and the way from them to a success rate. */
export function evidenceCommand(io: Io, options: Options): ExitCode {
  const [name, ...args] = options.args;
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(io, { ...options, args });
  const known = Object.keys(COMMANDS);
  const near = name === undefined ? [] : nearest(name, known);
  const list = (near.length > 0 ? near : known).join(', ');
  throw new UsageError(
    options.language === 'da'
      ? `Skriv, hvad du vil: som evidence ${near.length > 0 ? near[0] : 'search'}. Der er ${list}. Se som help.`
      : `Say what you want: som evidence ${near.length > 0 ? near[0] : 'search'}. There is ${list}. See som help --lang en.`,
  );
}
