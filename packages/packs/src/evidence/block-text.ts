import { Document, isCollection, isMap, isPair, stringify, visit } from 'yaml';

const WIDE = { lineWidth: 0 } as const;

/** Maps and lists without others inside stand on one line, so that a block reads as people write it. */
function compact(document: Document): Document {
  visit(document, {
    Collection(_, node, path) {
      if (!isCollection(node) || path.length <= 1) return;
      const inner = node.items.map((item: unknown) => (isPair(item) ? item.value : item));
      if (!inner.some((item) => isMap(item))) node.flow = true;
    },
  });
  return document;
}

/** A value as a block of YAML, set in so far, without the last line break. */
export function blockText(value: unknown, indent: number): string {
  const text = compact(new Document(value, { version: '1.2', schema: 'core' })).toString(WIDE);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n');
}

/** A value as YAML on one line. */
export const flowText = (value: unknown): string =>
  stringify(value, { ...WIDE, collectionStyle: 'flow' }).trim();
