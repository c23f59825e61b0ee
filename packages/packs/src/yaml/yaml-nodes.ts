import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';

/** A part of a YAML document, with the keys to it. */
export interface Visited {
  node: Node;
  path: readonly (string | number)[];
  /** The parts it lies in, outermost first. */
  around: readonly Node[];
}

/** The text of a key. */
export const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

function* under({ node, path, around }: Visited): Generator<Visited> {
  yield { node, path, around };
  const inside = [...around, node];
  const children = isMap(node)
    ? node.items.map(({ key, value }) => [keyOf(key), value] as const)
    : isSeq(node)
      ? node.items.entries()
      : [];
  for (const [key, child] of children)
    if (child) yield* under({ node: child as Node, path: [...path, key], around: inside });
}

/** Every part of a document, outermost first; what an alias stands for is visited once, where it is written. */
export function* nodesOf(document: Document): Generator<Visited> {
  if (document.contents) yield* under({ node: document.contents, path: [], around: [] });
}
