import type { Language } from '@som/engine';
import { type Opened, packOf, type Read, type Shelf } from './opened.ts';

export type { Opened, Read, Shelf } from './opened.ts';

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

/** Reads a case from text, as strictly as the command line does; what reads is fetched when it is first asked for. */
export async function openText(
  shelf: Shelf,
  text: string,
  file: string,
  lang: Language,
): Promise<Read> {
  const { readText } = await import('./read-text.ts');
  return readText(shelf, text, file, lang);
}
