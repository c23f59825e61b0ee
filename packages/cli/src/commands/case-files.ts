import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../io.ts';

/** The case files that arguments name: files as they are, folders with every *.case.yaml in them, sorted. */
export function caseFiles(args: readonly string[], missing: (path: string) => string): string[] {
  return args.flatMap((path) => {
    let isFolder: boolean;
    try {
      isFolder = statSync(path).isDirectory();
    } catch {
      throw new UsageError(missing(path));
    }
    if (!isFolder) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.case.yaml') && !name.includes('node_modules'))
      .sort()
      .map((name) => join(path, name));
  });
}
