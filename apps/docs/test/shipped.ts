import { calculate, type Inputs, type Pack } from '@som/engine';
import { findWorkspace, loadCatalogue, loadPack } from '@som/packs/node';
import { assumptionsOf } from '../src/calculator/model/assumptions.ts';
import type { Ground } from '../src/calculator/model/ground.ts';

const workspace = findWorkspace(new URL('../../../', import.meta.url).pathname);

/** A shipped case, calculated, with its assumptions. */
export function shipped(pack: string, id: string) {
  const loaded = loadPack(workspace.packs[pack] ?? '').value;
  const catalogue = loadCatalogue(workspace.catalogue).value;
  const asked = loaded?.cases[id];
  if (!loaded || !catalogue || !asked) throw new Error(`no ${pack}/${id}`);
  const inputs: Inputs = { case: asked, pack: loaded, catalogue };
  const calculation = calculate(inputs);
  const ground: Ground = { inputs, resolved: calculation.resolved, reason: 'Ændret i beregneren' };
  return { inputs, calculation, ground, assumptions: assumptionsOf(inputs, calculation) };
}

/** Every shipped case of every pack that can be read. */
export function everyShipped(): { pack: string; id: string }[] {
  return Object.entries(workspace.packs).flatMap(([pack, folder]) =>
    Object.keys(loadPack(folder).value?.cases ?? {}).map((id) => ({ pack, id })),
  );
}

/** Every shipped pack that can be read. */
export const shippedPacks = (): Pack[] =>
  Object.values(workspace.packs).flatMap((folder) => loadPack(folder).value ?? []);
