import { askedNumber } from '../commands/portfolio/asked-number.ts';
import type { Options } from '../options.ts';

/** More than any machine of a municipality has. */
const MOST = 64;

/**
 * Threads typed as `--threads`; nothing when the program is to choose.
 *
 * @throws UsageError
 */
export function askedThreads(options: Options): number | undefined {
  const typed = askedNumber(options, 'threads', { low: 1, high: MOST });
  return typed === undefined ? undefined : Math.floor(typed);
}
