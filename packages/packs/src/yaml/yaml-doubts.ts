import { type Issue, problem } from '@som/engine';
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
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

/** `{ share: 0,4 }`: a 0, and then a key called 4. */
function commaInNumber(
  before: unknown,
  key: string,
): { name: string; written: string } | undefined {
  const isPair =
    typeof before === 'object' && before !== null && 'key' in before && 'value' in before;
  if (!isPair || !isScalar(before.value) || !Number.isInteger(before.value.value)) return undefined;
  return /^\d+$/.test(key)
    ? { name: keyOf(before.key), written: `${before.value.source},${key}` }
    : undefined;
}

/** In braces: `{ share:0.4 }`, which is one long key, and `{ da: young, poor }`, which is two, the second of nothing. */
const loneKey: Doubt = ({ node, path }, _, file) => {
  if (!isMap(node) || !node.flow) return [];
  return node.items.flatMap(({ key: written, value }, i) => {
    const key = keyOf(written);
    if (value !== null) return [];
    const comma = commaInNumber(node.items[i - 1], key);
    if (comma) {
      const found = { value: comma.written, plain: comma.written.replace(',', '.') };
      const issue = problem('danish-number', file, [...path, comma.name], found);
      return [{ issue, offset: offsetOf(written) }];
    }
    const [, name, rest] = /^([\w.-]+:)(\S+)$/.exec(key) ?? [];
    const issue =
      name === undefined
        ? problem('yaml-lonely-key', file, path, { key })
        : problem('yaml-no-space', file, path, { text: key, mended: `${name} ${rest}` });
    return [{ issue, offset: offsetOf(written) }];
  });
};

/** `[0,6, 0,4]`: four numbers to YAML, two to whoever wrote no space in the middle of a number. */
const commasInNumbers: Doubt = ({ node, path }, _, file) => {
  if (!isSeq(node) || !node.flow || node.items.length < 4) return [];
  const items = node.items
    .filter((item) => isScalar(item))
    .filter((item) => Number.isInteger(item.value));
  const isTight = items.map(
    (item, i) => (items[i + 1]?.range?.[0] ?? 0) - (item.range?.[1] ?? 0) === 1,
  );
  const [first, second] = items;
  if (items.length !== node.items.length || !isTight.every((tight, i) => tight === (i % 2 === 0)))
    return [];
  const found = {
    value: `${first?.source},${second?.source}`,
    plain: `${first?.source}.${second?.source}`,
  };
  return [{ issue: problem('danish-number', file, [...path, 0], found), offset: offsetOf(first) }];
};

/** `*` before a word refers to a part marked with `&`; where none is, the sign was meant as text. */
const aliasOfNothing: Doubt = ({ node, path }, document, file) => {
  if (!isAlias(node) || node.resolve(document)) return [];
  const issue = problem('yaml-sign', file, path, { sign: '*', text: `*${node.source}` });
  return [{ issue, offset: offsetOf(node) }];
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
    [duplicateKey, loneKey, commasInNumbers, aliasOfNothing, endless, thousandsDot].flatMap(
      (doubt) => doubt(visited, document, file),
    ),
  );
}
