import type { Language } from '@som/engine';
import { UsageError } from '../../io.ts';

/** What is said of cases whose kroner are not the same kroner. */
export const mixedPriceYears = (years: readonly number[], language: Language): UsageError =>
  new UsageError(
    language === 'da'
      ? `Sagerne er i priser fra forskellige år (${years.join(', ')}) og kan hverken lægges sammen eller sammenlignes. Skriv samme priceYear i dem alle.`
      : `The cases are in prices of different years (${years.join(', ')}) and can neither be added up nor compared. Write the same priceYear in all of them.`,
  );
