import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type Issue, problem } from '@som/engine';
import { LIMITS } from '../limits.ts';
import type { TextFiles } from '../read-pack.ts';
import { decodeText } from './decode-text.ts';

/** Text of a file, or the issue that says why not. */
export function readText(path: string, shown = path): { text: string; issues: Issue[] } {
  const bad = (issue: Issue) => ({ text: '', issues: [issue] });
  try {
    const size = statSync(path).size;
    if (size > LIMITS.fileBytes)
      return bad(problem('file-too-large', shown, [], { size, limit: LIMITS.fileBytes }));
    const read = decodeText(readFileSync(path), shown);
    return 'issue' in read ? bad(read.issue) : { text: read.text, issues: [] };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return bad(problem('file-unreadable', shown, [], { why }));
  }
}

/**
 * The files of a pack or catalogue folder. Links are not followed: a pack from a stranger must not
 * read outside its folder.
 */
export function readFolder(folder: string): { files: TextFiles; name: string; issues: Issue[] } {
  const files: Record<string, string> = {};
  const issues: Issue[] = [];
  const name = folderName(folder);
  const paths: string[] = [];
  const walk = (directory: string, depth: number) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(directory, entry.name);
      if (entry.isDirectory() && depth < 3) walk(path, depth + 1);
      else if (entry.isFile()) paths.push(path);
      if (paths.length > LIMITS.files) return;
    }
  };
  try {
    walk(folder, 0);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return { files, name, issues: [problem('file-unreadable', folder, [], { why })] };
  }
  if (paths.length > LIMITS.files)
    return { files, name, issues: [problem('too-many-files', name, [], { limit: LIMITS.files })] };
  const limit = LIMITS.packBytes;
  if (
    paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0) >
    limit
  )
    return { files, name, issues: [problem('pack-too-large', name, [], { limit })] };
  for (const path of paths.sort()) {
    const inside = relative(folder, path).split(sep).join('/');
    const read = readText(path, `${name}/${inside}`);
    if (read.issues.length === 0) files[inside] = read.text;
    issues.push(...read.issues);
  }
  return { files, name, issues };
}

/** Name of a folder, whatever way it is written. */
export const folderName = (folder: string): string => basename(resolve(folder));
