import { type Case, type Catalogue, type Pack, parseCase } from '@som/engine';
import { parse, stringify } from 'yaml';
import { withCurrentIds } from './move-ids.ts';

const isEmpty = (table: object | undefined) => Object.keys(table ?? {}).length === 0;

/**
 * A case that names ids as they were, with the names they have in this pack and catalogue: an old case still resolves
 * after a renaming. The same case when nothing was renamed.
 */
export function followFormerIds(asked: Case, pack: Pack, catalogue: Catalogue): Case {
  if (isEmpty(pack.manifest.aliases) && isEmpty(catalogue.manifest.aliases)) return asked;
  const text = stringify(asked, { lineWidth: 0, aliasDuplicateObjects: false });
  const moved = withCurrentIds(text, pack, catalogue);
  if (moved === text) return asked;
  // two names that have become one make a case that cannot be read; the old one then says what is wrong
  try {
    return parseCase(parse(moved), asked.case).value ?? asked;
  } catch {
    return asked;
  }
}
