import { type Issue, type Pack, problem } from '@som/engine';
import { jointHash } from './content-hash.ts';

/** Files of a contribution that may be left out; what they would hold is the base's. */
export const ADDED_FILES = [
  'chains.yaml',
  'studies.yaml',
  'sources.yaml',
  'known-gaps.yaml',
] as const;
/** Files that only a pack of its own has: a contribution adds nothing to them. */
export const BASE_FILES = [
  'groups.yaml',
  'outcomes.yaml',
  'consequences.yaml',
  'prices.yaml',
] as const;

/** The pack that pack.yaml says it adds to, as it is written; nothing for a pack of its own. */
export function extendsOf(manifest: unknown): string | undefined {
  if (typeof manifest !== 'object' || manifest === null || !('extends' in manifest))
    return undefined;
  return typeof manifest.extends === 'string' ? manifest.extends : undefined;
}

/** Tables to which a contribution adds. */
const ADDED = {
  'chains.yaml': 'chains',
  'studies.yaml': 'studies',
  'sources.yaml': 'sources',
} as const;

/**
 * A pack with the chains, studies and sources of a contribution. Groups, outcomes, consequences and prices are the base's;
 * manifest, known gaps and cases are the contribution's own; the hash covers both.
 *
 * @param own - the contribution read alone: its groups, outcomes, consequences and prices are empty
 * @returns issues for ids that the base has already
 */
export function extendPack(own: Pack, base: Pack, folder: string): { pack: Pack; issues: Issue[] } {
  const issues = Object.entries(ADDED).flatMap(([name, key]) =>
    Object.keys(own[key])
      .filter((id) => Object.hasOwn(base[key], id))
      .map((value) =>
        problem('base-has-id', `${folder}/${name}`, [value], { value, base: base.id }),
      ),
  );
  const pack = {
    ...own,
    hash: jointHash(own.hash, base.hash),
    groups: base.groups,
    outcomes: base.outcomes,
    consequences: base.consequences,
    prices: base.prices,
    chains: { ...base.chains, ...own.chains },
    studies: { ...base.studies, ...own.studies },
    sources: { ...base.sources, ...own.sources },
    base,
  };
  return { pack, issues };
}
