import type { Case, Pack } from '@som/engine';
import { siteData } from './workspace.ts';

const WANTED = { pack: 'children-youth', case: 'cool-kids-ikast-brande' };

/** The worked case that the documents read aloud; another one where the site is built without its pack. */
export function exampleCase(): { pack: Pack; worked: Case } {
  const packs = siteData().packs.map(({ pack }) => pack);
  const wanted = packs.find(({ id }) => id === WANTED.pack);
  for (const pack of wanted ? [wanted, ...packs] : packs) {
    const worked = pack.cases[WANTED.case] ?? Object.values(pack.cases)[0];
    if (worked) return { pack, worked };
  }
  throw new Error('No pack has a worked case to show how a result is read.');
}
