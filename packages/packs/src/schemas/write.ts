import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas, schemaText } from './json-schemas.ts';

// `pnpm --filter @som/packs schemas`: writes the JSON Schemas again after a change of the zod schemas.

const folder = new URL('../../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(name, folder), schemaText(schema));
