import { type Pack, problem } from '@som/engine';
import type { FindBase } from '../read-pack.ts';
import { baseNotFound } from './base-not-found.ts';
import { choosePack, wantedPack } from './choose-pack.ts';

/** Finds the pack to which a contribution adds among packs that have been read: where there is no folder to look in. */
export const baseAmong =
  (packs: readonly Pack[]): FindBase =>
  (wanted, file) => {
    const found = packs.map(({ id, version }) => ({ id, version, path: id }));
    const choice = choosePack(wanted, found, file);
    const pack = 'issue' in choice ? undefined : packs.find(({ id }) => id === choice.chosen.id);
    if (!pack) return { issues: [baseNotFound(wanted, file, found)] };
    const further = pack.manifest.extends;
    if (further !== undefined) {
      const said = { value: pack.id, base: wantedPack(further).id };
      return { issues: [problem('base-is-contribution', file, ['extends'], said)] };
    }
    return { pack, locate: (issues) => [...issues] };
  };
