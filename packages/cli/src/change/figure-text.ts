import type { Language } from '@som/engine';
import type { Change, Figure } from '@som/packs';
import { KIND_LABELS, movedText, WHY } from '@som/packs';
import { BASIS_NAMES, number, plainText, UNKNOWN } from '@som/report';

const WORDS = {
  da: {
    no: 'nej',
    yes: 'ja',
    se: 'standardfejl',
    source: 'kilde',
    sourceless: 'uden kilde',
    new: 'ny',
    removed: 'væk',
    now: 'hedder nu',
    merged: 'går nu op i',
    withdrawn: 'trukket tilbage',
    instead: 'I stedet findes',
  },
  en: {
    no: 'no',
    yes: 'yes',
    se: 'standard error',
    source: 'source',
    sourceless: 'no source',
    new: 'new',
    removed: 'gone',
    now: 'is now called',
    merged: 'is now part of',
    withdrawn: 'withdrawn',
    instead: 'There is, instead,',
  },
};

/** Digits enough that two figures that differ are never shown as the same. */
const exact = (value: number, lang: Language) => number(value, lang, { decimals: 10 });

/** Years are written without a thousands separator. */
const isYear = (path: readonly string[]) => /year$/i.test(path.at(-1) ?? '');

function valueText(value: unknown, path: readonly string[], lang: Language): string {
  if (typeof value === 'number') return isYear(path) ? String(value) : exact(value, lang);
  if (typeof value === 'boolean') return WORDS[lang][value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map((v) => valueText(v, path, lang)).join(', ');
  return plainText(String(value));
}

/** A figure with its spread: `26 (20–32)`. */
export function figureText(
  figure: Figure | undefined,
  path: readonly string[],
  lang: Language,
): string {
  if (!figure) return UNKNOWN;
  const { spread } = figure;
  const value = valueText(figure.value, path, lang);
  if (!spread) return value;
  if (spread.kind === 'se') return `${value} (${WORDS[lang].se} ${exact(spread.se, lang)})`;
  return `${value} (${exact(spread.low, lang)} – ${exact(spread.high, lang)})`;
}

const isBasis = (basis: string): basis is keyof typeof BASIS_NAMES =>
  Object.hasOwn(BASIS_NAMES, basis);

/** What a figure rests on: basis and source, as one text. */
export function restsOn(figure: Figure | undefined, lang: Language): string {
  const { basis, source } = figure ?? {};
  if (basis === undefined && source === undefined) return UNKNOWN;
  const words = WORDS[lang];
  const name = basis !== undefined && isBasis(basis) ? BASIS_NAMES[basis][lang] : (basis ?? '');
  return [name, source === undefined ? words.sourceless : `${words.source} ${plainText(source)}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** Where a change is, as in an issue. */
export const placeText = ({ file, path }: Pick<Change, 'file' | 'path'>): string =>
  plainText([file, path.join('.')].filter((part) => part !== '').join(' › '));

/** The line of something that came, went or changed its name. */
export function thingText(change: Change, lang: Language): string {
  const words = WORDS[lang];
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const label = change.label ? `: ${plainText(change.label[lang])}` : '';
      const what = change.kind === 'added' ? words.new : words.removed;
      return `${KIND_LABELS[change.what][lang]} ${change.id}${label} (${what})`;
    }
    case 'renamed':
      return `${KIND_LABELS[change.what][lang]} ${change.id} ${change.merged ? words.merged : words.now} ${change.to}`;
    case 'withdrawn':
      return plainText(movedText({ ...change, kind: 'dropped', from: change.id })[lang]);
    default:
      return placeText(change);
  }
}

/** `before → after`, with basis and source before and after where they are not the same. */
export function changeText(change: Change & { kind: 'figure' }, lang: Language): string {
  const { before, after, path } = change;
  const [was, is] = [figureText(before, path, lang), figureText(after, path, lang)];
  const [wasOn, isOn] = [restsOn(before, lang), restsOn(after, lang)];
  const values = was === is ? was : `${was} → ${is}`;
  const bases = wasOn === isOn ? wasOn : `${wasOn} → ${isOn}`;
  return bases === UNKNOWN ? values : `${values} [${bases}]`;
}

/** Why a change is as large as it is, where that is more than that results may move. */
export const whyText = ({ bump, why }: Change, lang: Language): string =>
  bump === 'major' ? ` – ${WHY[why][lang]}` : '';
