import { type Document, isMap, isSeq } from 'yaml';
import { type Item, rangeOf, readerOf, withoutEmpty } from './yaml-places.ts';

/** A piece of a text to be replaced; offsets in the original. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The text with the edits made; everything else stays as it is, to the last space. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from || b.to - a.to);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    // inside something already taken out, or the same place reached twice through a YAML alias
    if (edit.from < at) continue;
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** The place after a value and whatever stands behind it on its line. */
function afterLine(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}

function takeOut(text: string, item: Item, isDropped: (index: number) => boolean): Edit[] {
  const range = rangeOf(item);
  if (!range) return [];
  const [start, end] = range;
  const { of, index } = item;
  const next = rangeOf({ of, index: index + 1 });
  if (of.flow) {
    if (next) return [{ from: start, to: next[0], text: '' }];
    let last = index - 1;
    while (last >= 0 && isDropped(last)) last--;
    const kept = rangeOf({ of, index: last });
    return [{ from: kept ? kept[1] : start, to: end, text: '' }];
  }
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start).trim();
  // the first key of a list item stands behind the dash of the item, which must stay
  if (isMap(of) && before !== '') return [{ from: start, to: next ? next[0] : end, text: '' }];
  return [{ from: line, to: afterLine(text, end), text: '' }];
}

/** Edits that take items out of a document, and with them every map and list that would be left empty. */
export function takeOutAll(text: string, document: Document, items: readonly Item[]): Edit[] {
  const all = withoutEmpty(document, items);
  return all.flatMap((item) =>
    takeOut(text, item, (index) => all.some((o) => o.of === item.of && o.index === index)),
  );
}

/**
 * The edit that puts an entry at the end of a list under a top-level key; the list is begun when there is none.
 *
 * @param entry - the entry as one line of YAML
 */
export function appendTo(text: string, document: Document, key: string, entry: string): Edit {
  const read = readerOf(document);
  const [list] = read.inside(document.contents, [], key);
  const items = list ? read.items(list.value) : [];
  const last = items.at(-1);
  const range = last && rangeOf(last);
  if (last && range && !last.of.flow) {
    const line = text.lastIndexOf('\n', range[0] - 1) + 1;
    const at = afterLine(text, range[1]);
    const newline = text[at - 1] === '\n' ? '' : '\n';
    return { from: at, to: at, text: `${newline}${text.slice(line, range[0])}${entry}\n` };
  }
  if (range) return { from: range[1], to: range[1], text: `, ${entry}` };
  const empty = isSeq(list?.value) ? list.value.range : undefined;
  if (empty) return { from: empty[0], to: empty[1], text: `[ ${entry} ]` };
  const newline = text.endsWith('\n') ? '' : '\n';
  return { from: text.length, to: text.length, text: `${newline}${key}:\n  - ${entry}\n` };
}
