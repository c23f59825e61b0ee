import { type Catalogue, type Issue, type Pack, problem } from '@som/engine';
import {
  baseAmong,
  checkPack,
  extendsOf,
  LIMITS,
  readPack,
  readPackArchive,
  readYaml,
  type TextFiles,
} from '@som/packs';
import { fetched } from '../model/fetched.ts';
import { fetchPack, type PackEntry } from '../model/site-data.ts';
import type { PickedFile } from './picked-files.ts';

/** A pack from files, or why there is none. */
export interface ReadPicked {
  /** What was picked, as it is called in messages. */
  name: string;
  pack?: Pack;
  /** Without a pack: what is wrong with it. With one: what the check remarks. */
  issues: Issue[];
}

const isArchive = ({ path }: PickedFile): boolean => /\.(tgz|tar\.gz)$/i.test(path);

async function textOf(
  { path, file }: PickedFile,
  shown: string,
): Promise<{ path: string; text: string } | Issue> {
  const { size } = file;
  if (size > LIMITS.fileBytes)
    return problem('file-too-large', shown, [], { size, limit: LIMITS.fileBytes });
  const bytes = await file.arrayBuffer();
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return problem('not-utf8', shown, []);
  }
}

/** The texts of a folder by their names inside it; bounded before anything is read. */
async function readFolder(picked: readonly PickedFile[], name: string) {
  const refuse = (...issues: Issue[]) => ({ files: {}, name, issues });
  if (picked.length > LIMITS.files)
    return refuse(problem('too-many-files', name, [], { limit: LIMITS.files }));
  if (picked.reduce((sum, { file }) => sum + file.size, 0) > LIMITS.packBytes)
    return refuse(problem('pack-too-large', name, [], { limit: LIMITS.packBytes }));
  const read = await Promise.all(picked.map((one) => textOf(one, one.path)));
  const issues = read.flatMap((one) => ('text' in one ? [] : [one]));
  const texts = read.flatMap((one): [string, string][] =>
    'text' in one ? [[one.path.slice(name.length + 1), one.text]] : [],
  );
  return { files: Object.fromEntries(texts), name, issues };
}

async function readArchive({ path, file }: PickedFile) {
  const { size } = file;
  const limit = LIMITS.archiveBytes;
  if (size > limit)
    return {
      files: {},
      name: path,
      issues: [problem('file-too-large', path, [], { size, limit })],
    };
  return readPackArchive(new Uint8Array(await file.arrayBuffer()), path);
}

/** The packs of the site to which a contribution can add; fetched only when one asks for them. */
async function shippedPacks(): Promise<Pack[]> {
  const listed = await fetched<PackEntry[]>('index.json');
  return Promise.all(listed.map(({ id }) => fetchPack(id)));
}

/**
 * Reads a pack from what was picked: one archive, or the files of one folder. The same strict and bounded readers as
 * the command line's; nothing in the files is executed. A contribution (`extends` in pack.yaml) adds to a pack of the site.
 *
 * @returns no pack and no issues when there was nothing that could be one
 */
export async function readPicked(
  picked: readonly PickedFile[],
  catalogue: Catalogue,
  bases: () => Promise<readonly Pack[]> = shippedPacks,
): Promise<ReadPicked> {
  const [first] = picked;
  const name = first?.path.split('/')[0] ?? '';
  if (!first) return { name, issues: [] };
  const isOne = picked.length === 1 && isArchive(first);
  if (!isOne && !picked.some(({ path }) => path === `${name}/pack.yaml`))
    return { name, issues: [] };
  const found = isOne ? await readArchive(first) : await readFolder(picked, name);
  if (found.issues.length > 0) return { name, issues: found.issues };
  const files: TextFiles = found.files;
  const wanted = extendsOf(readYaml(files['pack.yaml'] ?? '', 'pack.yaml').value);
  const findBase = baseAmong(wanted === undefined ? [] : await bases());
  const { pack, issues, locate } = readPack(files, found.name, findBase);
  if (!pack) return { name, issues };
  const remarks = checkPack(pack, catalogue, found.name, Object.keys(files));
  return { name, pack, issues: locate(remarks) };
}
