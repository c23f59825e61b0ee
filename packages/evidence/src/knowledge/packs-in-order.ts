import type { Pack, Study } from '@som/engine';

/** A contribution without what it has from the pack to which it adds; that pack has its own place in the list. */
function ownPart(pack: Pack): Pack {
  const { base } = pack;
  if (!base) return pack;
  const added = <T>(table: Readonly<Record<string, T>>, of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(table).filter(([id]) => !Object.hasOwn(of, id)));
  return {
    ...pack,
    groups: {},
    outcomes: {},
    studies: added(pack.studies, base.studies),
    chains: added(pack.chains, base.chains),
  };
}

/**
 * The packs by id, so that no answer depends on the order in which they were read; each study and chain once, also where
 * a contribution carries the pack to which it adds.
 */
export function packsInOrder(packs: readonly Pack[]): Pack[] {
  const carried = packs.flatMap(({ base }) => base ?? []);
  const byId = new Map([...carried, ...packs].map((pack) => [pack.id, ownPart(pack)]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The pack to which this one adds studies and chains, when it does and it is among those given. */
export function baseOf(pack: Pack, packs: readonly Pack[]): Pack[] {
  const id = pack.manifest.extends?.split('@')[0];
  return id === undefined ? [] : packs.filter((other) => other.id === id);
}

/** A study as a pack names it: its own, or one of the pack that it extends. */
export function studyNamed(
  pack: Pack,
  id: string,
  packs: readonly Pack[],
): { pack: Pack; study: Study } | undefined {
  for (const home of [pack, ...baseOf(pack, packs)]) {
    const study = Object.hasOwn(home.studies, id) ? home.studies[id] : undefined;
    if (study) return { pack: home, study };
  }
  return undefined;
}

interface Tables {
  groups: Pack['groups'][string];
  outcomes: Pack['outcomes'][string];
}

/** What stands in a table of the packs under the ids, each once, in the order of the ids; unknown ones are left out. */
export function named<Table extends keyof Tables>(
  homes: readonly Pack[],
  table: Table,
  ids: readonly string[],
): { id: string; found: Tables[Table] }[] {
  return [...new Set(ids)].flatMap((id) => {
    const home = homes.find((pack) => Object.hasOwn(pack[table], id));
    // the table of a pack holds what its name says
    const found = home?.[table][id] as Tables[Table] | undefined;
    return found === undefined ? [] : [{ id, found }];
  });
}
