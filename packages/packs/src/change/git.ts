import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Issue, problem } from '@som/engine';
import { LIMITS } from '../limits.ts';
import { decodeText } from '../load/decode-text.ts';
import type { TextFiles } from '../read-pack.ts';

/** Longest list of files and largest single file that git is asked for. */
const MAX_BYTES = 16_000_000;
/** An object name, or a name as people give branches, tags and places before them; never an option. */
const REF = /^[A-Za-z0-9@_][A-Za-z0-9@_./~^{}-]{0,200}$/;

/** Output of git, or why there is none. No shell, no hooks, nothing of the person's settings that runs a program. */
function git(root: string, args: readonly string[]): { out: Buffer } | { why: string } {
  try {
    const out = execFileSync('git', ['-C', root, '-c', 'core.fsmonitor=false', ...args], {
      maxBuffer: MAX_BYTES,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    return { out };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const first = (said || String(error)).split('\n')[0] ?? '';
    return { why: first.replace(/^fatal: /, '').slice(0, 200) || 'git' };
  }
}

const line = (answer: ReturnType<typeof git>): string | undefined =>
  'out' in answer ? answer.out.toString('utf8').trim() : undefined;

/** A path seen from the top of its git repository; it need not exist any longer. */
export interface InRepository {
  root: string;
  /** With / between folders; empty for the top itself. */
  inside: string;
}

/** Finds the repository that a path lies in. */
export function repositoryOf(path: string): InRepository | undefined {
  let near = resolve(path);
  while (!existsSync(near) && dirname(near) !== near) near = dirname(near);
  const folder = statSync(near).isDirectory() ? near : dirname(near);
  const root = line(git(folder, ['rev-parse', '--show-toplevel']));
  if (root === undefined) return undefined;
  // git answers with links resolved, so the path must be too before one is seen from the other
  const real = join(realpathSync(near), relative(near, resolve(path)));
  return { root, inside: relative(realpathSync(root), real).split(sep).join('/') };
}

/** The commit that a name stands for, or nothing. */
export function commitOf(root: string, ref: string): string | undefined {
  if (!REF.test(ref)) return undefined;
  return line(
    git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]),
  );
}

/** The commit where the line of work left another branch: what has changed since is this line's own. */
export const commonCommit = (root: string, branch: string): string | undefined => {
  const other = commitOf(root, branch);
  return other && line(git(root, ['merge-base', 'HEAD', other]));
};

interface Blob {
  path: string;
  size: number;
}

/** Ordinary files below a folder of a commit; links and submodules are not followed. */
function blobsIn(root: string, commit: string, folder: string): Blob[] | { why: string } {
  const below = folder === '' ? [] : ['--', `${folder}/`];
  const listed = git(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...below]);
  if ('why' in listed) return listed;
  return listed.out
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, mode, size = '', path] = /^(\d+) blob \w+ +(\d+)\t([\s\S]*)$/.exec(entry) ?? [];
      if (path === undefined || mode === '120000') return [];
      const inside = folder === '' ? path : path.slice(folder.length + 1);
      const parts = inside.split('/');
      const hidden = parts.some((part) => part.startsWith('.') || part === 'node_modules');
      return hidden || parts.length > 4 ? [] : [{ path: inside, size: Number(size) }];
    });
}

/** Files of a folder as they were in a commit. */
export interface FilesAt {
  files: TextFiles;
  /** Name of the folder. */
  name: string;
  issues: Issue[];
}

/**
 * Reads the files of a folder from a commit, within the same bounds as a folder on disk.
 *
 * @param shown - what the person wrote, used in issues
 */
export function readFilesAt(at: InRepository, commit: string, shown: string): FilesAt {
  const { root, inside } = at;
  const name = basename(inside === '' ? root : inside);
  const bad = (issue: Issue): FilesAt => ({ files: {}, name, issues: [issue] });
  const blobs = blobsIn(root, commit, inside);
  if ('why' in blobs)
    return bad(problem('not-in-git', shown, [], { value: shown, why: blobs.why }));
  if (blobs.length === 0)
    return bad(problem('not-in-git', shown, [], { value: shown, why: commit.slice(0, 12) }));
  if (blobs.length > LIMITS.files)
    return bad(problem('too-many-files', name, [], { limit: LIMITS.files }));
  const files: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const { path, size } of blobs) {
    const file = `${name}/${path}`;
    const limit = LIMITS.fileBytes;
    if (size > limit) {
      issues.push(problem('file-too-large', file, [], { size, limit }));
      continue;
    }
    const content = git(root, ['show', `${commit}:${inside === '' ? '' : `${inside}/`}${path}`]);
    if ('why' in content) {
      issues.push(problem('not-in-git', file, [], { value: file, why: content.why }));
      continue;
    }
    const read = decodeText(content.out, file);
    if ('issue' in read) issues.push(read.issue);
    else files[path] = read.text;
  }
  return { files, name, issues };
}

/** Folders directly below a folder of a commit that hold a file of a given name. */
export function foldersAt(at: InRepository, commit: string, file: string): string[] {
  const blobs = blobsIn(at.root, commit, at.inside);
  if ('why' in blobs) return [];
  return blobs.flatMap(({ path }) => {
    const [folder, name, ...deeper] = path.split('/');
    return folder !== undefined && name === file && deeper.length === 0 ? [folder] : [];
  });
}
