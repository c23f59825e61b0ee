import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** An item of a list or a map, as something that can be taken out. */
export interface Item {
  of: YAMLMap | YAMLSeq;
  index: number;
}

/** A key with its value and the keys to it. */
export interface Entry extends Item {
  of: YAMLMap;
  key: string;
  keyNode: Scalar;
  value: unknown;
  path: readonly string[];
}

/** Reads a document by its keys; YAML aliases are followed. */
export interface Reader {
  /** The entries of a map; none of anything else. */
  entries(node: unknown, path: readonly string[]): Entry[];
  /** The entries found under keys, one inside the other. */
  inside(node: unknown, path: readonly string[], ...keys: string[]): Entry[];
  /** The items of a list; none of anything else. */
  items(node: unknown): (Item & { node: unknown })[];
}

/** A reader of one document. */
export function readerOf(document: Document): Reader {
  const opened = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const entries: Reader['entries'] = (node, path) => {
    const of = opened(node);
    if (!isMap(of)) return [];
    return of.items.flatMap(({ key: keyNode, value }, index) => {
      if (!isScalar(keyNode)) return [];
      const key = String(keyNode.value);
      return [{ of, index, key, keyNode, value, path: [...path, key] }];
    });
  };
  const inside: Reader['inside'] = (node, path, ...keys) => {
    const [first, ...rest] = keys;
    return entries(node, path)
      .filter(({ key }) => key === first)
      .flatMap((entry) => (rest.length === 0 ? [entry] : inside(entry.value, entry.path, ...rest)));
  };
  const items: Reader['items'] = (node) => {
    const of = opened(node);
    return isSeq(of) ? of.items.map((item, index) => ({ of, index, node: item })) : [];
  };
  return { entries, inside, items };
}

/** Start and end of an item in the text, without the mark before it and the comment after it. */
export function rangeOf({ of, index }: Item): [number, number] | undefined {
  const item: unknown = of.items[index];
  const [first, last] = isPair(item) ? [item.key, item.value ?? item.key] : [item, item];
  const [from, to] = [(first as Node | null)?.range?.[0], (last as Node | null)?.range?.[1]];
  return from === undefined || to === undefined ? undefined : [from, to];
}

const key = ({ of, index }: Item, ids: Map<unknown, number>): string => {
  const id = ids.get(of) ?? ids.size;
  ids.set(of, id);
  return `${id}:${index}`;
};

/** The items to take out, and in place of a map or list that would be left empty, itself. */
export function withoutEmpty(document: Document, dropped: readonly Item[]): Item[] {
  const homes = new Map<unknown, Item>();
  visit(document, {
    Collection(_, of) {
      // whatever visit calls a collection is a map or a list
      const holder = of as YAMLMap | YAMLSeq;
      for (const [index, item] of holder.items.entries()) {
        const child: unknown = isPair(item) ? item.value : item;
        if (isCollection(child)) homes.set(child, { of: holder, index });
      }
    },
  });
  const ids = new Map<unknown, number>();
  const all = new Map(dropped.map((item) => [key(item, ids), item]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { of } of [...all.values()]) {
      const home = homes.get(of);
      const isEmpty = of.items.every((_, index) => all.has(key({ of, index }, ids)));
      if (!home || !isEmpty || all.has(key(home, ids))) continue;
      all.set(key(home, ids), home);
      grown = true;
    }
  }
  return [...all.values()];
}
