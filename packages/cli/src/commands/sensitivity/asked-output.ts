import { type Language, nearest, type Output, PURSES, type Purse } from '@som/engine';
import { PAYER_NAMES } from '@som/report';
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
    const list = suggested(asked, options.language).join(', ');
    throw new UsageError(
      options.language === 'da'
        ? `--payer ${asked} findes ikke her. Prøv: ${list}.`
        : `There is no --payer ${asked} here. Try: ${list}.`,
    );
  }
  return { purse, window: options['four-years'] === true ? 'budget' : 'net' };
}

/** Payers as they are typed, with what people call them: `municipality (kommune)`. */
function suggested(asked: string, lang: Language): string[] {
  const typed = asked.toLowerCase();
  const called = (purse: Purse): string => PAYER_NAMES[purse][lang].toLowerCase();
  const meant = PURSES.filter(
    (purse) => typed.startsWith(called(purse)) || called(purse).startsWith(typed),
  );
  const near = meant.length > 0 ? meant : PURSES.filter((p) => nearest(typed, PURSES).includes(p));
  return (near.length > 0 ? near : PURSES).map((purse) =>
    called(purse) === purse ? purse : `${purse} (${called(purse)})`,
  );
}
