import type { Language } from '@som/engine';
import { stringify } from 'yaml';
import { described } from './described.ts';
import type { JsonSchema } from './json-schemas.ts';

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a template is filled with. */
export interface Filling {
  language: Language;
  /** What stands in the file as it is; every other key stands in a comment. */
  data: Block;
  /** What a key in a comment could look like, by its path without list positions (`effects.bearsOn`). */
  hints?: Readonly<Record<string, string>>;
  /** Words that a key may have in this pack, by its path. */
  choices?: Readonly<Record<string, readonly string[]>>;
}

/** Words to choose from: of the value itself, or of each in its list. */
function choicesOf(schema: JsonSchema): string[] {
  const { enum: own, items } = schema;
  if (Array.isArray(own)) return own.map(String);
  return isBlock(items) ? choicesOf(items) : [];
}

/** One line: texts in two languages (between quotes, as people write them), numbers, lists of words. */
const oneLine = (value: unknown): string =>
  stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: true,
    ...(JSON.stringify(value).includes('"da":') && {
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
    }),
  }).trim();

/** The shape of a value that is not written yet. */
function placeholder({ type, properties, items }: JsonSchema): string {
  if (isBlock(properties) && 'da' in properties) return '{ da: "…", en: "…" }';
  if (type === 'array') return Array.isArray(items) ? '[…, …]' : '[…]';
  return '…';
}

/** A block whose keys have each an explanation of their own, rather than a text in two languages. */
const propertiesOf = (schema: unknown): Block | undefined =>
  isBlock(schema) && isBlock(schema['properties']) && !('da' in schema['properties'])
    ? schema['properties']
    : undefined;

function written(
  key: string,
  value: unknown,
  field: JsonSchema,
  filling: Filling,
  path: string,
): string[] {
  const inner = (data: Block, properties: Block) =>
    lines(properties, { ...filling, data }, path).map((line) => `  ${line}`);
  const properties = propertiesOf(field);
  if (isBlock(value) && properties) return [`${key}:`, ...inner(value, properties)];
  const items = propertiesOf(field['items']);
  if (Array.isArray(value) && items)
    return [
      `${key}:`,
      ...value
        .filter(isBlock)
        .flatMap((entry) => ['  -', ...inner(entry, items).map((line) => `  ${line}`)]),
    ];
  return [`${key}: ${oneLine(value)}`];
}

function lines(properties: Block, filling: Filling, around: string): string[] {
  const { language, data, hints = {}, choices: given = {} } = filling;
  return Object.entries(properties).flatMap(([key, field]) => {
    if (!isBlock(field)) return [];
    const path = around === '' ? key : `${around}.${key}`;
    const text = described(String(field['description'] ?? ''), language);
    const choices = given[path] ?? choicesOf(field);
    const explained = [text, ...(choices.length > 0 ? [`[${choices.join(' · ')}]`] : [])].join(' ');
    return [
      ...(explained.trim() === '' ? [] : [`# ${explained.trim()}`]),
      ...(Object.hasOwn(data, key)
        ? written(key, data[key], field, filling, path)
        : [`# ${key}: ${hints[path] ?? placeholder(field)}`]),
    ];
  });
}

/**
 * One entry of a file as YAML with every key its schema knows: those that must be there filled in, the others in comments,
 * each with its explanation and the words it may have.
 *
 * @param schema - JSON Schema of the file, a record of entries
 */
export function templateYaml(id: string, schema: JsonSchema, filling: Filling): string {
  const properties = propertiesOf(schema['additionalProperties']);
  if (!properties) throw new Error('not a file of entries');
  return `${[`${id}:`, ...lines(properties, filling, '').map((line) => `  ${line}`)].join('\n')}\n`;
}
