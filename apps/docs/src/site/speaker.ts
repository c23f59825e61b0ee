import type { Language } from '@som/engine';

/** Says a text in the language of the page: `t('på dansk', 'in English')`. */
export const speaker =
  (lang: Language) =>
  (da: string, en: string): string =>
    lang === 'da' ? da : en;
