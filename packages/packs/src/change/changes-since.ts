import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Issue, type Label, problem } from '@som/engine';
import { findWorkspace } from '../load/find-packs.ts';
import { readManifest } from '../load/read-archive.ts';
import { readText } from '../load/read-folder.ts';
import { type Bump, larger } from './change.ts';
import { becauseOf, type ChangeReport } from './change-report.ts';
import { bumpBetween, readPromises } from './changesets.ts';
import { comparePlaces } from './compare-places.ts';
import { commitOf, commonCommit, foldersAt, type InRepository, repositoryOf } from './git.ts';
import type { Place } from './load-side.ts';

/** A package of data, the bump it needs since a commit and the report behind it. */
export interface PackageChange {
  /** Name of the npm package, as changesets call it. */
  name: string;
  id: string;
  needed: Bump;
  /** Nothing for a package that is new, or whose older version cannot be read. */
  report?: ChangeReport;
  /** Why the bump is needed, where no report says it. */
  because?: Label;
  /** The bump that its version number shows already. */
  taken: Bump;
}

/** What to compare with: a name in git, or the place where this line of work left the base branch. */
function startOf(
  root: string,
  ref: string | undefined,
): { repository: InRepository; commit: string } | Issue {
  const repository = repositoryOf(root);
  const bad = (value: string, why: string) => problem('not-in-git', value, [], { value, why });
  if (!repository) return bad(root, 'git init');
  const { root: top } = repository;
  const commit =
    ref === undefined
      ? (commonCommit(top, 'origin/main') ?? commonCommit(top, 'main') ?? commitOf(top, 'HEAD'))
      : commitOf(top, ref);
  return commit === undefined ? bad(ref ?? 'HEAD', 'rev-parse') : { repository, commit };
}

/** Name of the npm package in a folder. */
export function nameOf(folder: string): string {
  const name = readManifest(readText(join(folder, 'package.json')).text)?.['name'];
  return typeof name === 'string' ? name : basename(folder);
}

/**
 * What changed in one package since an earlier version of it; nothing when it means the same.
 *
 * @param path - its folder as it is now
 */
export function packageChange(
  old: Place,
  path: string,
  root: string,
  shown = path,
): { change?: PackageChange; issues: Issue[] } {
  const compared = comparePlaces(old, { path, shown }, [], root);
  if ('issues' in compared) return { issues: compared.issues };
  const { report } = compared;
  if (report.bump === 'none') return { issues: report.issues };
  const taken = bumpBetween(report.before.version, report.after.version);
  const [name, id] = [nameOf(path), basename(path)];
  return { change: { name, id, needed: report.bump, report, taken }, issues: report.issues };
}

/**
 * Every pack, and the catalogue, that changed since a commit; also packs whose results move because the catalogue did.
 *
 * @param root - folder that holds packages/ and targetgroups/
 * @param ref - name in git; the common commit with the base branch when left out
 */
export function changesSince(
  root: string,
  ref: string | undefined,
): { packages: PackageChange[]; issues: Issue[] } {
  const start = startOf(root, ref);
  if ('level' in start) return { packages: [], issues: [start] };
  const { repository, commit } = start;
  const { catalogue, packs } = findWorkspace(root);
  const inside = (...names: string[]): InRepository => ({
    root: repository.root,
    inside: [repository.inside, ...names].filter((name) => name !== '').join('/'),
  });
  const before = foldersAt(inside('targetgroups'), commit, 'pack.yaml');
  const issues = before
    .filter((id) => !Object.hasOwn(packs, id))
    .map((value) => problem('pack-disappeared', `targetgroups/${value}`, [], { value }));
  const packages: PackageChange[] = [];
  const look = (path: string, at: InRepository) => {
    const old: Place = { path, at: { ...at, commit }, shown: at.inside };
    const found = packageChange(old, path, root, at.inside);
    issues.push(...found.issues);
    if (found.change) packages.push(found.change);
  };
  if (foldersAt(inside('packages'), commit, 'catalogue.yaml').includes('catalogue'))
    look(catalogue, inside('packages', 'catalogue'));
  for (const [id, path] of Object.entries(packs))
    if (before.includes(id)) look(path, inside('targetgroups', id));
    else packages.push({ name: nameOf(path), id, needed: 'minor', taken: 'none' });
  return { packages, issues };
}

/** Changesets that wait to be used, by file name. */
export function pendingChangesets(root: string): Record<string, string> {
  const folder = join(root, '.changeset');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((n) => n.endsWith('.md') && n !== 'README.md');
  return Object.fromEntries(
    names.sort().map((name) => [`.changeset/${name}`, readText(join(folder, name)).text]),
  );
}

/** Where changesets promise less than the changes since a commit are, or say nothing of them. */
export function promiseIssues(
  packages: readonly PackageChange[],
  changesets: Readonly<Record<string, string>>,
): Issue[] {
  const { promised, issues } = readPromises(changesets);
  const broken = packages.flatMap(({ name, needed, taken, report, because: told }) => {
    const said = larger(promised.get(name) ?? 'none', taken);
    if (larger(said, needed) === said) return [];
    const isNew = { da: 'pakken er ny', en: 'the pack is new' };
    const because = report ? becauseOf(report) : (told ?? isNew);
    const code = said === 'none' ? 'changeset-missing' : 'changeset-too-small';
    return [problem(code, '.changeset', [], { name, needed, promised: said, because })];
  });
  return [...issues, ...broken];
}
