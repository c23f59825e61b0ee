import { kroner, roundKroner } from '@som/report';
import { useLanguage } from './context.ts';

/** A figure of the result: rounded to read, in full in its title, to the digit in `data-value`. */
export function Amount({ figure, value }: { figure: string; value: number }) {
  const lang = useLanguage();
  return (
    <span
      className="calc-amount"
      data-figure={figure}
      data-value={String(value)}
      title={kroner(value, lang, { signed: true })}
    >
      {roundKroner(value, lang, { signed: true })}
    </span>
  );
}
