import type { Language } from '@som/engine';

/** What is written as the reason on every departure made here. */
export const REASONS: Readonly<Record<Language, string>> = {
  da: 'Ændret i beregneren',
  en: 'Changed in the calculator',
};
