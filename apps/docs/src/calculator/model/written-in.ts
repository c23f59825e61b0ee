import type { Label, Language } from '@som/engine';

/** A text in both languages, written anew in one: the other follows as long as the two were the same. */
export const writtenIn = (before: Label | undefined, text: string, lang: Language): Label =>
  before === undefined || before.da === before.en
    ? { da: text, en: text }
    : { ...before, [lang]: text };
