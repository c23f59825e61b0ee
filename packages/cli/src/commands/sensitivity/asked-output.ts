import { nearest, type Output, PURSES } from '@som/engine';
import { UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';

/**
 * Whose result and over which years: `--payer municipality --four-years`.
 *
 * @throws UsageError for a payer that is none
 */
export function askedOutput(options: Options): Output {
  const asked = text(options, 'payer') ?? 'total';
  const purse = PURSES.find((name) => name === asked);
  if (purse === undefined) {
    const near = nearest(asked, PURSES);
    const list = (near.length > 0 ? near : PURSES).join(', ');
    throw new UsageError(
      options.language === 'da'
        ? `--payer ${asked} findes ikke her. Prøv: ${list}.`
        : `There is no --payer ${asked} here. Try: ${list}.`,
    );
  }
  return { purse, window: options['four-years'] === true ? 'budget' : 'net' };
}
