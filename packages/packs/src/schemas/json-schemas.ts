import { CATALOGUE_FILES, Case, PACK_FILES } from '@som/engine';
import { z } from 'zod';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The draft that the YAML extension of VS Code reads in full. */
const TARGET = 'draft-7';

/**
 * An estimate may be written as a bare number. zod sees only the block behind the short form, so the number is put beside
 * it; bounds hold for both.
 */
function withShortForm(schema: Record<string, unknown>): void {
  const { description, minimum, maximum, ...block } = schema;
  const bounds = {
    ...(typeof minimum === 'number' && { minimum }),
    ...(typeof maximum === 'number' && { maximum }),
  };
  const properties = block.properties as Record<string, Record<string, unknown>>;
  const value = { ...properties.value, ...bounds };
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, {
    ...(description !== undefined && { description }),
    anyOf: [
      { type: 'number', ...bounds },
      { ...block, properties: { ...properties, value } },
    ],
  });
}

const isEstimate = (schema: z.core.$ZodTypes): boolean =>
  schema._zod.def.type === 'pipe' && schema._zod.def.in._zod.def.type === 'transform';

/**
 * The JSON Schema of what a person writes in a file. Rules across several keys (shares that add up to 1, exactly one
 * payer) are beyond it: `som check` finds those.
 *
 * @param title - name of the file, shown by editors
 */
export function jsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: TARGET,
    // no references: an editor then shows the text of the field it stands at
    reused: 'inline',
    override: ({ zodSchema, jsonSchema: written }) => {
      if (isEstimate(zodSchema) && written.properties) withShortForm(written);
    },
  });
  return { $schema, title, ...rest };
}

/** Name of the schema of a data file: `groups.yaml` → `groups.schema.json`; every case shares `case.schema.json`. */
export const schemaName = (file: string): string =>
  file.endsWith('.case.yaml')
    ? 'case.schema.json'
    : `${file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length)}.schema.json`;

/** Every schema of a pack, a catalogue and a case, by its file name; `sources` is the same in both. */
export function jsonSchemas(): Record<string, JsonSchema> {
  const files = Object.entries({ ...CATALOGUE_FILES, ...PACK_FILES });
  return Object.fromEntries([
    ...files.map(([file, schema]) => [schemaName(file), jsonSchema(schema, file)] as const),
    ['case.schema.json', jsonSchema(Case, '*.case.yaml')] as const,
  ]);
}

/** A schema as it lies on disk. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
