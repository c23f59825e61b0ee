import { type Issue, problem } from '@som/engine';
import { Document, isMap, isScalar, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import type { ImportedConsequence } from './read-consequences.ts';

/** What every imported consequence is given. */
export interface Told {
  outcome: string;
  basis?: string | undefined;
  source?: string | undefined;
}

const INDENT = 2;

/** One consequence as it stands in the file; a bare label stands in both languages until it is translated. */
function contentOf({ id, label, note, ...rest }: ImportedConsequence, told: Told) {
  const { service, affects, change } = rest;
  return [
    id,
    {
      ...(label !== undefined && { label: { da: label, en: label } }),
      service,
      affects,
      change,
      ...(told.basis !== undefined && { basis: told.basis }),
      ...(told.source !== undefined && { source: told.source }),
      ...(note !== undefined && { note }),
    },
  ] as const;
}

/** The entries under the outcome, indented; numbers and labels on one line. */
function entriesText(
  consequences: readonly ImportedConsequence[],
  told: Told,
  indent: number,
): string {
  const content = Object.fromEntries(consequences.map((one) => contentOf(one, told)));
  const document = new Document(content, { version: '1.2' });
  visit(document, {
    Map: (_, node) => {
      if (node.has('value') || node.has('da')) node.flow = true;
    },
  });
  return document
    .toString({ lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : `${' '.repeat(indent)}${line}`))
    .join('\n');
}

/** The imported consequences as a file of their own: one outcome. */
export const consequencesText = (
  consequences: readonly ImportedConsequence[],
  told: Told,
): string => `${told.outcome}:\n${entriesText(consequences, told, INDENT)}\n`;

/** End of the line on which a node's last value ends; comments after it stay where they are. */
function endOfLine(text: string, node: Node): number {
  let last = 0;
  visit(node, {
    Scalar: (_, scalar) => {
      last = Math.max(last, scalar.range?.[1] ?? 0);
    },
  });
  const newline = text.indexOf('\n', Math.max(last - 1, 0));
  return newline === -1 ? text.length : newline;
}

/** Spaces before the keys of a block. */
function indentOf(text: string, block: YAMLMap): number {
  const [first] = block.items;
  const start = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
  return start === 0 ? INDENT : start - (text.lastIndexOf('\n', start - 1) + 1);
}

/**
 * Puts the consequences into the text of consequences.yaml; what is there already keeps every letter and comment.
 *
 * @param file - name used in issues
 */
export function mergeConsequences(
  text: string,
  consequences: readonly ImportedConsequence[],
  told: Told,
  file: string,
): { text: string; issues: Issue[] } {
  const document = parseDocument(text, { version: '1.2' });
  const all = document.contents;
  const added = consequencesText(consequences, told);
  if (!isMap(all) || all.items.length === 0) {
    // an empty file is written {} or holds comments only
    const kept = text.replace(/^\{\s*\}\s*$/m, '').trimEnd();
    return { text: kept === '' ? added : `${kept}\n\n${added}`, issues: [] };
  }
  const taken = all.items.flatMap(({ value }) =>
    isMap(value) ? value.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [],
  );
  const issues = consequences
    .filter(({ id }) => taken.includes(id))
    .map(({ id }) => problem('import-exists', file, [told.outcome, id], { value: id }));
  if (issues.length > 0) return { text, issues };
  const own = all.items.find(({ key }) => isScalar(key) && key.value === told.outcome)?.value;
  if (own === undefined) return { text: `${text.trimEnd()}\n\n${added}`, issues: [] };
  if (!isMap(own) || own.flow) {
    const found = { value: told.outcome };
    return { text, issues: [problem('import-flow', file, [told.outcome], found)] };
  }
  const at = endOfLine(text, own);
  const entries = entriesText(consequences, told, indentOf(text, own));
  return { text: `${text.slice(0, at)}\n${entries}${text.slice(at) || '\n'}`, issues: [] };
}
