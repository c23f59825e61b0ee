import { type Issue, problem } from '@som/engine';
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { LIMITS } from '../limits.ts';
import { scanYaml } from './scan-yaml.ts';
import { syntaxIssues } from './syntax-issues.ts';
import { yamlDoubts } from './yaml-doubts.ts';
import { keyOf } from './yaml-nodes.ts';

/** A YAML file as plain data, with the line of every path. */
export interface YamlFile {
  /** Nothing when the file could not be read at all. */
  value: unknown;
  issues: Issue[];
  /** Line of the value at a path, or of its nearest parent; counted from 1. */
  lineOf(path: readonly (string | number)[]): number;
}

/** A way to read YAML: `readYaml`, or one that is quicker and reads the same. */
export type YamlReader = (text: string, file: string) => YamlFile;

/** Keys that stand twice, thousands marks … told of one file. */
const DOUBTS = 100;

function childOf(node: unknown, key: string | number): { key?: Node; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyOf(item.key) === String(key));
    return pair ? { key: pair.key as Node, value: pair.value } : undefined;
  }
  return isSeq(node) ? { value: node.items[Number(key)] } : undefined;
}

const lineFinder =
  (document: Document, lines: LineCounter): YamlFile['lineOf'] =>
  (path) => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const key of path) {
      const child = childOf(node, key);
      if (child === undefined) break;
      const range = (child.key ?? (child.value as Node | null))?.range;
      if (range) offset = range[0];
      node = child.value;
    }
    return Math.max(1, lines.linePos(offset).line);
  };

function refused(issues: Issue[]): YamlFile {
  return { value: undefined, issues, lineOf: () => issues[0]?.line ?? 1 };
}

/** The parts of a YAML text; nothing when they lie deeper in each other than the parser can go. */
function parsed(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      lineCounter,
      prettyErrors: false,
      stringKeys: true,
      // looked for in yamlDoubts, where a thousand keys cost a thousand looks and not a million
      uniqueKeys: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Reads YAML 1.2 (core schema), bounded: no tags that build objects, few aliases, no merge keys, nothing too deep.
 *
 * @param text - the file's content
 * @param file - name used in the issues
 */
export function readYaml(text: string, file: string): YamlFile {
  const size = new TextEncoder().encode(text).length;
  if (size > LIMITS.fileBytes)
    return refused([problem('file-too-large', file, [], { size, limit: LIMITS.fileBytes })]);
  const danger = scanYaml(text, file);
  if (danger) return refused([danger]);
  const lines = new LineCounter();
  const document = parsed(text, lines);
  if (document === undefined)
    return refused([problem('too-deep', file, [], { limit: LIMITS.depth })]);
  const lineAt = (offset: number) => lines.linePos(offset).line;
  // a warning is a tag that YAML does not know: !!js/function
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return refused(syntaxIssues(text, file, faults));
  const doubts = yamlDoubts(document, file)
    .slice(0, DOUBTS)
    .map(({ issue, offset }) => ({ ...issue, line: lineAt(offset) }));
  if (doubts.some(({ code }) => code !== 'thousands-dot')) return refused(doubts);
  try {
    // what the alias stands for is counted with its aliases
    const value: unknown = document.toJS({ maxAliasCount: LIMITS.aliases + 1 });
    return { value, issues: doubts, lineOf: lineFinder(document, lines) };
  } catch {
    // the only thing left to fail are aliases of aliases that multiply
    return refused([problem('yaml-aliases', file, [], { limit: LIMITS.aliases })]);
  }
}

/** Issues with the line of their path added. */
export function withLines(issues: readonly Issue[], yaml: Pick<YamlFile, 'lineOf'>): Issue[] {
  return issues.map((issue) =>
    issue.line === undefined ? { ...issue, line: yaml.lineOf(issue.path) } : issue,
  );
}
