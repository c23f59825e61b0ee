import { calculate, InputError } from '@som/engine';
import { findWorkspace, loadForCase, rememberingReaders } from '@som/packs/node';
import type { Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { sayIssues } from '../../say-issues.ts';
import type { Filed } from './under-draws.ts';

/** Every case calculated, or nothing when one of them cannot be: a sum must not silently lack a case. */
export function calculateAll(
  io: Io,
  files: readonly string[],
  options: Options,
): Filed[] | undefined {
  const { language } = options;
  const readers = rememberingReaders();
  const workspace = findWorkspace(io.root);
  const found: Filed[] = [];
  for (const file of files) {
    const loaded = loadForCase(file, workspace, text(options, 'pack'), { readers });
    if (!loaded.value) sayIssues(io, loaded.issues, language);
    else
      try {
        found.push({ ...calculate(loaded.value), file });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        sayIssues(io, loaded.locate(error.issues.filter((i) => i.level === 'error')), language);
      }
  }
  return found.length === files.length ? found : undefined;
}
