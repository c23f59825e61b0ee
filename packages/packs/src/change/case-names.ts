import { type Document, isScalar, type Scalar } from 'yaml';
import type { Kind } from './kinds.ts';
import { type Entry, type Item, type Reader, readerOf } from './yaml-places.ts';

/** A place in a case where an id of the pack or the catalogue stands. */
export interface NamePlace {
  kind: Kind;
  id: string;
  /** Keys from the top of the case. */
  path: readonly string[];
  /** The scalar that holds it: the parts of a dotted path, or the id alone; and which part it is. */
  scalar: Scalar;
  parts: readonly string[];
  part: number;
  /** What goes when the id is withdrawn; nothing when the case cannot do without it. */
  drop?: Item;
}

/** The key after these in a dotted path is an id. */
const DOTTED: Readonly<Record<string, Kind>> = {
  effect: 'outcome',
  outcomes: 'outcome',
  perSuccess: 'outcome',
  successRate: 'outcome',
  consequences: 'consequence',
  prices: 'service',
  cashable: 'service',
  segments: 'segment',
  risk: 'segment',
  byDepartment: 'department',
};

const asKey = (kind: Kind, entry: Entry, drop?: Item): NamePlace => ({
  ...{ kind, id: entry.key, path: entry.path, scalar: entry.keyNode, parts: [entry.key], part: 0 },
  ...(drop && { drop }),
});

const inScalar = (kind: Kind, node: unknown, path: readonly string[], drop?: Item): NamePlace[] => {
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  const place = { kind, id: node.value, path, scalar: node, parts: [node.value], part: 0 };
  return [{ ...place, ...(drop && { drop }) }];
};

const asValue = (kind: Kind, entry: Entry, drop?: Item): NamePlace[] =>
  inScalar(kind, entry.value, entry.path, drop);

function inDotted(scalar: Scalar, path: readonly string[], drop: Item): NamePlace[] {
  const parts = String(scalar.value).split('.');
  return parts.flatMap((id, part) => {
    const before = parts[part - 1];
    const kind = before !== undefined && Object.hasOwn(DOTTED, before) ? DOTTED[before] : undefined;
    return kind ? [{ kind, id, path, scalar, parts, part, drop }] : [];
  });
}

/** Index, refund rule and departments of a cost or of a service that the case writes itself: it cannot do without them. */
const payment = (read: Reader, entry: Entry): NamePlace[] => [
  ...read.inside(entry.value, entry.path, 'index').flatMap((e) => asValue('index', e)),
  ...read.inside(entry.value, entry.path, 'refund').flatMap((e) => asValue('refund', e)),
  ...read
    .inside(entry.value, entry.path, 'departments')
    .flatMap(({ value, path }) => read.entries(value, path))
    .map((e) => asKey('department', e)),
];

/** A consequence that the case adds goes with its outcome or its service. */
function inAdded(read: Reader, entry: Entry): NamePlace[] {
  const field = (name: string) => read.inside(entry.value, entry.path, name);
  return [
    ...field('outcome').flatMap((e) => asValue('outcome', e, entry)),
    ...field('service').flatMap((e) => asValue('service', e, entry)),
    ...field('service').flatMap((e) => payment(read, e)),
    ...field('segments').flatMap(({ value, path }) =>
      read.items(value).flatMap((item) => inScalar('segment', item.node, path, item)),
    ),
  ];
}

function inCost(read: Reader, entry: Entry): NamePlace[] {
  const services = read.inside(entry.value, entry.path, 'service');
  return [...services.flatMap((e) => asValue('service', e, e)), ...payment(read, entry)];
}

/**
 * Every place in a case where an id of its pack or of the catalogue stands.
 *
 * @param document - the case as YAML; it is only read
 */
export function namesInCase(document: Document): NamePlace[] {
  const read = readerOf(document);
  const at = (...keys: string[]) => read.inside(document.contents, [], ...keys);
  const under = (...keys: string[]) =>
    at(...keys).flatMap(({ value, path }) => read.entries(value, path));
  const keysOf = (kind: Kind, ...keys: string[]) => under(...keys).map((e) => asKey(kind, e, e));
  const figures = [...at('expected'), ...at('published')].flatMap(({ value, path }) =>
    read
      .items(value)
      .flatMap((item) =>
        read
          .inside(item.node, [...path, String(item.index)], 'figure')
          .flatMap((e) => (isScalar(e.value) ? inDotted(e.value, e.path, item) : [])),
      ),
  );
  const correlated = at('uncertainty', 'correlations').flatMap(({ value, path }) =>
    read.items(value).flatMap((item) =>
      read
        .inside(item.node, [...path, String(item.index)], 'between')
        .flatMap((e) => read.items(e.value).map(({ node }) => ({ node, path: e.path })))
        .flatMap(({ node, path: own }) => (isScalar(node) ? inDotted(node, own, item) : [])),
    ),
  );
  return [
    ...at('group').flatMap((e) => asValue('group', e)),
    ...at('chain').flatMap((e) => asValue('chain', e, e)),
    ...keysOf('segment', 'segments'),
    ...keysOf('outcome', 'effect'),
    ...under('effect').flatMap((effect) =>
      read
        .inside(effect.value, effect.path, 'study', 'study')
        .flatMap((e) => asValue('study', e, e)),
    ),
    ...keysOf('consequence', 'consequences', 'leaveOut'),
    ...keysOf('consequence', 'consequences', 'adjust'),
    ...under('consequences', 'add').flatMap((e) => inAdded(read, e)),
    ...[...under('costs'), ...under('savedCosts')].flatMap((e) => inCost(read, e)),
    ...keysOf('service', 'prices'),
    ...at('discount', 'schedule').flatMap((e) => asValue('schedule', e)),
    ...under('scenarios')
      .flatMap(({ value, path }) => read.entries(value, path))
      .flatMap((e) => inDotted(e.keyNode, e.path, e)),
    ...correlated,
    ...figures,
  ];
}
