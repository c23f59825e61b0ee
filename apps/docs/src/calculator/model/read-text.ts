import {
  type Case,
  type Catalogue,
  type Issue,
  issueLine,
  type Label,
  type Language,
  nearest,
  type Pack,
  problem,
} from '@som/engine';
import { followFormerIds, movedTexts, readCase, upgradeCase } from '@som/packs';
import { packOf, type Read, type Shelf } from './opened.ts';

/** Reads a case from text, as strictly as the command line does; or says what is wrong, line by line. */
export async function readText(
  { packs, catalogue }: Shelf,
  text: string,
  file: string,
  lang: Language,
): Promise<Read> {
  const say = (issues: readonly Issue[]) => ({
    lines: issues.map((issue) => issueLine(issue, lang)),
  });
  const { value, issues, locate } = readCase(text, file);
  if (!value) return say(issues);
  const [wanted = ''] = value.pack.split('@');
  // the site's own pack first: a file is no more trusted for having the same name
  const entry = packs.find(({ id }) => id === wanted);
  if (!entry) {
    const known = packs.map(({ id }) => id);
    const found = { value: wanted, near: nearest(wanted, known), known };
    return say(locate([problem('unknown-pack', file, ['pack'], found)]));
  }
  const pack = await packOf(entry);
  const { moved } = upgradeCase(text, file, pack, catalogue);
  const renamed = movedTexts(moved.filter(({ kind }) => kind === 'renamed'));
  const current = followFormerIds(value, pack, catalogue);
  const { strange } = entry;
  return {
    opened: {
      inputs: { case: current, pack, catalogue, caseFile: file },
      file,
      renamed: [...otherVersion(value.locked?.pack.version, pack), ...renamed],
      ...(isOther(value.locked, pack, catalogue) && { made: value.locked }),
      ...(strange && { strange }),
    },
  };
}

/** Said when a case was locked to another version than the one it is calculated with. */
function otherVersion(locked: string | undefined, { id, version }: Pack): Label[] {
  if (locked === undefined || locked === version) return [];
  return [
    {
      da: `sagen er låst til ${id} ${locked}, men her beregnes den med ${id} ${version}`,
      en: `the case is locked to ${id} ${locked} but is calculated here with ${id} ${version}`,
    },
  ];
}

/** Whether a case was saved with other data than it is calculated with here. */
const isOther = (
  locked: Case['locked'],
  pack: Pack,
  catalogue: Catalogue,
): locked is NonNullable<Case['locked']> =>
  locked !== undefined &&
  (locked.pack.hash !== pack.hash || locked.catalogue.hash !== catalogue.hash);
