import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { nearest } from '@som/engine';
import {
  changesToPromise,
  findWorkspace,
  type PackageChange,
  pendingChangesets,
  promiseIssues,
} from '@som/packs/node';
import { changesetText } from '../change/changeset-text.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';

/** The packages asked for, by id, folder or npm name; all when none is named. */
function chosen(io: Io, options: Options, packages: readonly PackageChange[]): PackageChange[] {
  const { language, args } = options;
  const known = ['catalogue', ...Object.keys(findWorkspace(io.root).packs)];
  const ids = args.map((arg) => {
    const id = basename(arg).replace(/^pack-/, '');
    if (known.includes(id)) return id;
    const near = nearest(id, known);
    const list = (near.length > 0 ? near : known).join(', ');
    throw new UsageError(
      language === 'da'
        ? `Pakken ${arg} findes ikke. Prøv: ${list}.`
        : `There is no pack ${arg}. Try: ${list}.`,
    );
  });
  return packages.filter(({ id }) => ids.length === 0 || ids.includes(id));
}

function check(io: Io, options: Options, packages: readonly PackageChange[]): ExitCode {
  const issues = promiseIssues(packages, pendingChangesets(io.root));
  if (options.json)
    io.out(
      JSON.stringify({ packages: packages.map(({ name, needed }) => ({ name, needed })), issues }),
    );
  else if (issues.length === 0)
    io.out(
      options.language === 'da' ? 'Ændringsfilerne lover nok.' : 'The changesets promise enough.',
    );
  if (!options.json) sayIssues(io, issues, options.language);
  return issues.length > 0 ? 1 : 0;
}

/** `som bump [PACK…] --why "…"` writes changesets; `som bump --check` holds those that wait against the changes. */
export function bumpCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const why = text(options, 'why')?.trim();
  if (!options.check && !why)
    throw new UsageError(
      language === 'da'
        ? 'Skriv, hvorfor tallene er ændret: som bump --why "Ny takst fra 2026"'
        : 'Say why the figures changed: som bump --why "New tariff from 2026"',
    );
  const found = changesToPromise(io.root, text(options, 'since'));
  const packages = chosen(io, options, found.packages);
  if (found.issues.length > 0) {
    sayIssues(io, found.issues, language);
    return 1;
  }
  if (options.check || !why) return check(io, options, packages);
  const lacking = packages.filter(
    (one) => promiseIssues([one], pendingChangesets(io.root)).length > 0,
  );
  if (lacking.length === 0)
    io.out(
      language === 'da'
        ? 'Intet at skrive: ingen ændring mangler en ændringsfil.'
        : 'Nothing to write: no change lacks a changeset.',
    );
  for (const change of lacking) {
    const written = changesetText(change, why, language);
    // named after its content: the same change written twice is one file
    const hash = createHash('sha256').update(written).digest('hex').slice(0, 8);
    const file = join('.changeset', `${change.id}-${hash}.md`);
    writeOutput(io, join(io.root, file), written, language);
    io.out(
      language === 'da'
        ? `Skrevet: ${file} (${change.name}: ${change.needed})`
        : `Written: ${file} (${change.name}: ${change.needed})`,
    );
  }
  return 0;
}
