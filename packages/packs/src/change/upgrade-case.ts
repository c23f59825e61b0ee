import type { Case, Catalogue, Issue, Label, Pack } from '@som/engine';
import { stringify } from 'yaml';
import { lockOf } from '../lock/lock-issues.ts';
import { lockText } from '../lock/lock-text.ts';
import { readCase } from '../read-pack.ts';
import { appendTo, applyEdits, type Edit } from './edit-text.ts';
import { KIND_LABELS } from './kinds.ts';
import { type Moved, moveIds } from './move-ids.ts';
import { readerOf } from './yaml-places.ts';

/** A case moved to a newer pack. */
export interface Upgrade {
  /** The new text; the old one when there was nothing to do. */
  text: string;
  moved: Moved[];
  /** The pack and versions asked for, before and after. */
  range: { from: string; to: string };
  /** Before and after; nothing where the issues say why. */
  before: Case | undefined;
  after: Case | undefined;
  issues: Issue[];
}

/** Widest range within which the version of a pack has what this case asks for: adults@^1.2. */
function rangeFor({ id, version }: Pack): string {
  const [major = '0', minor = '0'] = version.split('.');
  return `${id}@^${major}.${minor}`;
}

/** What was done to one id, as a sentence in both languages. */
export function movedText(moved: Moved): Label {
  const { da, en } = KIND_LABELS[moved.what];
  const { from } = moved;
  if (moved.kind === 'renamed')
    return {
      da: `${da} ${from} hedder nu ${moved.to}`,
      en: `the ${en} ${from} is now called ${moved.to}`,
    };
  const instead = moved.instead;
  return {
    da: `${da} ${from} er trukket tilbage (${moved.since}): ${moved.reason.da}${instead ? ` I stedet findes ${instead}.` : ''}`,
    en: `the ${en} ${from} is withdrawn (${moved.since}): ${moved.reason.en}${instead ? ` There is ${instead} instead.` : ''}`,
  };
}

/** Each sentence once, though an id may stand in many places. */
export function movedTexts(moved: readonly Moved[]): Label[] {
  const texts = moved.map(movedText);
  return texts.filter(({ da }, i) => texts.findIndex((text) => text.da === da) === i);
}

/** Which pack the case had: exactly, when it was locked to one. */
const formerPack = ({ pack, locked }: Case): string =>
  locked ? `${pack} (${locked.pack.version}, ${locked.pack.hash.slice(0, 12)})` : pack;

function logbookEntry(asked: Case, moved: Moved[], pack: Pack, today?: string): string {
  const texts = movedTexts(moved);
  const say = (language: 'da' | 'en', start: string, none: string) =>
    `${start} ${texts.length === 0 ? none : texts.map((t) => t[language].replace(/\.$/, '')).join('; ')}.`;
  const { id, version } = pack;
  const text = {
    da: say('da', `Flyttet fra ${formerPack(asked)} til ${id} ${version}:`, 'intet måtte ændres'),
    en: say('en', `Moved from ${formerPack(asked)} to ${id} ${version}:`, 'nothing had to change'),
  };
  const entry = { ...(today !== undefined && { date: today }), step: 'upgrade', text };
  return stringify(entry, { lineWidth: 0, collectionStyle: 'flow' }).trim();
}

/**
 * Moves a case to a pack: ids by their new names, what is withdrawn left out, the pack range raised, and a line in the
 * logbook. Comments, order and everything else stay as they were.
 *
 * @param text - the case file
 * @param today - date for the logbook, 2026-03-01
 */
export function upgradeCase(
  text: string,
  file: string,
  pack: Pack,
  catalogue: Catalogue,
  today?: string,
): Upgrade {
  const before = readCase(text, file);
  const from = before.value?.pack ?? '';
  const range = { from, to: rangeFor(pack) };
  if (!before.value)
    return { text, moved: [], range, before: undefined, after: undefined, issues: before.issues };
  const { document, edits, moved } = moveIds(text, pack, catalogue, true);
  const [asked] = readerOf(document).inside(document.contents, [], 'pack');
  const scalar = asked?.value as { range?: [number, number, number] } | undefined;
  const raised: Edit[] =
    range.to !== from && scalar?.range
      ? [{ from: scalar.range[0], to: scalar.range[1], text: range.to }]
      : [];
  if (edits.length + raised.length === 0)
    return { text, moved, range, before: before.value, after: before.value, issues: [] };
  const entry = appendTo(text, document, 'logbook', logbookEntry(before.value, moved, pack, today));
  const edited = applyEdits(text, [...edits, ...raised, entry]);
  // a case that was locked to the old pack is locked to the new one
  const lock = before.value.locked && lockText(edited, lockOf(pack, catalogue));
  const upgraded = lock ?? edited;
  const after = readCase(upgraded, file);
  return {
    text: upgraded,
    moved,
    range,
    before: before.value,
    after: after.value,
    issues: after.issues,
  };
}
