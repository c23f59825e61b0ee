import type { Catalogue, Pack } from '@som/engine';
import { catalogueBeside, findReleases, loadPlace, placeOf } from '@som/packs/node';
import { repositoryRoot } from './workspace.ts';

/** A pack as it was released, with the catalogue it was released with. */
export interface ReleasedPack {
  pack: Pack;
  catalogue: Catalogue;
}

/** Every released version of every pack that can still be read, so that an old case can be calculated as it was. */
export function releasedPacks(): ReleasedPack[] {
  const root = repositoryRoot(process.cwd());
  return findReleases(root).releases.flatMap((release) => {
    const place = placeOf(release);
    const pack = loadPlace(place);
    if (pack.of !== 'pack' || !pack.value) return [];
    const catalogue = loadPlace(catalogueBeside(place, root));
    if (catalogue.of !== 'catalogue' || !catalogue.value) return [];
    return [{ pack: pack.value, catalogue: catalogue.value }];
  });
}
