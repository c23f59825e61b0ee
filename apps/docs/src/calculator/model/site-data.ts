import type { Catalogue, Label, Pack } from '@som/engine';
import { fetched } from './fetched.ts';

/** A pack as the site lists it. */
export interface PackEntry {
  id: string;
  label: Label;
  version: string;
  status: string;
  groups: { id: string; label: Label }[];
  cases: { id: string; title: Label; group: string }[];
}

/** All that is needed before a case can be chosen. */
export interface SiteIndex {
  packs: PackEntry[];
  catalogue: Catalogue;
}

/** The list of packs and the catalogue. */
export async function fetchIndex(): Promise<SiteIndex> {
  const [packs, catalogue] = await Promise.all([
    fetched<PackEntry[]>('index.json'),
    fetched<Catalogue>('catalogue.json'),
  ]);
  return { packs, catalogue };
}

/** A pack with its worked cases. */
export const fetchPack = (id: string): Promise<Pack> => fetched<Pack>(`packs/${id}.json`);
