import { type Issue, issueLine } from '@som/engine';
import type { ChangeReport } from '@som/packs';
import { comparePlaces, findReleases, newestRelease, placeOf, type Release } from '@som/packs/node';
import { type PackOnSite, repositoryRoot } from './workspace.ts';

/** A release that cannot be read stops the build: a comparison with nothing would say that nothing changed. */
function refuse(issues: readonly Issue[]): never {
  const lines = issues.map((issue) => `  ${issueLine(issue, 'da')}`).join('\n');
  throw new Error(`Udgivelserne kan ikke sammenlignes:\n${lines}`);
}

let once: Release[] | undefined;

/** The releases kept in the repository as they were published. */
function releases(root: string): Release[] {
  if (once) return once;
  const found = findReleases(root);
  if (found.issues.length > 0) refuse(found.issues);
  once = found.releases;
  return once;
}

/** Compares with the newest release that is not the pack as it is now. */
function compare({ pack, folder }: PackOnSite): ChangeReport | undefined {
  const root = repositoryRoot(process.cwd());
  const now = { path: folder, shown: pack.id };
  let left = releases(root);
  for (;;) {
    const release = newestRelease(left, pack.id, pack.version);
    if (!release) return undefined;
    const found = comparePlaces(placeOf(release), now, [], root);
    if (!('report' in found)) return refuse(found.issues);
    if (found.report.before.hash !== pack.hash) return found.report;
    left = left.filter((one) => one !== release);
  }
}

const compared = new Map<string, ChangeReport | undefined>();

/**
 * What a pack has changed since its latest release that is not the same as it; nothing when it is the first version.
 *
 * @throws when a release cannot be read
 */
export function changesOf(shown: PackOnSite): ChangeReport | undefined {
  const { id } = shown.pack;
  if (!compared.has(id)) compared.set(id, compare(shown));
  return compared.get(id);
}
