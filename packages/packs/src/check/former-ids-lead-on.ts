import { type Issue, problem } from '@som/engine';
import { currentId, type FormerIds } from '../change/former-ids.ts';
import { type Ids, idsOfCatalogue, idsOfPack } from '../change/kinds.ts';
import type { Rule } from './rule.ts';

/**
 * A former id is gone, and what it leads to is there.
 *
 * @param tables - the ids that exist; the first are those of the file itself
 */
export function formerIdIssues(
  { aliases = {}, withdrawn = {} }: FormerIds,
  file: string,
  ...tables: readonly Ids[]
): Issue[] {
  const bare = (ids: Ids) =>
    Object.values(ids).flatMap((set) => [...set].map((id) => id.split('/').at(-1) ?? id));
  const known = new Set(tables.flatMap(bare));
  // a segment is unique in its group only: renamed in one, it may still stand in another
  const { segment: _, ...unique } = tables[0] ?? {};
  const own = new Set(bare(unique));
  const leads = (id: string) =>
    currentId(id, { aliases }, (name) => known.has(name) || Object.hasOwn(withdrawn, name));
  const standing = (key: string, table: object) =>
    Object.keys(table)
      .filter((id) => own.has(id))
      .map((value) => problem('id-not-gone', file, [key, value], { value }));
  return [
    ...standing('aliases', aliases),
    ...standing('withdrawn', withdrawn),
    ...Object.entries(aliases)
      .filter(([, to]) => leads(to) === undefined)
      .map(([value, to]) =>
        problem('alias-leads-nowhere', file, ['aliases', value], { value, to }),
      ),
    ...Object.entries(withdrawn).flatMap(([value, { instead }]) =>
      instead === undefined || leads(instead) !== undefined
        ? []
        : [
            problem('alias-leads-nowhere', file, ['withdrawn', value, 'instead'], {
              value,
              to: instead,
            }),
          ],
    ),
  ];
}

/** What pack.yaml says of ids that are gone is true. */
export const formerIdsLeadOn: Rule = ({ pack, catalogue, folder }) =>
  formerIdIssues(pack.manifest, `${folder}/pack.yaml`, idsOfPack(pack), idsOfCatalogue(catalogue));
