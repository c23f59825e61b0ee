import type { Label } from '@som/engine';
import { useLanguage } from './context.ts';

const TEXT: Label = {
  da: 'Der er ikke noget resultat endnu. Det, der mangler, står ved resultatet.',
  en: 'There is no result yet. What is missing stands with the result.',
};

/** Stands where a result would, until there is one. */
export function NoResult() {
  const lang = useLanguage();
  return <p role="status">{TEXT[lang]}</p>;
}
