import { join, relative, resolve, sep } from 'node:path';
import { checkPack, isPackId, newPackFiles, readPack } from '@som/packs';
import { findWorkspace, loadCatalogue } from '@som/packs/node';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';

/** The way from a folder to the schemas of the checkout; none when the folder lies outside it. */
function wayToSchemas(io: Io, folder: string): string | undefined {
  const root = resolve(io.root);
  const inside = relative(root, resolve(folder));
  if (inside === '' || inside.startsWith('..') || resolve(inside) === inside) return undefined;
  const way = relative(resolve(folder), join(root, 'packages', 'packs', 'schemas'));
  return way.split(sep).join('/');
}

/** A path as people write it from where they stand. */
const shown = (path: string): string => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') || near === '' ? path : near;
};

/** `som new pack ID`: a folder that passes `som check` as it stands, with every key explained, to fill in. */
export function newPackCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const say = (da: string, en: string) => new UsageError(language === 'da' ? da : en);
  const [id, ...more] = options.args.slice(1);
  if (id === undefined || more.length > 0)
    throw say('Skriv ét id: som new pack ID', 'Write one id: som new pack ID');
  if (!isPackId(id))
    throw say(
      `»${id}« kan ikke være en pakkes id. Brug højst 60 små bogstaver a–z, tal og bindestreg, fx unge-omsorgsgivere.`,
      `“${id}” cannot be the id of a pack. Use at most 60 lower-case letters a–z, digits and hyphens, such as young-carers.`,
    );
  const workspace = findWorkspace(io.root);
  const folder = join(text(options, 'in') ?? join(io.root, 'targetgroups'), id);
  if (Object.hasOwn(workspace.packs, id) || io.exists(folder))
    throw say(
      `Der er allerede en pakke eller mappe, der hedder ${id}. Vælg et andet id; intet er ændret.`,
      `There is already a pack or folder called ${id}. Choose another id; nothing was changed.`,
    );
  const catalogue = loadCatalogue(workspace.catalogue);
  if (!catalogue.value) {
    sayIssues(io, catalogue.issues, language);
    return 1;
  }
  const schemas = wayToSchemas(io, folder);
  const label = text(options, 'label');
  const files = newPackFiles({
    id,
    label,
    language,
    year: io.year,
    catalogue: schemas === undefined ? `^${catalogue.value.version}` : 'workspace:*',
    schemas,
  });
  // held against the rules before anything is written: a label can be too long, a catalogue can have lost a service
  const { pack, issues } = readPack(files, id);
  const found = pack ? checkPack(pack, catalogue.value, id, Object.keys(files)) : issues;
  if (found.some(({ level }) => level === 'error')) {
    sayIssues(io, found, language);
    return 1;
  }
  try {
    io.writeFolder(folder, files);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw say(
      `Mappen ${shown(folder)} kunne ikke skrives (${why}). Kontrollér stedet og rettighederne.`,
      `The folder ${shown(folder)} could not be written (${why}). Check the place and the permissions.`,
    );
  }
  io.out(
    language === 'da'
      ? `Skrevet: ${shown(folder)}\nBegynd i groups.yaml, og kontrollér undervejs med: som check ${shown(folder)}`
      : `Written: ${shown(folder)}\nBegin in groups.yaml, and check as you go with: som check ${shown(folder)}`,
  );
  return 0;
}
