import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Language } from '@som/engine';
import { siteData } from '../data/workspace.ts';
import { packPath, registryPath, translatedPath } from './routes.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

const linkTo = (label: string, href: string, here: string): Link => ({
  type: 'link',
  label,
  href,
  isCurrent: href === here,
  badge: undefined,
  attrs: {},
});

/** The link to the list of packs becomes a group of them, with the target groups under the pack that is being read. */
function withPacks(entry: Entry, lang: Language, here: string): Entry[] {
  if (entry.type === 'group')
    return [{ ...entry, entries: entry.entries.flatMap((inner) => withPacks(inner, lang, here)) }];
  if (entry.href !== packPath(lang)) return [entry];
  const packs = siteData().packs.map(({ pack }): Entry => {
    const path = packPath(lang, pack.id);
    const link = linkTo(pack.manifest.label[lang], path, here);
    if (!here.startsWith(path)) return link;
    const groups = Object.entries(pack.groups).map(([id, group]) =>
      linkTo(group.label[lang], packPath(lang, pack.id, id), here),
    );
    return {
      type: 'group',
      label: link.label,
      collapsed: false,
      badge: undefined,
      entries: [{ ...link, label: lang === 'da' ? 'Om pakken' : 'About the pack' }, ...groups],
    };
  });
  const all = { ...entry, label: lang === 'da' ? 'Alle pakker' : 'All packs' };
  const registry = linkTo(lang === 'da' ? 'Register' : 'Registry', registryPath(lang), here);
  return [
    {
      type: 'group',
      label: entry.label,
      collapsed: false,
      badge: undefined,
      entries: [all, registry, ...packs],
    },
  ];
}

/** Addresses in the language of the page, and the current page marked. */
function localised(entry: Entry, lang: Language, here: string): Entry {
  if (entry.type === 'group')
    return { ...entry, entries: entry.entries.map((inner) => localised(inner, lang, here)) };
  const href = translatedPath(entry.href, lang);
  return { ...entry, href, isCurrent: href === here };
}

const linksOf = (entries: readonly Entry[]): Link[] =>
  entries.flatMap((entry) => (entry.type === 'link' ? [entry] : linksOf(entry.entries)));

/** The sidebar of one page. Starlight would give English pages the Danish word in their address. */
export const sidebarFor = (sidebar: readonly Entry[], lang: Language, here: string): Entry[] =>
  sidebar
    .map((entry) => localised(entry, lang, here))
    .flatMap((entry) => withPacks(entry, lang, here));

/** The pages before and after this one in the sidebar. */
export function neighbours(
  sidebar: readonly Entry[],
  pagination: StarlightRouteData['pagination'],
): StarlightRouteData['pagination'] {
  const links = linksOf(sidebar);
  const at = links.findIndex(({ isCurrent }) => isCurrent);
  if (at === -1) return pagination;
  return { prev: links[at - 1], next: links[at + 1] };
}
