import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { calculate, InputError, type Issue, issueText } from '@som/engine';
import { checkCatalogue, checkPack } from '@som/packs';
import {
  findWorkspace,
  folderName,
  isArchive,
  loadCatalogue,
  loadForCase,
  loadPack,
  readPackFiles,
} from '@som/packs/node';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { noSuchFile } from './calculate.ts';
import { caseFiles } from './case-files.ts';

function packIssues(io: Io, path: string): Issue[] {
  const workspace = findWorkspace(io.root);
  const catalogue = loadCatalogue(workspace.catalogue);
  const pack = loadPack(path, workspace);
  if (!pack.value || !catalogue.value) return [...pack.issues, ...catalogue.issues];
  const { files, name } = readPackFiles(path);
  const found = checkPack(pack.value, catalogue.value, name, Object.keys(files));
  return [...pack.issues, ...pack.locate(found)];
}

function catalogueIssues(folder: string): Issue[] {
  const { value, issues, locate } = loadCatalogue(folder);
  return value ? locate(checkCatalogue(value, folderName(folder))) : issues;
}

function caseIssues(io: Io, file: string, packFolder: string | undefined): Issue[] {
  const loaded = loadForCase(file, findWorkspace(io.root), packFolder);
  if (!loaded.value) return loaded.issues;
  try {
    calculate(loaded.value);
    return [];
  } catch (error) {
    if (error instanceof InputError)
      return loaded.locate(error.issues.filter((issue) => issue.level === 'error'));
    throw error;
  }
}

const holds = (path: string, name: string): boolean => existsSync(join(path, name));

/** A pack folder is one that has a package.json or a pack.yaml; what else it holds is seen when it is read. */
const isPack = (path: string): boolean => holds(path, 'pack.yaml') || holds(path, 'package.json');

const isCatalogue = (path: string): boolean => holds(path, 'catalogue.yaml');

/** What is said when nothing must be mended. */
const VERDICT = {
  da: (warnings: number) =>
    warnings === 0 ? 'Alt i orden.' : `Ingen fejl; advarsler at tage stilling til: ${warnings}.`,
  en: (warnings: number) =>
    warnings === 0 ? 'All is well.' : `No errors; warnings to consider: ${warnings}.`,
};

/** `som check PACK|CASE…`: all problems at once. Warnings are told and do not fail. */
export function checkCommand(io: Io, options: Options): ExitCode {
  const { language, args } = options;
  if (args.length === 0)
    throw new UsageError(
      language === 'da'
        ? 'Skriv, hvad der skal kontrolleres: som check MAPPE eller som check SAG.case.yaml'
        : 'Name what to check: som check FOLDER or som check CASE.case.yaml',
    );
  const isFolder = (path: string) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const issues = args.flatMap((path) => {
    if (isFolder(path) && isCatalogue(path)) return catalogueIssues(path);
    if (isArchive(path) || (isFolder(path) && isPack(path))) return packIssues(io, path);
    return caseFiles([path], noSuchFile(language)).flatMap((file) =>
      caseIssues(io, file, text(options, 'pack')),
    );
  });
  if (options.json)
    io.out(
      JSON.stringify(
        issues.map((issue) => ({ ...issue, text: issueText(issue) })),
        null,
        2,
      ),
    );
  else sayIssues(io, issues, language);
  const isRefused = issues.some(({ level }) => level === 'error');
  if (!isRefused && !options.json) io.out(VERDICT[language](issues.length));
  return isRefused ? 1 : 0;
}
