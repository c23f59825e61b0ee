import { nearest, RULES, type RulesName, type UncertaintySettings } from '@som/engine';
import { UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { askedNumber } from '../portfolio/asked-number.ts';

/** Eight scrambles of 1,024: enough for the digits that are shown, in well under a second. */
const DRAWS = 8192;
/** More than a machine draws while somebody waits. */
const MOST = 100_000_000;

/** One of some words, or a usage error that suggests the nearest. */
function oneOf<T extends string>(
  options: Options,
  name: Parameters<typeof text>[1],
  known: readonly T[],
  otherwise: T,
): T {
  const typed = text(options, name);
  if (typed === undefined) return otherwise;
  const found = known.find((word) => word === typed);
  if (found !== undefined) return found;
  const near = nearest(typed, known);
  const list = (near.length > 0 ? near : known).join(', ');
  throw new UsageError(
    options.language === 'da'
      ? `--${name} ${typed} findes ikke. Prøv: ${list}.`
      : `There is no --${name} ${typed}. Try: ${list}.`,
  );
}

/**
 * How draws are made, as typed; the rules are otherwise those that the case asks for.
 *
 * @throws UsageError
 */
export function askedSettings(
  options: Options,
  ruled: RulesName | undefined = undefined,
): UncertaintySettings {
  const rules = Object.keys(RULES) as RulesName[]; // the keys of our own table
  return {
    seed: Math.floor(askedNumber(options, 'seed', { low: 0, high: 2 ** 53 - 1 }) ?? 1),
    draws: Math.floor(askedNumber(options, 'draws', { low: 512, high: MOST }) ?? DRAWS),
    method: oneOf(options, 'method', ['sobol', 'monte-carlo'], 'sobol'),
    rules: oneOf(options, 'rules', rules, ruled ?? 'reported'),
  };
}
