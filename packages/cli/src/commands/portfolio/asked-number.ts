import { number } from '@som/report';
import { UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';

/** A number as people type it: 1.000.000 and 1000000 are the same, and so are 0,5 and 0.5. NaN when it is none. */
export function typedNumber(typed: string): number {
  const plain = /^\d{1,3}(\.\d{3})+$/.test(typed)
    ? typed.replaceAll('.', '')
    : typed.replace(',', '.');
  return plain.trim() === '' ? Number.NaN : Number(plain);
}

/**
 * A number typed as an option; 1.000.000 and 1000000 are the same, and so are 0,5 and 0.5.
 *
 * @throws UsageError when it is no number or out of bounds
 */
export function askedNumber(
  options: Options,
  name: Parameters<typeof text>[1],
  { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY },
): number | undefined {
  const typed = text(options, name);
  if (typed === undefined) return undefined;
  const value = typedNumber(typed);
  if (Number.isFinite(value) && value >= low && value <= high) return value;
  const da = options.language === 'da';
  const [least, most] = [low, high].map((end) => number(end, options.language, { decimals: 2 }));
  const within = Number.isFinite(high)
    ? da
      ? ` fra ${least} til ${most}`
      : ` from ${least} to ${most}`
    : Number.isFinite(low)
      ? da
        ? ` på mindst ${least}`
        : ` of at least ${least}`
      : '';
  throw new UsageError(
    da
      ? `--${name} er et tal${within}, ikke ${typed}.`
      : `--${name} is a number${within}, not ${typed}.`,
  );
}
