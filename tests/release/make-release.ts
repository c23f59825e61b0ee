import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Issue } from '@som/engine';
import {
  changesSinceRelease,
  findReleases,
  hasReleases,
  pendingChangesets,
  promiseIssues,
} from '@som/packs/node';
import { raiseEngineVersion, raiseRanges } from './follow-versions.ts';
import { packData } from './pack-data.ts';
import { type Package, packagesIn } from './packages-in.ts';

/** What a release did. */
export interface Released {
  /** Packages with another version than before. */
  raised: (Package & { from: string })[];
  /** Version that the engine now says it has, when that is another. */
  engine?: string;
  /** Worked cases that now ask for the new version of their pack. */
  cases: string[];
  /** Names of the tarballs made. */
  tarballs: string[];
}

/** Where changesets and changes do not agree, or data cannot be read. The very first release has nothing to differ from. */
function refusal(root: string): Issue[] {
  const { issues: broken } = findReleases(root);
  if (broken.length > 0) return broken;
  const { packages, issues } = hasReleases(root)
    ? changesSinceRelease(root)
    : { packages: [], issues: [] };
  const all = [...issues, ...promiseIssues(packages, pendingChangesets(root))];
  return all.filter(({ level }) => level === 'error');
}

/** Raises versions, writes changelogs and uses the changesets up; offline. */
function useChangesets(root: string): void {
  const manifest = createRequire(import.meta.url).resolve('@changesets/cli/package.json');
  execFileSync(process.execPath, [join(dirname(manifest), 'bin.js'), 'version'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/**
 * Makes the release that the waiting changesets promise, or says why not. Writes in the checkout; publishes nothing.
 *
 * @param root - folder that holds packages/, targetgroups/ and tests/
 * @throws when a tarball does not hold what its folder does
 */
export function makeRelease(root: string): Released | { refused: Issue[] } {
  const refused = refusal(root);
  if (refused.length > 0) return { refused };
  const before = packagesIn(root);
  if (Object.keys(pendingChangesets(root)).length > 0) useChangesets(root);
  const after = packagesIn(root);
  const raised = after.flatMap((now) => {
    const from = before.find(({ name }) => name === now.name)?.version ?? '';
    return from === now.version ? [] : [{ ...now, from }];
  });
  const engine = raiseEngineVersion(root);
  const cases = raiseRanges(root);
  const tarballs = packData(root);
  return { raised, ...(engine !== undefined && { engine }), cases, tarballs };
}
