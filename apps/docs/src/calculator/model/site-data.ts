import type { Catalogue, Label, Pack } from '@som/engine';

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

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Files that this site was built with, so their shape is the one the build wrote. */
export async function fetched<T>(path: string): Promise<T> {
  const response = await fetch(`${base}/data/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
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
