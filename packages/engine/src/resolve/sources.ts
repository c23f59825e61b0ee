import { type Issue, problem } from '../issues.ts';
import { nearest } from '../nearest.ts';
import type { Context } from './context.ts';
import { quantitiesIn } from './quantities-in.ts';
import { isPerson, type Origin } from './quantity.ts';
import type { Resolved } from './resolved.ts';
import { worksOf } from './works.ts';

const tableFor = ({ case: asked, pack, catalogue }: Context, file: string) =>
  file.startsWith('catalogue/')
    ? catalogue.sources
    : { ...catalogue.sources, ...worksOf(pack), ...asked.sources };

function unknown(context: Context, source: string, where: Origin): Issue[] {
  const table = tableFor(context, where.file);
  if (isPerson(source) || Object.hasOwn(table, source)) return [];
  const known = Object.keys(table);
  const found = { value: source, near: nearest(source, known), known };
  return [problem('unknown-source', where.file, where.path, found)];
}

/** Every `source` inside a value of the case, with the keys to it. */
function cited(
  value: unknown,
  path: (string | number)[],
): { source: string; path: (string | number)[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string'
      ? [{ source: inner, path: [...path, key] }]
      : cited(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Effects of the case that rest on a study and nothing else, when the pack has no such study. */
function unknownStudies({ case: asked, caseFile, pack }: Context): Issue[] {
  const known = Object.keys(pack.studies);
  return Object.entries(asked.effect ?? {}).flatMap(([id, { source, study }]) => {
    const value = study?.study;
    if (source !== undefined || value === undefined || known.includes(value)) return [];
    const found = { value, near: nearest(value, known), known };
    return [problem('unknown-study', caseFile, ['effect', id, 'study', 'study'], found)];
  });
}

/** Sources that nobody has listed: of the numbers that count, and of everything the case says. */
export function unknownSources(context: Context, resolved: Resolved): Issue[] {
  const { sources: _own, ...asked } = context.case;
  return [
    ...cited(asked, []).flatMap(({ source, path }) =>
      unknown(context, source, { file: context.caseFile, path }),
    ),
    ...unknownStudies(context),
    ...quantitiesIn(resolved)
      .filter(({ origin }) => origin.file !== context.caseFile)
      .flatMap(({ source, origin }) =>
        source === undefined ? [] : unknown(context, source, origin),
      ),
  ];
}
