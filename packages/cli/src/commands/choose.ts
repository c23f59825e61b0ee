import type { Language, Pack } from '@som/engine';
import { findWorkspace, loadPack } from '@som/packs/node';
import { type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';

/** One of the names offered, or a usage error that lists them. */
export function choose(
  value: string | undefined,
  names: readonly string[],
  option: string,
  language: Language,
): string {
  if (value !== undefined && names.includes(value)) return value;
  throw new UsageError(
    language === 'da'
      ? `Vælg med --${option}: ${names.join(', ')}.`
      : `Choose with --${option}: ${names.join(', ')}.`,
  );
}

/**
 * The pack that `--pack` names: by its id, or by its folder when it lies elsewhere.
 *
 * @returns nothing when it cannot be read; why has been said
 * @throws UsageError when there is no such pack
 */
export function packAsked(io: Io, options: Options): { folder: string; pack: Pack } | undefined {
  const { language } = options;
  const workspace = findWorkspace(io.root);
  const asked = text(options, 'pack');
  const isFolder =
    asked !== undefined && !Object.hasOwn(workspace.packs, asked) && io.exists(asked);
  const id = isFolder ? '' : choose(asked, Object.keys(workspace.packs), 'pack', language);
  const folder = isFolder ? asked : (workspace.packs[id] ?? '');
  const { value, issues } = loadPack(folder, workspace);
  if (value) return { folder, pack: value };
  sayIssues(io, issues, language);
  return undefined;
}
