import { join } from 'node:path';
import { checkPack, isPackId, newContributionFiles, readPack } from '@som/packs';
import { findWorkspace, loadCatalogue } from '@som/packs/node';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { choose, packAsked } from './choose.ts';

/** `som new contribution ID`: a folder of its own with studies and chains to add to a pack, which is not touched. */
export function newContributionCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const say = (da: string, en: string) => new UsageError(language === 'da' ? da : en);
  const [, id, ...more] = options.args;
  if (id === undefined || more.length > 0 || !isPackId(id))
    throw say(
      'Skriv ét id med små bogstaver a–z, tal og bindestreg: som new contribution ID --pack PAKKE',
      'Write one id, with lower-case letters a–z, digits and hyphens: som new contribution ID --pack PACK',
    );
  const asked = packAsked(io, options);
  if (!asked) return 1;
  const { pack: base } = asked;
  if (base.base)
    throw say(
      `${base.id} er selv et bidrag. Læg til pakken ${base.base.id}.`,
      `${base.id} is a contribution itself. Add to the pack ${base.base.id}.`,
    );
  const workspace = findWorkspace(io.root);
  const folder = join(text(options, 'in') ?? '.', id);
  if (Object.hasOwn(workspace.packs, id) || io.exists(folder))
    throw say(
      `Der er allerede en pakke eller mappe, der hedder ${id}. Vælg et andet id; intet er ændret.`,
      `There is already a pack or folder called ${id}. Choose another id; nothing was changed.`,
    );
  const groups = Object.keys(base.groups);
  const group = text(options, 'group');
  const files = newContributionFiles({
    id,
    label: text(options, 'label'),
    base,
    group: group === undefined ? (groups[0] ?? '') : choose(group, groups, 'group', language),
    language,
  });
  // held against the rules before anything is written: a label can be too long
  const catalogue = loadCatalogue(workspace.catalogue);
  const read = readPack(files, id, () => ({ pack: base, locate: (issues) => [...issues] }));
  const found =
    read.pack && catalogue.value
      ? checkPack(read.pack, catalogue.value, id, Object.keys(files))
      : [...read.issues, ...catalogue.issues];
  const errors = found.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    sayIssues(io, errors, language);
    return 1;
  }
  try {
    io.writeFolder(folder, files);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw say(
      `Mappen ${folder} kunne ikke skrives (${why}). Kontrollér stedet og rettighederne.`,
      `The folder ${folder} could not be written (${why}). Check the place and the permissions.`,
    );
  }
  io.out(
    language === 'da'
      ? `Skrevet: ${folder}\nUdfyld studies.yaml og chains.yaml, og kontrollér undervejs med: som check ${folder}`
      : `Written: ${folder}\nFill in studies.yaml and chains.yaml, and check as you go with: som check ${folder}`,
  );
  return 0;
}
