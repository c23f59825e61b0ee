import type { Label, Language } from '@som/engine';

/** Says the words of one part of the page, with their `{places}` filled in. */
export const spoken =
  <K extends string>(words: Readonly<Record<K, Label>>) =>
  (key: K, lang: Language, values: Readonly<Record<string, string>> = {}): string =>
    words[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
