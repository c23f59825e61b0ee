import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BASES, type Catalogue, type Issue, nearest, type Pack, problem } from '@som/engine';
import { checkPack, readPack } from '@som/packs';
import {
  chooseTable,
  consequencesText,
  IMPORT_LIMITS,
  type ImportedConsequence,
  importTemplate,
  type KnownService,
  mergeConsequences,
  readConsequences,
  readCsvTable,
  readWorkbook,
  type Told,
} from '@som/packs/import';
import { findWorkspace, folderName, loadCatalogue, loadPack, readFolder } from '@som/packs/node';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';

type Say = (da: string, en: string) => UsageError;

/** Bytes of a file; its size is looked at before it is read. */
function bytesOf(path: string): { bytes: Uint8Array; issues: Issue[] } {
  const none = new Uint8Array();
  try {
    if (statSync(path).size > IMPORT_LIMITS.fileBytes) {
      const { rows, columns, fileBytes } = IMPORT_LIMITS;
      const found = { rows, columns, bytes: fileBytes };
      return { bytes: none, issues: [problem('import-too-large', path, [], found)] };
    }
    return { bytes: readFileSync(path), issues: [] };
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { bytes: none, issues: [problem('file-unreadable', path, [], { why })] };
  }
}

/** Services that a row may name: the pack's own and the catalogue's, by id and by label. */
function servicesOf(pack: Pack, catalogue: Catalogue): KnownService[] {
  return Object.entries({ ...catalogue.services, ...pack.prices }).map(([id, { label }]) => ({
    id,
    names: [label.da, label.en],
  }));
}

/** What the options say about every row, held against the pack. */
function toldIn(options: Options, pack: Pack, say: Say): Told {
  const known = <T extends string>(name: 'outcome' | 'basis' | 'source', names: readonly T[]) => {
    const value = text(options, name);
    const found = names.find((candidate) => candidate === value);
    if (value === undefined || found !== undefined) return found;
    const near = nearest(value, names);
    const list = (near.length > 0 ? near : names).join(', ');
    throw say(
      `--${name} ${value} findes ikke her. Prøv: ${list}.`,
      `There is no --${name} ${value} here. Try: ${list}.`,
    );
  };
  const outcome = known('outcome', Object.keys(pack.outcomes));
  if (outcome === undefined)
    throw say(
      `Vælg med --outcome: ${Object.keys(pack.outcomes).join(', ')}.`,
      `Choose with --outcome: ${Object.keys(pack.outcomes).join(', ')}.`,
    );
  return {
    outcome,
    basis: known('basis', BASES),
    source: known('source', Object.keys(pack.sources)),
  };
}

async function rowsOf(
  file: string,
  options: Options,
  services: readonly KnownService[],
): Promise<{ consequences: ImportedConsequence[]; issues: Issue[] }> {
  const { bytes, issues: unread } = bytesOf(file);
  if (unread.length > 0) return { consequences: [], issues: unread };
  const isCsv = /\.(csv|tsv|txt)$/i.test(file);
  const { tables, issues } = isCsv ? readCsvTable(bytes, file) : await readWorkbook(bytes, file);
  if (issues.length > 0) return { consequences: [], issues };
  const chosen = chooseTable(tables, file, text(options, 'sheet'));
  if (!chosen.table) return { consequences: [], issues: chosen.issues };
  return readConsequences(chosen.table, file, services);
}

/** Problems that the pack has only with the new rows in it. */
function newProblems(
  before: Pack,
  catalogue: Catalogue,
  folder: string,
  files: Readonly<Record<string, string>>,
): Issue[] {
  const name = folderName(folder);
  const names = Object.keys(files);
  const { pack, issues, locate } = readPack(files, name);
  if (!pack) return issues;
  const key = ({ code, file, path }: Issue) => JSON.stringify([code, file, path]);
  const old = new Set(checkPack(before, catalogue, name, names).map(key));
  // a worked case that now gives another figure is for the person to decide: the figures did change
  return locate(checkPack(pack, catalogue, name, names)).filter(
    (issue) => !old.has(key(issue)) && issue.code !== 'expected-differs',
  );
}

/** `som import FILE --into PACK-FOLDER --outcome ID`: a table of consequences as YAML, or every cell not understood. */
export async function importCommand(io: Io, options: Options): Promise<ExitCode> {
  const { language } = options;
  const say: Say = (da, en) => new UsageError(language === 'da' ? da : en);
  const template = text(options, 'template');
  if (template !== undefined) {
    if (io.exists(template))
      throw say(
        `Filen ${template} findes allerede. Vælg et andet navn; intet er overskrevet.`,
        `The file ${template} exists already. Choose another name; nothing was overwritten.`,
      );
    io.writeBytes(template, await importTemplate());
    io.out(language === 'da' ? `Skrevet: ${template}` : `Written: ${template}`);
    return 0;
  }
  const [file, ...more] = options.args;
  const folder = text(options, 'into');
  if (file === undefined || more.length > 0 || folder === undefined)
    throw say(
      'Skriv: som import FIL.xlsx --into PAKKEMAPPE --outcome ID',
      'Write: som import FILE.xlsx --into PACK-FOLDER --outcome ID',
    );
  const out = text(options, 'out');
  if (out !== undefined && options.write)
    throw say('Vælg enten --out eller --write.', 'Choose either --out or --write.');
  const pack = loadPack(folder);
  const catalogue = loadCatalogue(findWorkspace(io.root).catalogue);
  const stop = (issues: readonly Issue[]): ExitCode => {
    sayIssues(io, issues, language);
    return 1;
  };
  if (!pack.value || !catalogue.value) return stop([...pack.issues, ...catalogue.issues]);
  const told = toldIn(options, pack.value, say);
  const services = servicesOf(pack.value, catalogue.value);
  const { consequences, issues } = await rowsOf(file, options, services);
  if (issues.length > 0) return stop(issues);
  const name = `${folderName(folder)}/consequences.yaml`;
  const { files } = readFolder(folder);
  const merged = mergeConsequences(files['consequences.yaml'] ?? '', consequences, told, name);
  if (merged.issues.length > 0) return stop(merged.issues);
  const wrong = newProblems(pack.value, catalogue.value, folder, {
    ...files,
    'consequences.yaml': merged.text,
  });
  if (wrong.some(({ level }) => level === 'error')) return stop(wrong);
  sayIssues(io, wrong, language);
  const written = consequencesText(consequences, told);
  if (options.write) {
    const path = join(folder, 'consequences.yaml');
    writeOutput(io, path, merged.text, language);
    io.out(
      language === 'da'
        ? `${consequences.length} konsekvenser er flettet ind i ${path}. Kontrollér med: som check ${folder}`
        : `${consequences.length} consequences were merged into ${path}. Check with: som check ${folder}`,
    );
  } else if (out === undefined) io.out(written.trimEnd());
  else {
    if (io.exists(out))
      throw say(
        `Filen ${out} findes allerede. Vælg et andet navn; intet er overskrevet.`,
        `The file ${out} exists already. Choose another name; nothing was overwritten.`,
      );
    writeOutput(io, out, written, language);
    io.out(language === 'da' ? `Skrevet: ${out}` : `Written: ${out}`);
  }
  return 0;
}
