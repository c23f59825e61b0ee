import type { Catalogue, Language, Pack } from '@som/engine';
import { cataloguePath, packPath, sourceAnchor } from './routes.ts';

export type Source = Catalogue['sources'][string];

/** The year of a source, where it has one. */
export const issuedYear = (source: Source): string => String(source.issued ?? '').slice(0, 4);

/** Who and when: `Socialstyrelsen 2018`. */
export function shortName(source: Source, lang: Language): string {
  if (source.label) return source.label[lang];
  const first = source.author?.[0];
  const more = (source.author?.length ?? 0) > 1 ? (lang === 'da' ? ' m.fl.' : ' et al.') : '';
  const who = first === undefined ? (source.publisher ?? source.title) : `${first}${more}`;
  return [who, issuedYear(source)].filter((part) => part !== '').join(' ');
}

/** Where a source is listed on this site; a pack's own key goes before the catalogue's. */
export function findSource(
  id: string,
  lang: Language,
  catalogue: Catalogue,
  pack?: Pack,
): { name: string; href: string } | undefined {
  const own = pack?.sources[id];
  if (own && pack)
    return { name: shortName(own, lang), href: `${packPath(lang, pack.id)}#${sourceAnchor(id)}` };
  const shared = catalogue.sources[id];
  return (
    shared && { name: shortName(shared, lang), href: `${cataloguePath(lang)}#${sourceAnchor(id)}` }
  );
}
