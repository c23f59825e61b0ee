import { type Issue, nearest, problem } from '@som/engine';
import satisfies from 'semver/functions/satisfies.js';
import maxSatisfying from 'semver/ranges/max-satisfying.js';
import type { Candidate } from './candidate.ts';

/**
 * What a case asks for: `children-youth@^1` as id and range.
 *
 * A minor version of a pack promises that old cases still resolve, before 1.0 too; semver's own caret does not, so
 * `^0.1` is read as any 0.x from 0.1 on.
 */
export function wantedPack(text: string): { id: string; range: string } {
  const [id = '', range = '*'] = text.split('@');
  const before1 = /^\^(0\.[\d.]+)$/.exec(range)?.[1];
  return { id, range: before1 === undefined ? range : `>=${before1} <1.0.0` };
}

/** The issue of a case that asks for a version that none of those found is. */
export const wrongVersion = (caseFile: string, wanted: string, found: readonly string[]): Issue =>
  problem('pack-version', caseFile, ['pack'], { wanted, version: [...new Set(found)] });

/**
 * The pack a case gets: of all with its id, the highest version that its range allows.
 *
 * @param wanted - as the case writes it, such as `children-youth@^1`
 * @param candidates - those first win among equal versions
 * @param locked - the version the case is locked to: preferred when it is there
 */
export function choosePack(
  wanted: string,
  candidates: readonly Candidate[],
  caseFile: string,
  locked?: string,
): { chosen: Candidate } | { issue: Issue } {
  const { id, range } = wantedPack(wanted);
  const named = candidates.filter((candidate) => candidate.id === id);
  if (named.length === 0) {
    const known = [...new Set(candidates.map((candidate) => candidate.id))];
    const found = { value: id, near: nearest(id, known), known };
    return { issue: problem('unknown-pack', caseFile, ['pack'], found) };
  }
  const versions = named.map(({ version }) => version);
  const exact = locked !== undefined && satisfies(locked, range) ? locked : undefined;
  const best = exact && versions.includes(exact) ? exact : maxSatisfying(versions, range);
  const chosen = named.find(({ version }) => version === best);
  return chosen ? { chosen } : { issue: wrongVersion(caseFile, wanted, versions) };
}
