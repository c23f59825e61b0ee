import type { Language } from '@som/engine';
import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { described, fieldSchema } from './described.ts';
import type { JsonSchema } from './json-schemas.ts';

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Short blocks stand on one line: texts in two languages, numbers with their interval. */
const isShort = (block: Block): boolean =>
  Object.values(block).every((value) => !isBlock(value)) &&
  JSON.stringify(block).length <= ('da' in block ? 240 : 70) &&
  ('da' in block || 'value' in block || 'kind' in block);

interface Writing {
  language: Language;
  /** Explanations already given in this file: each is said once. */
  said: Set<string>;
}

function explain(node: YAMLMap, value: Block, schema: JsonSchema, writing: Writing): void {
  if (isShort(value)) {
    node.flow = true;
    return;
  }
  for (const pair of node.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    // years are written without quotes, as people do
    if (/^\d+$/.test(key)) pair.key.value = Number(key);
    const field = fieldSchema(schema, value, key);
    if (!field) continue;
    const text = described(String(field.description ?? ''), writing.language);
    const isNamed = schema.properties !== undefined || schema.oneOf !== undefined;
    if (isNamed && text !== '' && !writing.said.has(text)) {
      writing.said.add(text);
      pair.key.commentBefore = ` ${text}`;
    }
    const inner = value[key];
    if (isMap(pair.value) && isBlock(inner)) explain(pair.value, inner, field, writing);
    if (isSeq(pair.value) && Array.isArray(inner))
      pair.value.flow = inner.every((entry) => typeof entry !== 'object');
  }
}

/**
 * Data as YAML with each key explained in a comment, in the words of its schema.
 *
 * @param schema - JSON Schema of the file
 */
export function explainedYaml(value: Block, schema: JsonSchema, language: Language): string {
  const document = new Document(value, { version: '1.2' });
  if (isMap(document.contents))
    explain(document.contents, value, schema, { language, said: new Set() });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
