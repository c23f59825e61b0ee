import type { z } from 'zod';
import { type Issue, problem } from './issues.ts';
import { type Case, Case as CaseSchema } from './schema/case.ts';
import { CATALOGUE_FILES, type Catalogue } from './schema/catalogue.ts';
import { FORMAT } from './schema/format.ts';
import { PACK_FILES, type Pack } from './schema/pack.ts';
import { at, translate } from './translate.ts';

type Path = (string | number)[];
type Parsed<T> = { value: T | undefined; issues: Issue[] };

/** Deeper than any pack or case; a bound for files from strangers. */
const MAX_DEPTH = 24;
/** More problems than a person mends at once; a file from a stranger could have a hundred thousand. */
const MAX_PROBLEMS = 200;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Keys that must never be used, and depth, before any schema looks at the value. */
function unsafe(raw: unknown, file: string, path: Path = []): Issue[] {
  if (typeof raw !== 'object' || raw === null) return [];
  if (path.length >= MAX_DEPTH) return [problem('too-deep', file, path, { limit: MAX_DEPTH })];
  return Object.entries(raw).flatMap(([key, value]) =>
    FORBIDDEN.has(key)
      ? [problem('forbidden-key', file, [...path, key], { key })]
      : unsafe(value, file, [...path, Array.isArray(raw) ? Number(key) : key]),
  );
}

/** The first problems of a file, and that there are more. */
function firstOf(issues: readonly Issue[], file: string): Issue[] {
  if (issues.length <= MAX_PROBLEMS) return [...issues];
  const more = problem('too-many-problems', file, [], { limit: MAX_PROBLEMS });
  return [...issues.slice(0, MAX_PROBLEMS), more];
}

/** True of a key that seems to be missing because it is there with a slip in it: that is said already. */
const isMisspelt = (missing: Issue, all: readonly Issue[]): boolean =>
  missing.code === 'missing-key' &&
  all.some(
    ({ code, path, found }) =>
      code === 'unknown-key' &&
      path.slice(0, -1).join('\n') === missing.path.join('\n') &&
      Array.isArray(found['near']) &&
      found['near'][0] === missing.found['key'],
  );

/**
 * Reads one file's content through its strict schema: all problems at once (the first 200 of a file), none repaired silently.
 *
 * @param schema - what the file must hold
 * @param raw - the content as plain data
 * @param file - name used in the issues
 */
export function parseWith<T>(schema: z.ZodType<T>, raw: unknown, file: string): Parsed<T> {
  const format = at(raw, ['format']);
  if (typeof format === 'number' && format > FORMAT)
    return {
      value: undefined,
      issues: [problem('newer-format', file, ['format'], { format, newest: FORMAT })],
    };
  const dangers = unsafe(raw, file);
  if (dangers.length > 0) return { value: undefined, issues: firstOf(dangers, file) };
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, issues: [] };
  const issues = result.error.issues
    .slice(0, MAX_PROBLEMS + 1)
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? { ...issue, keys: issue.keys.slice(0, MAX_PROBLEMS + 1) }
        : issue,
    )
    .flatMap((issue) => translate(issue, raw, file, schema))
    .filter((issue, _, all) => !isMisspelt(issue, all));
  return { value: undefined, issues: firstOf(issues, file) };
}

/** A file may be empty where there is nothing to say; where there must be something, that it is empty is the one problem. */
function parseFile<T>(schema: z.ZodType<T>, raw: unknown, file: string): Parsed<T> {
  const parsed = parseWith(schema, raw ?? {}, file);
  if ((raw ?? null) !== null || parsed.value !== undefined) return parsed;
  const known = parsed.issues.map(({ found }) => String(found['key']));
  return { value: undefined, issues: [problem('file-empty', file, [], { known })] };
}

/** Reads a case. */
export function parseCase(raw: unknown, file: string): Parsed<Case> {
  return parseFile(CaseSchema, raw, file);
}

type Files = Readonly<Record<string, unknown>>;
type Stamp = { version: string; hash: string };

function parseFiles(
  schemas: Readonly<Record<string, z.ZodType>>,
  files: Files,
  folder: string,
): { values: Record<string, unknown>; issues: Issue[] } {
  const issues: Issue[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const file = folder === '' ? name : `${folder}/${name}`;
    if (!Object.hasOwn(files, name)) {
      issues.push(problem('file-missing', file, [], { name }));
      continue;
    }
    const parsed = parseFile(schema, files[name], file);
    issues.push(...parsed.issues);
    values[name] = parsed.value;
  }
  return { values, issues };
}

/**
 * Reads the files of a pack; `pack` is there only when nothing is wrong with any of them.
 *
 * @param files - content by file name; cases by `cases/<id>.case.yaml`
 * @param folder - name put before the file names in issues
 */
export function parsePack(
  files: Files,
  stamp: Stamp,
  folder = '',
): { pack: Pack | undefined; issues: Issue[] } {
  const { values, issues } = parseFiles(PACK_FILES, files, folder);
  const cases: Record<string, Case> = {};
  for (const name of Object.keys(files).filter((n) => n.startsWith('cases/'))) {
    const file = folder === '' ? name : `${folder}/${name}`;
    const parsed = parseCase(files[name], file);
    issues.push(...parsed.issues);
    if (parsed.value) cases[parsed.value.case] = parsed.value;
  }
  if (issues.length > 0) return { pack: undefined, issues };
  // every value came through its schema in PACK_FILES, under the same name
  const read = values as { [K in keyof typeof PACK_FILES]: z.infer<(typeof PACK_FILES)[K]> };
  const manifest = read['pack.yaml'];
  return {
    issues,
    pack: {
      id: manifest.pack,
      ...stamp,
      manifest,
      groups: read['groups.yaml'],
      outcomes: read['outcomes.yaml'],
      consequences: read['consequences.yaml'],
      prices: read['prices.yaml'],
      chains: read['chains.yaml'],
      studies: read['studies.yaml'],
      sources: read['sources.yaml'],
      knownGaps: read['known-gaps.yaml'],
      cases,
    },
  };
}

/** Reads the files of a catalogue. */
export function parseCatalogue(
  files: Files,
  stamp: Stamp,
  folder = '',
): { catalogue: Catalogue | undefined; issues: Issue[] } {
  const { values, issues } = parseFiles(CATALOGUE_FILES, files, folder);
  if (issues.length > 0) return { catalogue: undefined, issues };
  // every value came through its schema in CATALOGUE_FILES, under the same name
  const read = values as {
    [K in keyof typeof CATALOGUE_FILES]: z.infer<(typeof CATALOGUE_FILES)[K]>;
  };
  return {
    issues,
    catalogue: {
      id: read['catalogue.yaml'].catalogue,
      ...stamp,
      manifest: read['catalogue.yaml'],
      payers: read['payers.yaml'],
      departments: read['departments.yaml'],
      refunds: read['refunds.yaml'],
      indices: read['indices.yaml'],
      discount: read['discount.yaml'],
      services: read['services.yaml'],
      sources: read['sources.yaml'],
    },
  };
}
