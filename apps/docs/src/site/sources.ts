import { type Catalogue, type Language, type Pack, worksOf } from '@som/engine';
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

/** The works that a pack's page lists: those of sources.yaml, and those that a study carries itself, under its id. */
export function listedWorks(pack: Pack): Record<string, Source> {
  const carried = Object.entries(pack.studies).flatMap(([id, { work }]) =>
    work ? [[id, work] as const] : [],
  );
  return { ...Object.fromEntries(carried), ...pack.sources };
}

/** Where a source is listed on this site; a pack's own key goes before the catalogue's. */
export function findSource(
  id: string,
  lang: Language,
  catalogue: Catalogue,
  pack?: Pack,
): { name: string; href: string } | undefined {
  const own = pack && worksOf(pack)[id];
  if (own && pack) {
    const { [id]: listed } = listedWorks(pack);
    // a study that names its work is found where that work is listed
    const key = listed ? id : (pack.studies[id]?.source ?? id);
    return { name: shortName(own, lang), href: `${packPath(lang, pack.id)}#${sourceAnchor(key)}` };
  }
  const shared = catalogue.sources[id];
  return (
    shared && { name: shortName(shared, lang), href: `${cataloguePath(lang)}#${sourceAnchor(id)}` }
  );
}
