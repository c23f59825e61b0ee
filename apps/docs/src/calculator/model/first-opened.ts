import type { Language } from '@som/engine';
import { allKept, isTakenAlong, type Kept, keptOfTab, setTab } from '../store/autosave.ts';
import { workOn } from '../store/work.ts';
import { say } from '../words.ts';
import { askedCase } from './asked-case.ts';
import type { HandedOver } from './handed-over.ts';
import { type Opened, openText, openWorked, type Shelf } from './open-case.ts';
import { openKept } from './open-kept.ts';
import { unpackCase } from './packed-case.ts';
import { readPlace } from './place.ts';

/** What the calculator begins with: a case, or the start page with what this browser kept. */
export interface Begun {
  opened?: Opened | undefined;
  kept: readonly Kept[];
  told: string[];
}

/** What a link with a whole case opens; the worked case it began as stays what it is held against. */
async function openPacked(
  shelf: Shelf,
  packed: string,
  worked: Opened | undefined,
  lang: Language,
) {
  const text = await unpackCase(packed);
  if (text === undefined) return { lines: [say('brokenLink', lang)] };
  const read = await openText(shelf, text, say('fromLink', lang), lang);
  if (!('opened' in read) || !worked) return read;
  const [was, is] = [worked.inputs, read.opened.inputs];
  // with another target group there is little left to hold it against
  if (was.pack.id !== is.pack.id || was.case.group !== is.case.group) return read;
  return { opened: { ...worked, work: workOn(read.opened.inputs.case) } };
}

async function openAsked(shelf: Shelf, asked: string | undefined): Promise<Opened | undefined> {
  const found = shelf.packs.find(({ cases }) => cases.some(({ id }) => id === asked));
  return found && asked !== undefined ? openWorked(shelf, found.key, asked) : undefined;
}

/**
 * What stands open first: what another page handed over; what this tab was working on; what a link carries; what the
 * address asks for; or nothing, and then the start page.
 */
export async function firstOpened(
  shelf: Shelf,
  handed: HandedOver | undefined,
  lang: Language,
): Promise<Begun> {
  const kept = allKept();
  const goesOn = isTakenAlong() || history.state?.som === true;
  const own = goesOn && !handed ? keptOfTab() : undefined;
  // another case is asked for: what this tab worked on before is not to come back in its place
  if (!own) setTab(undefined);
  if (handed) {
    const read = await openText(shelf, handed.text, handed.file, lang);
    if (!('opened' in read)) return { kept, told: read.lines };
    const { outcome } = handed;
    if (outcome === undefined) return { opened: read.opened, kept, told: [] };
    const { withBrought } = await import('./brought.ts');
    return { opened: withBrought(read.opened, outcome, lang), kept, told: [] };
  }
  const { packed, changes } = readPlace(location.hash);
  const asked = askedCase(location.search);
  if (own) {
    const read = await openKept(shelf, own, lang);
    if ('opened' in read) return { opened: read.opened, kept, told: [] };
  }
  const worked = await openAsked(shelf, asked);
  const missing = asked === undefined || worked ? [] : [say('noSuchCase', lang, { id: asked })];
  if (packed !== undefined) {
    const read = await openPacked(shelf, packed, worked, lang);
    if ('opened' in read) return { opened: read.opened, kept, told: missing };
    return { opened: worked, kept, told: [...missing, ...read.lines] };
  }
  if (!worked || changes === '') return { opened: worked, kept, told: missing };
  const { withAddress } = await import('./with-address.ts');
  return { opened: withAddress(worked, changes, lang), kept, told: missing };
}
