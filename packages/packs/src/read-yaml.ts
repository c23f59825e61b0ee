import { type Issue, problem } from '@som/engine';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { LIMITS } from './limits.ts';

/** A YAML file as plain data, with the line of every path. */
export interface YamlFile {
  value: unknown;
  issues: Issue[];
  /** Line of the value at a path, or of its nearest parent; counted from 1. */
  lineOf(path: readonly (string | number)[]): number;
}

function childOf(node: unknown, key: string | number): { key?: Node; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === String(key),
    );
    return pair ? { key: pair.key as Node, value: pair.value } : undefined;
  }
  return isSeq(node) ? { value: node.items[Number(key)] } : undefined;
}

/**
 * Reads YAML 1.2 (core schema), bounded: no tags that build objects, few aliases, no merge keys.
 *
 * @param text - the file's content
 * @param file - name used in the issues
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const fail = (issue: Issue): YamlFile => ({
    value: undefined,
    issues: [issue],
    lineOf: () => issue.line ?? 1,
  });
  const size = new TextEncoder().encode(text).length;
  if (size > LIMITS.fileBytes)
    return fail(problem('file-too-large', file, [], { size, limit: LIMITS.fileBytes }));
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: false,
    uniqueKeys: true,
  });
  const issues: Issue[] = document.errors.slice(0, 50).map((error) => {
    const line = lines.linePos(error.pos[0]).line;
    const issue =
      error.code === 'DUPLICATE_KEY'
        ? problem('duplicate-key', file, [], {
            key: text.slice(error.pos[0], error.pos[1]).split(':')[0]?.trim() ?? '',
          })
        : problem('yaml-syntax', file, [], { why: error.message });
    return { ...issue, line };
  });
  if (issues.length > 0) return { value: undefined, issues, lineOf: () => issues[0]?.line ?? 1 };
  let aliases = 0;
  visit(document, { Alias: () => void aliases++ });
  if (aliases > LIMITS.aliases)
    return fail(problem('yaml-aliases', file, [], { limit: LIMITS.aliases }));
  const lineOf: YamlFile['lineOf'] = (path) => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const key of path) {
      const child = childOf(node, key);
      if (child === undefined) break;
      const range = (child.key ?? (child.value as Node | null))?.range;
      if (range) offset = range[0];
      node = child.value;
    }
    return lines.linePos(offset).line;
  };
  try {
    const value: unknown = document.toJS({ maxAliasCount: LIMITS.aliases });
    return { value, issues: [], lineOf };
  } catch (error) {
    return fail(problem('yaml-syntax', file, [], { why: String((error as Error).message) }));
  }
}

/** Issues with the line of their path added. */
export function withLines(issues: readonly Issue[], yaml: Pick<YamlFile, 'lineOf'>): Issue[] {
  return issues.map((issue) =>
    issue.line === undefined ? { ...issue, line: yaml.lineOf(issue.path) } : issue,
  );
}
