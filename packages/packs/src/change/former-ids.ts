import type { PackManifest } from '@som/engine';

/** What a manifest says of ids that are gone. */
export type FormerIds = Pick<PackManifest, 'aliases' | 'withdrawn'>;
export type Withdrawn = NonNullable<FormerIds['withdrawn']>[string];

/** Longer than any history of renaming; a bound for aliases that lead in a circle. */
const MAX_STEPS = 20;

/**
 * The id by which something is known now, through any number of renamings.
 *
 * @param known - whether an id exists today
 * @returns the id itself when it exists, nothing when no alias leads to one that does
 */
export function currentId(
  id: string,
  former: FormerIds,
  known: (id: string) => boolean,
): string | undefined {
  const aliases = former.aliases ?? {};
  let now = id;
  for (let step = 0; step < MAX_STEPS; step++) {
    if (known(now)) return now;
    const next = Object.hasOwn(aliases, now) ? aliases[now] : undefined;
    if (next === undefined) return undefined;
    now = next;
  }
  return undefined;
}

/** Why an id was withdrawn, if it was; also one that was renamed first. */
export function withdrawal(id: string, former: FormerIds): Withdrawn | undefined {
  const table = former.withdrawn ?? {};
  const last = currentId(id, former, (name) => Object.hasOwn(table, name));
  return last === undefined ? undefined : table[last];
}

/** Both tables; what the first says goes before the second. */
export const bothFormer = (first: FormerIds, second: FormerIds): FormerIds => ({
  aliases: { ...second.aliases, ...first.aliases },
  withdrawn: { ...second.withdrawn, ...first.withdrawn },
});
