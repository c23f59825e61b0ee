import {
  type Case,
  type Catalogue,
  type Inputs,
  type Issue,
  issueLine,
  type Label,
  type Language,
  nearest,
  type Pack,
  problem,
} from '@som/engine';
import type { FileHandle } from '../files/file-access.ts';
import type { Work } from '../store/work.ts';
import type { ChoosablePack, StrangePack } from './choosable.ts';
import { fetchPack } from './site-data.ts';

/** A case with all it is calculated from. */
export interface Opened {
  inputs: Inputs;
  /** Name of the file, for a case that did not come with the site. */
  file?: string;
  /** Set where the pack is not one of the reviewed catalogue. */
  strange?: StrangePack;
  /** What the case calls by a former name, in words. */
  renamed?: readonly Label[];
  /** The file it was opened from, where the browser lets it be written again. */
  handle?: FileHandle;
  /** The worked case it began as, so that an address can say so. */
  worked?: string;
  /** What was done to it before, when this browser kept it or a link carries it. */
  work?: Work;
  /** The name under which this browser keeps it, when it does already. */
  id?: string;
  /** A part of the address that did not fit the case. */
  refused?: readonly string[];
  /** Set when a file was saved with another version of pack or catalogue. */
  made?: NonNullable<Case['locked']>;
}

/** Where cases and packs are looked for. */
export interface Shelf {
  packs: readonly ChoosablePack[];
  catalogue: Catalogue;
}

const packOf = (entry: ChoosablePack): Promise<Pack> | Pack =>
  entry.strange?.pack ?? fetchPack(entry.id);

/**
 * Opens a worked case of a pack.
 *
 * @throws when the pack cannot be fetched or has no such case
 */
export async function openWorked(
  { packs, catalogue }: Shelf,
  key: string,
  id: string,
): Promise<Opened> {
  const entry = packs.find((one) => one.key === key);
  const pack = entry && (await packOf(entry));
  const asked = pack && Object.hasOwn(pack.cases, id) ? pack.cases[id] : undefined;
  if (!pack || !asked) throw new Error(`no case ${id}`);
  const { strange } = entry;
  return {
    inputs: { case: asked, pack, catalogue },
    ...(strange ? { strange } : { worked: id }),
  };
}

/** Reads a case from text, as strictly as the command line does; or says what is wrong, line by line. */
export async function openText(
  { packs, catalogue }: Shelf,
  text: string,
  file: string,
  lang: Language,
): Promise<{ opened: Opened } | { lines: string[] }> {
  const say = (issues: readonly Issue[]) => ({
    lines: issues.map((issue) => issueLine(issue, lang)),
  });
  // the strict reader and its schemas are fetched only by those who open a file
  const { followFormerIds, movedTexts, readCase, upgradeCase } = await import('@som/packs');
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
