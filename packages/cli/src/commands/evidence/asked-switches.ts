import { InputError, issueLine, nearest, type PoolSwitches } from '@som/engine';
import type { ProposeOptions } from '@som/evidence';
import { type Io, UsageError } from '../../io.ts';
import { type Options, text, texts } from '../../options.ts';
import { askedShare } from './asked-figures.ts';

const MODELS = ['fixed', 'dersimonian-laird', 'reml', 'paule-mandel'] as const;
const INTERVALS = ['prediction', 'confidence'] as const;
const TESTS = ['wald', 'knapp-hartung'] as const;
const CONSTANTS = ['pi-over-root-3', '1.65'] as const;

/** One of a few words, or undefined when it was not given. */
export function askedOneOf<T extends string>(
  options: Options,
  name: 'model' | 'interval' | 'test' | 'constant' | 'measure' | 'better' | 'to',
  words: readonly T[],
): T | undefined {
  const typed = text(options, name);
  const found = words.find((word) => word === typed);
  if (typed === undefined || found !== undefined) return found;
  const near = nearest(typed, words);
  const list = (near.length > 0 ? near : words).join(', ');
  throw new UsageError(
    options.language === 'da'
      ? `--${name} ${typed} kendes ikke. Vælg: ${list}.`
      : `--${name} ${typed} is not known. Choose: ${list}.`,
  );
}

/** The constant between standard deviations and odds. */
export const askedConstant = (options: Options): PoolSwitches['logitConstant'] | undefined =>
  askedOneOf(options, 'constant', CONSTANTS);

/** The choices of how studies are added up; what is left out is as usual. */
export function askedSwitches(io: Io, options: Options): ProposeOptions {
  const model = askedOneOf(options, 'model', MODELS);
  const interval = askedOneOf(options, 'interval', INTERVALS);
  const test = askedOneOf(options, 'test', TESTS);
  const constant = askedConstant(options);
  const without = askedShare(options, 'without');
  const by = text(options, 'by')?.trim();
  const why = text(options, 'why')?.trim();
  return {
    switches: {
      ...(model && { model }),
      ...(interval && { interval }),
      ...(test && { test }),
      ...(constant && { logitConstant: constant }),
      ...(options['no-design-mark-down'] && { designMarkDown: false }),
      ...(options['no-developer-mark-down'] && { developerMarkDown: false }),
      ...(options['no-transfer-mark-down'] && { transferMarkDown: false }),
    },
    ...(without !== undefined && { without }),
    include: texts(options, 'take-in'),
    exclude: texts(options, 'leave-out'),
    ...(why && { whyLeftOut: why }),
    ...(by && { by }),
    ...(io.today !== undefined && { date: io.today }),
  };
}

/** A name that was typed and does not exist is wrong usage, said in the words of the catalogue. */
export function asUsage<T>(options: Options, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const lines = error.issues.map((issue) => issueLine(issue, options.language));
    throw new UsageError(lines.join('\n'));
  }
}
