import {
  CATALOGUE_FILES,
  type Case,
  type Catalogue,
  ENGINE_VERSION,
  type Issue,
  nearest,
  PACK_FILES,
  type Pack,
  parseCase,
  parseCatalogue,
  parsePack,
  problem,
} from '@som/engine';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import { contentHash } from './content-hash.ts';
import { ADDED_FILES, BASE_FILES, extendPack, extendsOf } from './extend-pack.ts';
import { readYaml, withLines, type YamlFile, type YamlReader } from './yaml/read-yaml.ts';

/** The text files of a folder by name, as a reader of disk, archive or browser hands them over. */
export type TextFiles = Readonly<Record<string, string>>;

/** Files that may lie in a pack folder beside its data. */
const BESIDE = new Set(['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']);

interface Read {
  yamls: Record<string, YamlFile>;
  values: Record<string, unknown>;
  issues: Issue[];
}

function readAll(files: TextFiles, folder: string, read: YamlReader): Read {
  const yamls: Record<string, YamlFile> = {};
  const values: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [name, text] of Object.entries(files)) {
    if (!name.endsWith('.yaml')) continue;
    const yaml = read(text, `${folder}/${name}`);
    yamls[name] = yaml;
    values[name] = yaml.value;
    issues.push(...yaml.issues);
  }
  return { yamls, values, issues };
}

/** Files that could not be read at all: what else seems to be missing in them is not said. */
function unreadable({ yamls }: Read, folder: string): Set<string> {
  return new Set(
    Object.entries(yamls)
      .filter(([, yaml]) => yaml.value === undefined)
      .map(([name]) => `${folder}/${name}`),
  );
}

/** Adds the line to each issue from the file it names. */
function located(issues: readonly Issue[], read: Read, folder: string): Issue[] {
  return issues.flatMap((issue) => {
    const yaml = read.yamls[issue.file.slice(folder.length + 1)];
    return yaml ? withLines([issue], yaml) : [issue];
  });
}

function strangers(files: TextFiles, known: readonly string[], folder: string): Issue[] {
  return Object.keys(files)
    .filter((name) => !known.includes(name) && !BESIDE.has(name))
    .filter((name) => !/^cases\/[a-z0-9-]+\.case\.yaml$/.test(name))
    .map((name) =>
      problem('unknown-file', `${folder}/${name}`, [], { name, near: nearest(name, known), known }),
    );
}

/**
 * A pack made for another engine gets that one message: whatever else looks wrong in it may only be new to us.
 *
 * @param manifest - pack.yaml as it is written
 */
function fitsEngine(manifest: unknown, folder: string): Issue[] {
  if (typeof manifest !== 'object' || manifest === null || !('engine' in manifest)) return [];
  const range = manifest.engine;
  if (typeof range !== 'string' || validRange(range) === null) return [];
  return satisfies(ENGINE_VERSION, range, { includePrerelease: true })
    ? []
    : [
        problem('engine-version', `${folder}/pack.yaml`, ['engine'], {
          range,
          version: ENGINE_VERSION,
        }),
      ];
}

/** Puts lines on issues that name a file of a pack that was read. */
export type Locate = (issues: readonly Issue[]) => Issue[];

/** A pack to which a contribution adds, as the one who reads packs finds it; or why there is none. */
export type FindBase = (
  wanted: string,
  file: string,
) => { pack: Pack; locate: Locate } | { issues: Issue[] };

/** Without a place to look in, no pack is there to add to. */
const NOWHERE: FindBase = (wanted, file) => ({
  issues: [problem('base-unknown', file, ['extends'], { value: wanted.split('@')[0] })],
});

/** What was read of a folder, as the parts of a pack: a contribution may leave files out and may not bring others. */
function contentOf(
  values: Readonly<Record<string, unknown>>,
  wanted: string | undefined,
  folder: string,
): { values: Readonly<Record<string, unknown>>; issues: Issue[] } {
  if (wanted === undefined) return { values, issues: [] };
  const issues = BASE_FILES.filter((name) => Object.hasOwn(values, name)).map((name) =>
    problem('contribution-file', `${folder}/${name}`, [], { name, base: wanted.split('@')[0] }),
  );
  const added = Object.fromEntries(ADDED_FILES.map((name) => [name, {}]));
  const bases = Object.fromEntries(BASE_FILES.map((name) => [name, {}]));
  return { values: { ...added, ...values, ...bases }, issues };
}

/**
 * Reads a pack from its files; with every problem of all files at once, or the pack.
 *
 * @param files - text by name inside the folder; package.json gives the version
 * @param folder - the folder's name, used in issues
 * @param findBase - finds the pack to which a contribution (`extends` in pack.yaml) adds
 * @param yaml - how each file is read
 */
export function readPack(
  files: TextFiles,
  folder: string,
  findBase: FindBase = NOWHERE,
  yaml: YamlReader = readYaml,
): { pack: Pack | undefined; issues: Issue[]; locate: Locate } {
  const read = readAll(files, folder, yaml);
  const locate: Locate = (issues) => located(issues, read, folder);
  const known = Object.keys(PACK_FILES);
  const otherEngine = locate(fitsEngine(read.values['pack.yaml'], folder));
  if (otherEngine.length > 0) return { pack: undefined, issues: otherEngine, locate };
  const wanted = extendsOf(read.values['pack.yaml']);
  const content = contentOf(read.values, wanted, folder);
  const issues = [...read.issues, ...strangers(files, known, folder), ...content.issues];
  const broken = unreadable(read, folder);
  const parsed = parsePack(content.values, stampOf(files), folder);
  issues.push(...locate(parsed.issues.filter((issue) => !broken.has(issue.file))));
  if (issues.length > 0 || !parsed.pack) return { pack: undefined, issues, locate };
  if (wanted === undefined) return { pack: parsed.pack, issues, locate };
  const base = findBase(wanted, `${folder}/pack.yaml`);
  if ('issues' in base) return { pack: undefined, issues: locate(base.issues), locate };
  const extended = extendPack(parsed.pack, base.pack, folder);
  return {
    pack: extended.issues.length === 0 ? extended.pack : undefined,
    issues: locate(extended.issues),
    locate: (found) => base.locate(locate(found)),
  };
}

/** Reads the catalogue from its files. */
export function readCatalogue(
  files: TextFiles,
  folder: string,
  yaml: YamlReader = readYaml,
): { catalogue: Catalogue | undefined; issues: Issue[]; locate: Locate } {
  const read = readAll(files, folder, yaml);
  const locate: Locate = (issues) => located(issues, read, folder);
  const issues = [...read.issues, ...strangers(files, Object.keys(CATALOGUE_FILES), folder)];
  const broken = unreadable(read, folder);
  const parsed = parseCatalogue(read.values, stampOf(files), folder);
  issues.push(...locate(parsed.issues.filter((issue) => !broken.has(issue.file))));
  return { catalogue: issues.length === 0 ? parsed.catalogue : undefined, issues, locate };
}

/** Reads a case from its text. */
export function readCase(
  text: string,
  file: string,
  read: YamlReader = readYaml,
): { value: Case | undefined; issues: Issue[]; locate: Locate } {
  const yaml = read(text, file);
  const locate: Locate = (issues) =>
    issues.flatMap((issue) => (issue.file === file ? withLines([issue], yaml) : [issue]));
  if (yaml.value === undefined) return { value: undefined, issues: yaml.issues, locate };
  const parsed = parseCase(yaml.value, file);
  const issues = [...yaml.issues, ...locate(parsed.issues)];
  return { value: yaml.issues.length > 0 ? undefined : parsed.value, issues, locate };
}

/** Version from package.json and hash over the data files. */
function stampOf(files: TextFiles): { version: string; hash: string } {
  let version = '0.0.0';
  try {
    const manifest: unknown = JSON.parse(files['package.json'] ?? '{}');
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
      version = String(manifest.version);
  } catch {
    // a package.json that cannot be read leaves the pack without a version; the data is still readable
  }
  return { version, hash: contentHash(files) };
}
