import type { Case, Pack } from '@som/engine';
import type { PackEntry } from './site-data.ts';

/** A pack to choose a case from: one of the site's, or one read from a file on the reader's own machine. */
export interface ChoosablePack extends PackEntry {
  /** Tells a pack from a file apart from the site's pack with the same id. */
  key: string;
  /** Where a pack came from that is not one of the reviewed catalogue; it is there until the page is left. */
  strange?: StrangePack;
}

/** A pack read from a file: kept in memory and nowhere else. */
export interface StrangePack {
  pack: Pack;
  file: string;
}

export const ofSite = (entry: PackEntry): ChoosablePack => ({ ...entry, key: entry.id });

/** A pack from a file as the chooser lists it. No id of the site has a colon, so that the keys differ. */
export function ofFile(strange: StrangePack): ChoosablePack {
  const { pack } = strange;
  return {
    key: `file:${pack.id}`,
    strange,
    id: pack.id,
    label: pack.manifest.label,
    version: pack.version,
    status: pack.manifest.status,
    groups: Object.entries(pack.groups).map(([id, { label }]) => ({ id, label })),
    cases: Object.values(pack.cases).map((worked: Case) => ({
      id: worked.case,
      title: worked.title,
      group: worked.group,
    })),
  };
}

/** A pack read again, such as after it was mended, takes the place of the one before. */
export const withPack = (
  packs: readonly ChoosablePack[],
  strange: StrangePack,
): ChoosablePack[] => {
  const added = ofFile(strange);
  return [...packs.filter(({ key }) => key !== added.key), added];
};
