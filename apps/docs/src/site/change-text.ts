import { BASES, type Language } from '@som/engine';
import { type Change, type Figure, KIND_LABELS, movedText, WHY } from '@som/packs';
import { BASIS_NAMES, number } from '@som/report';

const WORDS = {
  added: { da: 'ny', en: 'new' },
  removed: { da: 'fjernet', en: 'removed' },
  wording: { da: 'teksten er ændret', en: 'the text is changed' },
  none: { da: 'ikke sat', en: 'not set' },
};

function valueText(value: unknown, lang: Language): string {
  if (typeof value === 'number') return number(value, lang, { decimals: 4 });
  if (Array.isArray(value)) return value.map((one) => valueText(one, lang)).join(', ');
  return String(value);
}

function figureText(figure: Figure | undefined, lang: Language): string {
  if (!figure) return WORDS.none[lang];
  const basis = BASES.find((name) => name === figure.basis);
  const on = basis ? ` (${BASIS_NAMES[basis][lang]})` : '';
  return `${valueText(figure.value, lang)}${on}`;
}

/** Where something changed: the file, and the keys to it. */
export const placeOf = ({ file, path }: Change): string =>
  [file, path.join('.')].filter((part) => part !== '').join(' › ');

/** What changed, in words. */
export function changeText(change: Change, lang: Language): string {
  switch (change.kind) {
    case 'figure':
      return `${figureText(change.before, lang)} → ${figureText(change.after, lang)}`;
    case 'added':
    case 'removed': {
      const name = change.label?.[lang] ?? change.id;
      const label = lang === 'da' ? ` »${name}«` : ` “${name}”`;
      return `${KIND_LABELS[change.what][lang]}${label} (${WORDS[change.kind][lang]})`;
    }
    case 'renamed':
      return movedText({ ...change, kind: 'renamed', from: change.id })[lang];
    case 'withdrawn':
      return movedText({ ...change, kind: 'dropped', from: change.id })[lang];
    case 'wording':
      return WORDS.wording[lang];
  }
}

/** What the change means for those who use the pack. */
export const whyText = ({ why }: Change, lang: Language): string => WHY[why][lang];
