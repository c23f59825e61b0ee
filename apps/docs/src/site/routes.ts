import type { Language } from '@som/engine';
import { at } from './at.ts';

/** First part of the address of pages that are not documents, in both languages. Documents share theirs. */
const SECTIONS: readonly Record<Language, string>[] = [
  { da: 'beregner', en: 'calculator' },
  { da: 'pakker', en: 'packs' },
  { da: 'katalog', en: 'catalogue' },
  { da: 'find-maalgruppe', en: 'find-group' },
  { da: 'effektkaeder', en: 'effect-chains' },
  { da: 'viden', en: 'knowledge' },
  { da: 'succesrate', en: 'success-rate' },
];
/** The part of the address of a pack under which its chains stand. */
const CHAINS: Readonly<Record<Language, string>> = { da: 'kaeder', en: 'chains' };

const home = (lang: Language): string => (lang === 'da' ? '/' : '/en/');
const under = (lang: Language, da: string, en: string, ...rest: string[]): string =>
  at(`${home(lang)}${[lang === 'da' ? da : en, ...rest].join('/')}/`);

/** A document of the site by its slug, which is the same in both languages. */
export const documentPath = (lang: Language, slug = ''): string =>
  at(slug === '' ? home(lang) : `${home(lang)}${slug}/`);

/** The list of packs, a pack, or a group of a pack. */
export const packPath = (lang: Language, pack?: string, group?: string): string =>
  under(lang, 'pakker', 'packs', ...[pack, group].filter((part) => part !== undefined));

/** What all packs cover, what they rest on, and what changed. */
export const registryPath = (lang: Language): string => under(lang, 'pakker', 'packs', 'register');

/** All effect chains, or one. */
export const chainPath = (lang: Language, pack?: string, chain?: string): string =>
  pack === undefined || chain === undefined
    ? under(lang, 'effektkaeder', 'effect-chains')
    : under(lang, 'pakker', 'packs', pack, CHAINS[lang], chain);

/** The knowledge base, or a study in it. */
export const knowledgePath = (lang: Language, pack?: string, study?: string): string =>
  under(lang, 'viden', 'knowledge', ...[pack, study].filter((part) => part !== undefined));

/** Where a success rate is found; what is asked stands after #, which no server sees. */
export function successRatePath(
  lang: Language,
  asked: Readonly<Record<string, string | undefined>> = {},
): string {
  const known = Object.entries(asked).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  const hash = new URLSearchParams(known).toString();
  return `${under(lang, 'succesrate', 'success-rate')}${hash === '' ? '' : `#${hash}`}`;
}

/** The guide for those who write a pack. */
export const guidePath = (lang: Language): string => documentPath(lang, 'bidrag/guide');

export const cataloguePath = (lang: Language): string => under(lang, 'katalog', 'catalogue');

/** The questions that find a target group. */
export const findGroupPath = (lang: Language): string =>
  under(lang, 'find-maalgruppe', 'find-group');

/** The calculator, empty or with a worked case in it. */
export function calculatorPath(lang: Language, caseId?: string): string {
  const path = under(lang, 'beregner', 'calculator');
  if (caseId === undefined) return path;
  return `${path}?${lang === 'da' ? 'sag' : 'case'}=${encodeURIComponent(caseId)}`;
}

/** Anchor of a source on the page of its pack or on the page of the catalogue. */
export const sourceAnchor = (source: string): string => `kilde-${source}`;
export const serviceAnchor = (service: string): string => `ydelse-${service}`;
export const caseAnchor = (caseId: string): string => `sag-${caseId}`;

/** The same page in the other language. */
export function translatedPath(path: string, to: Language): string {
  const bare = path.replace(/^\/en(?=\/|$)/, '') || '/';
  const [, first = '', ...rest] = bare.split('/');
  const section = SECTIONS.find((names) => Object.values(names).includes(first));
  const [pack = '', inner = '', ...last] = rest;
  const isChain = last.length > 0 && Object.values(CHAINS).includes(inner);
  const below = isChain ? [pack, CHAINS[to], ...last] : rest;
  return `${to === 'en' ? '/en' : ''}/${[section?.[to] ?? first, ...below].join('/')}`;
}
