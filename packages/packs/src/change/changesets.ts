import { parseChangesetFile } from '@changesets/parse';
import { type Issue, problem } from '@som/engine';
import diff from 'semver/functions/diff.js';
import lt from 'semver/functions/lt.js';
import { BUMPS, type Bump, larger } from './change.ts';

/** What pending changesets promise, by package name. */
export type Promised = ReadonlyMap<string, Bump>;

const asBump = (text: string): Bump => BUMPS.find((bump) => bump === text) ?? 'none';

/**
 * Reads pending changesets; the largest bump counts where several name a package.
 *
 * @param texts - by file name
 */
export function readPromises(texts: Readonly<Record<string, string>>): {
  promised: Promised;
  issues: Issue[];
} {
  const promised = new Map<string, Bump>();
  const issues: Issue[] = [];
  for (const [file, text] of Object.entries(texts)) {
    try {
      for (const { name, type } of parseChangesetFile(text).releases)
        promised.set(name, larger(promised.get(name) ?? 'none', asBump(type)));
    } catch (error) {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      issues.push(problem('changeset-unreadable', file, [], { why }));
    }
  }
  return { promised, issues };
}

/** The bump that two version numbers already show: changesets that have been used up. */
export function bumpBetween(before: string, after: string): Bump {
  try {
    if (!lt(before, after)) return 'none';
    return asBump((diff(before, after) ?? 'none').replace(/^pre(?=m|p)/, ''));
  } catch {
    // a version that is no version promises nothing
    return 'none';
  }
}
