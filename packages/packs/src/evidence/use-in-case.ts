import type { Effect, Issue, Label, Source } from '@som/engine';
import { type Document, isMap, parseDocument, stringify, visit, type YAMLMap } from 'yaml';
import { appendTo, applyEdits, type Edit, takeOutAll } from '../change/edit-text.ts';
import { readerOf } from '../change/yaml-places.ts';
import { readCase } from '../read-pack.ts';
import { blockText, flowText } from './block-text.ts';
import { goneScenarios, goneScenariosText } from './gone-scenarios.ts';

/** A figure for a case and what the logbook says of it. */
export interface UseInCase {
  outcome: string;
  effect: Effect;
  /** Works that the effect cites and neither pack nor case has; those the case has already stay as they are. */
  sources?: Readonly<Record<string, Source>>;
  log: { date?: string; by?: string; text: Label | string };
}

/** The new text of a case and the scenarios taken out of it, in words; or why it cannot be written. */
export type UsedInCase = { text: string; takenOut: Label | undefined } | { issues: Issue[] };

interface Put {
  top: string;
  key: string;
  value: unknown;
}

/** What is written: blocks under their keys, scenarios that go, and an entry of the logbook. */
interface Change {
  puts: readonly Put[];
  scenarios: readonly string[];
  log: unknown;
}

/** Start and end of a node in the text, when it was read from it. */
function rangeIn(node: unknown): [number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : undefined;
}

/** How far the entries of a map are set in. */
function indentOf(text: string, map: YAMLMap): number {
  const start = rangeIn(map.items[0]?.key)?.[0];
  return start === undefined ? 2 : start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** The place after the last line of a text part that may or may not take its line break with it. */
function lineAfter(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}

/** The edit that puts a value under top.key; undefined where the text is written so that the place cannot be found. */
function putIn(text: string, document: Document, { top, key, value }: Put): Edit | undefined {
  const reader = readerOf(document);
  const [table] = reader.inside(document.contents, [], top);
  const [old] = reader.inside(document.contents, [], top, key);
  if (old) {
    const after = rangeIn(old.keyNode);
    const was = rangeIn(old.value);
    if (!after || !was) return undefined;
    if (old.of.flow) return { from: was[0], to: was[1], text: flowText(value) };
    const colon = text.indexOf(':', after[1]) + 1;
    const block = blockText(value, indentOf(text, old.of) + 2);
    const ended = was[1] > colon && text[was[1] - 1] === '\n';
    return { from: colon, to: Math.max(colon, was[1]), text: `\n${block}${ended ? '\n' : ''}` };
  }
  const map = isMap(table?.value) ? table.value : undefined;
  const place = map && rangeIn(map);
  if (map?.flow && place) {
    const comma = map.items.length > 0 ? ', ' : ' ';
    return { from: place[1] - 1, to: place[1] - 1, text: `${comma}${key}: ${flowText(value)} ` };
  }
  const entry = (indent: number) =>
    `${' '.repeat(indent)}${key}:\n${blockText(value, indent + 2)}\n`;
  if (map && place && map.items.length > 0) {
    const at = lineAfter(text, place[1]);
    const joint = text[at - 1] === '\n' ? '' : '\n';
    return { from: at, to: at, text: `${joint}${entry(indentOf(text, map))}` };
  }
  if (table) return undefined; // an alias, say
  // a new part comes before the logbook, which is last by custom, else at the end
  const [logbook] = reader.inside(document.contents, [], 'logbook');
  const before = logbook && rangeIn(logbook.keyNode)?.[0];
  const at = before ?? text.length;
  const joint = at === 0 || text[at - 1] === '\n' ? '' : '\n';
  return { from: at, to: at, text: `${joint}${top}:\n${entry(2)}` };
}

/** Where lines cannot be edited: the document is written anew, with its comments and order. */
function rewritten(text: string, { puts, scenarios, log }: Change): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  // what is replaced may be what an alias stands for
  visit(document, { Alias: (_, alias) => document.createNode(alias.toJS(document)) });
  for (const { top, key, value } of puts) document.setIn([top, key], document.createNode(value));
  for (const id of scenarios) document.deleteIn(['scenarios', id]);
  if (document.hasIn(['logbook'])) document.addIn(['logbook'], document.createNode(log));
  else document.set('logbook', document.createNode([log]));
  return document.toString({ lineWidth: 0 });
}

function edited(text: string, { puts, scenarios, log }: Change): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const edits = puts.map((put) => putIn(text, document, put));
  const found = edits.flatMap((edit) => edit ?? []);
  if (found.length < edits.length) return undefined;
  const reader = readerOf(document);
  const gone = scenarios.flatMap((id) => reader.inside(document.contents, [], 'scenarios', id));
  return applyEdits(text, [
    ...found,
    ...takeOutAll(text, document, gone),
    appendTo(text, document, 'logbook', flowText(log)),
  ]);
}

/**
 * A case's text with a figure and what it rests on under `effect`, and an entry in the logbook. Comments, order and every
 * other character stay; only the block of that outcome is replaced. Scenarios that vary a number which is no longer there
 * are taken out, and the logbook keeps their numbers, so that the case still can be calculated.
 *
 * @param text - the case file
 * @param file - name used in the issues
 * @returns the new text, which the engine has read back; or the issues that say why not
 */
export function useInCase(text: string, use: UseInCase, file = 'case.yaml'): UsedInCase {
  const before = readCase(text, file);
  if (!before.value) return { issues: before.issues };
  const known = Object.keys(before.value.sources ?? {});
  const works = Object.entries(use.sources ?? {}).filter(([id]) => !known.includes(id));
  const puts: Put[] = [
    { top: 'effect', key: use.outcome, value: use.effect },
    ...works.map(([key, value]) => ({ top: 'sources', key, value })),
  ];
  const gone = goneScenarios(before.value.scenarios, use.outcome, use.effect);
  const takenOut = goneScenariosText(gone, use.outcome, use.effect);
  const { date, by, text: says } = use.log;
  const log = {
    ...(date !== undefined && { date }),
    ...(by !== undefined && { by }),
    step: 'effect',
    text: after(says, takenOut),
  };
  const change: Change = { puts, scenarios: Object.keys(gone), log };
  const wrote = (candidate: string | undefined) => {
    if (candidate === undefined) return undefined;
    const read = readCase(candidate, file).value;
    const effect = read?.effect?.[use.outcome];
    const entries = read?.logbook?.length ?? 0;
    const grown = entries === (before.value?.logbook?.length ?? 0) + 1;
    return effect && grown && stringify(effect) === stringify(use.effect) ? candidate : undefined;
  };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replaceAll('\r\n', '\n');
  const done = wrote(edited(plain, change)) ?? wrote(rewritten(plain, change));
  if (done !== undefined) return { text: done.replaceAll('\n', newline), takenOut };
  const { issues } = readCase(rewritten(plain, change), file);
  if (issues.length > 0) return { issues };
  throw new Error(`useInCase: ${file} was written and not read back as it should be`);
}

/** The words of the logbook, then what was taken out. */
function after(says: Label | string, takenOut: Label | undefined): Label | string {
  if (takenOut === undefined) return says;
  if (typeof says === 'string') return `${says} ${takenOut.da}`;
  return { da: `${says.da} ${takenOut.da}`, en: `${says.en} ${takenOut.en}` };
}
