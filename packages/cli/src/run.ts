import type { Language } from '@som/engine';
import { nearest } from '@som/engine/nearest';
import { ENGINE_VERSION } from '@som/engine/version';
import { commandNamed, type Misplaced, misplaced } from './command-options.ts';
import { HELP } from './help.ts';
import { helpOf } from './help-of.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { type Options, readOptions } from './options.ts';

type Command = (io: Io, options: Options) => ExitCode | Promise<ExitCode>;

/** Commands are loaded when asked for, so that help and version answer at once. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  calculate: async () => (await import('./commands/calculate.ts')).calculateCommand,
  report: async () => (await import('./commands/report/report.ts')).reportCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  sensitivity: async () =>
    (await import('./commands/sensitivity/sensitivity.ts')).sensitivityCommand,
  grid: async () => (await import('./commands/sensitivity/grid.ts')).gridCommand,
  portfolio: async () => (await import('./commands/portfolio/portfolio.ts')).portfolioCommand,
  uncertainty: async () =>
    (await import('./commands/uncertainty/uncertainty.ts')).uncertaintyCommand,
  packs: async () => (await import('./commands/packs.ts')).packsCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  lock: async () => (await import('./commands/lock.ts')).lockCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  bump: async () => (await import('./commands/bump.ts')).bumpCommand,
  upgrade: async () => (await import('./commands/upgrade.ts')).upgradeCommand,
  fit: async () => (await import('./commands/fit.ts')).fitCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  evidence: async () => (await import('./commands/evidence/evidence.ts')).evidenceCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
};

/** An option that the command would not have heard. */
function belongsElsewhere(
  { option, belongsTo }: Misplaced,
  command: string,
  language: Language,
): string {
  const others = belongsTo.map((name) => `som ${name}`);
  return language === 'da'
    ? `--${option} hører ikke til som ${command}, men til ${listed(others, 'og')}. Se som help ${command}.`
    : `--${option} does not belong to som ${command} but to ${listed(others, 'and')}. See som help ${command} --lang en.`;
}

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/**
 * Runs one command.
 *
 * @param argv - what was typed after `som`
 * @throws UsageError for a command or option that does not exist
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = readOptions(argv);
  const { language } = options;
  if (options.version) {
    io.out(ENGINE_VERSION);
    return 0;
  }
  const [name, ...args] = options.args;
  if (options.help || name === 'help' || name === undefined) {
    const asked = name === 'help' ? args : options.args;
    io.out(asked.length > 0 ? helpOf(commandNamed(asked), language) : HELP[language]);
    return name === undefined && !options.help ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const near = nearest(name, Object.keys(COMMANDS));
    throw new UsageError(
      language === 'da'
        ? `Kommandoen ${name} findes ikke.${near.length > 0 ? ` Mente du ${near.join(', ')}?` : ''} Se som help.`
        : `There is no command ${name}.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''} See som help --lang en.`,
    );
  }
  const inVain = misplaced(options);
  if (inVain.length > 0)
    throw new UsageError(
      inVain.map((one) => belongsElsewhere(one, commandNamed(options.args), language)).join('\n'),
    );
  return (await load())(io, { ...options, args });
}
