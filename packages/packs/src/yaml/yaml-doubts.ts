import { type Issue, problem } from '@som/engine';
import { type Document, isAlias, isMap, isScalar, type Node, Scalar } from 'yaml';
import { LIMITS } from '../limits.ts';
import { keyOf, nodesOf, type Visited } from './yaml-nodes.ts';

/** An issue, and how many letters into the file it stands. */
export interface Placed {
  issue: Issue;
  offset: number;
}
type Doubt = (visited: Visited, document: Document, file: string) => Placed[];

const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

/** A key that stands twice: of two figures under one name, one would be lost without a word. */
const duplicateKey: Doubt = ({ node, path }, _, file) => {
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key: written }) => {
    const key = keyOf(written);
    const isKnown = seen.has(key);
    seen.add(key);
    const issue = problem('duplicate-key', file, [...path, key], { key });
    return isKnown ? [{ issue, offset: offsetOf(written) }] : [];
  });
};

/** A part that holds itself: it would never end. */
const endless: Doubt = ({ node, path, around }, document, file) => {
  const source = isAlias(node) ? node.resolve(document) : undefined;
  if (!source || !around.includes(source)) return [];
  const issue = problem('yaml-aliases', file, path, { limit: LIMITS.aliases });
  return [{ issue, offset: offsetOf(node) }];
};

const AROUND_MONEY = new Set(['value', 'range', 'ci95', 'se']);
const MONEY = new Set(['amount', 'price', 'above', 'cost']);

/** True where kroner or persons stand; a share or a ratio may well have three decimals. */
function isMoneyOrPersons(path: Visited['path']): boolean {
  const keys = path.filter((key) => typeof key === 'string' && !AROUND_MONEY.has(key));
  // in a scenario, the key is itself a path: costs.course.amount
  return MONEY.has(String(keys.at(-1)).split('.').at(-1) ?? '') || keys.at(-2) === 'intake';
}

/** `amount: 11.500` is read as eleven and a half. Whoever writes a point and three digits meant thousands. */
const thousandsDot: Doubt = ({ node, path }, _, file) => {
  if (!isScalar(node) || node.type !== Scalar.PLAIN || typeof node.value !== 'number') return [];
  const { source = '' } = node;
  if (!/^-?[1-9]\d{0,2}\.\d{3}$/.test(source) || !isMoneyOrPersons(path)) return [];
  const here = path.at(-1) === 'value' ? path.slice(0, -1) : path;
  const found = { written: source, plain: source.replace('.', '') };
  return [{ issue: problem('thousands-dot', file, here, found), offset: offsetOf(node) }];
};

/** What a file can say in YAML without a mistake of grammar, and must not say here. */
export function yamlDoubts(document: Document, file: string): Placed[] {
  return [...nodesOf(document)].flatMap((visited) =>
    [duplicateKey, endless, thousandsDot].flatMap((doubt) => doubt(visited, document, file)),
  );
}
