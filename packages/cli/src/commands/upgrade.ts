import { type Issue, type Language, nearest, problem } from '@som/engine';
import { movedTexts, type Net, netOf, type Side, type Upgrade, upgradeCase } from '@som/packs';
import {
  catalogueBeside,
  findPlace,
  findWorkspace,
  loadCase,
  loadPlace,
  type Place,
  readText,
} from '@som/packs/node';
import { plainText } from '@som/report';
import { moveRows } from '../change/case-text.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';
import { noSuchFile } from './calculate.ts';
import { caseFiles } from './case-files.ts';

/** A pack and the catalogue beside it, or what is wrong with them. */
function sideAt(place: Place, root: string): Side | Issue[] {
  const pack = loadPlace(place);
  const catalogue = loadPlace(catalogueBeside(place, root));
  return pack.of === 'pack' && pack.value && catalogue.of === 'catalogue' && catalogue.value
    ? { pack: pack.value, catalogue: catalogue.value }
    : [...pack.issues, ...catalogue.issues];
}

function sideNamed(name: string, root: string): Side | Issue[] {
  const found = findPlace(name, root);
  return 'issue' in found ? [found.issue] : sideAt(found.place, root);
}

/** The pack named with --pack, or the workspace's pack that the case asks for. */
function target(io: Io, file: string, given: string | undefined): Side | Issue[] {
  if (given !== undefined) return sideNamed(given, io.root);
  const { value, issues } = loadCase(file);
  if (!value) return issues;
  const { packs } = findWorkspace(io.root);
  const [id = ''] = value.pack.split('@');
  const path = Object.hasOwn(packs, id) ? packs[id] : undefined;
  if (path !== undefined) return sideAt({ path, shown: path }, io.root);
  const known = Object.keys(packs);
  return [problem('unknown-pack', file, ['pack'], { value: id, near: nearest(id, known), known })];
}

/** Where the new text goes; nothing when it is only shown what would happen. */
function outputFor(io: Io, options: Options, file: string): string | undefined {
  const out = text(options, 'out');
  if (out === undefined) return options.write ? file : undefined;
  if (options.write || !io.exists(out)) return out;
  throw new UsageError(
    options.language === 'da'
      ? `Filen ${out} findes allerede; intet er overskrevet. Vælg et andet navn, eller skriv --write.`
      : `The file ${out} exists already; nothing was overwritten. Choose another name, or add --write.`,
  );
}

interface Nets {
  before: Net | undefined;
  after: Net | undefined;
}

function reportLines(upgrade: Upgrade, { before, after }: Nets, language: Language): string[] {
  const { range, moved } = upgrade;
  const moves = movedTexts(moved).map((said) => `  ${plainText(said[language])}`);
  const rows = moveRows(before, after, language).map((row) =>
    before
      ? `  ${row.name}: ${row.before} → ${row.after}  ${row.change} (${row.percent})`
      : `  ${row.name}: ${row.after}`,
  );
  const unknown =
    language === 'da'
      ? '  Resultatet før kendes ikke: giv den gamle pakke med --from, fx --from adults@v0.1.0.'
      : '  The result before is not known: give the old pack with --from, such as --from adults@v0.1.0.';
  return [`${range.from} → ${range.to}`, ...moves, ...rows, ...(before ? [] : [unknown])];
}

function outcome(file: string | undefined, isSame: boolean, language: Language): string {
  if (isSame)
    return language === 'da' ? 'Sagen er allerede på plads.' : 'The case is up to date already.';
  if (file === undefined)
    return language === 'da'
      ? 'Intet er skrevet. Skriv den nye sag med --out FIL, eller over den gamle med --write.'
      : 'Nothing was written. Write the new case with --out FILE, or over the old one with --write.';
  return language === 'da' ? `Skrevet: ${file}` : `Written: ${file}`;
}

/** `som upgrade CASE`: moves a case to the newest pack of the workspace, and tells what moved and why. */
export function upgradeCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const [file, ...more] = caseFiles(options.args, noSuchFile(language));
  if (file === undefined || more.length > 0)
    throw new UsageError(
      language === 'da'
        ? 'Skriv én sag: som upgrade SAG.case.yaml --out NY.case.yaml'
        : 'Name one case: som upgrade CASE.case.yaml --out NEW.case.yaml',
    );
  const refuse = (issues: readonly Issue[]): ExitCode => {
    sayIssues(io, issues, language);
    return 1;
  };
  const output = outputFor(io, options, file);
  const side = target(io, file, text(options, 'pack'));
  if (Array.isArray(side)) return refuse(side);
  const upgrade = upgradeCase(readText(file).text, file, side.pack, side.catalogue, io.today);
  if (!upgrade.before || !upgrade.after) return refuse(upgrade.issues);
  const after = netOf(upgrade.after, side, file);
  if (!after.net) return refuse(after.issues);
  const from = text(options, 'from');
  const old = from === undefined ? undefined : sideNamed(from, io.root);
  if (Array.isArray(old)) return refuse(old);
  const before = old && netOf(upgrade.before, old, file);
  if (before && !before.net) return refuse(before.issues);
  const nets = { before: before?.net, after: after.net };
  const isSame = upgrade.text === readText(file).text;
  if (output !== undefined && !isSame) writeOutput(io, output, upgrade.text, language);
  const { moved, range, text: written } = upgrade;
  if (options.json) io.out(JSON.stringify({ range, moved, net: nets, text: written }, null, 2));
  else
    io.out([...reportLines(upgrade, nets, language), outcome(output, isSame, language)].join('\n'));
  return 0;
}
