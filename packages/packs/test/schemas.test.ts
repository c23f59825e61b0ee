import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type JsonSchema,
  jsonSchemas,
  schemaName,
  schemaText,
} from '../src/schemas/json-schemas.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, 'packages/packs/schemas');
const schemas = jsonSchemas();
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** What a schema finds wrong with a text of YAML. */
function wrong(schema: string, text: string): string[] {
  const validate = validators[schema]!;
  validate(parse(text));
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

const shipped = ['targetgroups', 'packages/catalogue'].flatMap((where) =>
  readdirSync(join(root, where), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('node_modules'))
    .map((name) => `${where}/${name.split(sep).join('/')}`),
);

test('the schemas on disk are those of the program (else: pnpm --filter @som/packs schemas)', () => {
  const onDisk = readdirSync(folder).sort();
  expect(onDisk).toEqual(Object.keys(schemas).sort());
  for (const name of onDisk)
    expect(readFileSync(join(folder, name), 'utf8'), name).toBe(schemaText(schemas[name]!));
});

test('there is shipped data to hold the schemas against', () => {
  expect(shipped.length).toBeGreaterThan(60);
});

test.each(shipped)('an editor finds nothing wrong with %s', (file) => {
  expect(wrong(schemaName(file), readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

test.each(shipped)('%s names its schema in its first line, so that an editor finds it', (file) => {
  const [first = '', second = ''] = readFileSync(join(root, file), 'utf8').split('\n');
  const path = relative(dirname(join(root, file)), join(folder, schemaName(file)));
  expect(first).toBe(`# yaml-language-server: $schema=${path.split(sep).join('/')}`);
  expect(existsSync(join(dirname(join(root, file)), path))).toBe(true);
  expect(second).not.toContain('yaml-language-server');
});

/** Every place of a schema that describes a value a person writes. */
function fields(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const inside = Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties')
      return Object.entries(value as Record<string, JsonSchema>).flatMap(([name, field]) => [
        [`${path}.${name}`, field] as [string, JsonSchema],
        ...fields(field, `${path}.${name}`),
      ]);
    if (Array.isArray(value))
      return value.flatMap((part) =>
        typeof part === 'object' && part !== null ? fields(part as JsonSchema, path) : [],
      );
    return typeof value === 'object' && value !== null
      ? fields(value as JsonSchema, `${path}.*`)
      : [];
  });
  return inside;
}

const described = Object.entries(schemas).flatMap(([name, schema]) => [
  [name, schema] as [string, JsonSchema],
  ...fields(schema, name),
]);

test('every file and every field is explained in Danish and English', () => {
  const silent = described.filter(([, { description }]) => {
    const [da = '', en = ''] = String(description ?? '').split(' / ');
    return da.length < 4 || en.length < 4;
  });
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('no label or reference is left with words that fit any label or reference', () => {
  const general = described.filter(([, { description }]) =>
    /^(En tekst på begge sprog|Id: små bogstaver|Kalenderår, fx 2026|Dato som 2026-03-01. \/ Date as 2026-03-01.$)/.test(
      String(description),
    ),
  );
  expect(general.map(([path]) => path)).toEqual([]);
});

const GROUP = `g: { label: { da: a, en: b }, definition: { da: a, en: b }, unit: person }`;
const COST = `label: { da: a, en: b }, per: participant, priceYear: 2025, index: pl-municipal`;

test.each([
  [
    'a bare number is the short form of a block',
    'chains.schema.json',
    `c: { label: { da: a, en: b }, group: g, intervention: { label: { da: a, en: b }, content: { da: a, en: b } }, theory: [ { text: { da: a, en: b }, basis: expert } ], costs: { x: { ${COST}, amount: 5 }, y: { ${COST}, amount: { value: 5, range: [1, 9] } } } }`,
  ],
  ['a group with only what it needs', 'groups.schema.json', GROUP],
  ['an empty table', 'prices.schema.json', '{}'],
  [
    'a net success rate below 0: an intervention may do harm',
    'chains.schema.json',
    `c: { label: { da: a, en: b }, group: g, intervention: { label: { da: a, en: b }, content: { da: a, en: b } }, theory: [ { text: { da: a, en: b }, basis: expert } ], effect: { o: { successRate: -0.1 } } }`,
  ],
])('%s is right', (_, schema, text) => {
  expect(wrong(schema, text)).toEqual([]);
});

const CASE = `case: c\nformat: 1\ntitle: { da: a, en: b }\npack: p@^1\ngroup: g\nstartYear: 2026\npriceYear: 2025\n`;

test.each([
  ['a key that does not exist', 'groups.schema.json', `${GROUP.slice(0, -2)}, unitt: person }`],
  ['an id with capitals', 'groups.schema.json', GROUP.replace('g:', 'Anxiety_6:')],
  ['a text in one language only', 'groups.schema.json', GROUP.replace(', en: b', '')],
  [
    'a unit that is neither person nor family',
    'groups.schema.json',
    GROUP.replace('person', 'persons'),
  ],
  [
    'a year written as text',
    'case.schema.json',
    `${CASE.replace('2026', 'next year')}intake: { 2026: 1 }`,
  ],
  ['intake by something other than a year', 'case.schema.json', `${CASE}intake: { first: 1 }`],
  ['no intake', 'case.schema.json', CASE],
  [
    'a share of 26 instead of 0.26',
    'case.schema.json',
    `${CASE}intake: { 2026: 1 }\ncompletion: 26`,
  ],
  [
    'a share of 26 in the long form',
    'case.schema.json',
    `${CASE}intake: { 2026: 1 }\ncompletion: { value: 26 }`,
  ],
  ['a number in quotes', 'case.schema.json', `${CASE}intake: { 2026: "10" }`],
  ['a number of persons below 0', 'case.schema.json', `${CASE}intake: { 2026: -1 }`],
  ['a pack without a version', 'case.schema.json', `${CASE.replace('@^1', '')}intake: { 2026: 1 }`],
  [
    'an outcome of an unknown kind',
    'outcomes.schema.json',
    'o: { group: g, kind: win, label: { da: a, en: b }, lasting: { kind: forever } }',
  ],
  [
    'a success without lasting',
    'outcomes.schema.json',
    'o: { group: g, kind: success, label: { da: a, en: b } }',
  ],
  [
    'a year key that is not year-n',
    'consequences.schema.json',
    'o: { c: { service: s, affects: holder, change: { year0: 1 } } }',
  ],
  [
    'an interval with three numbers',
    'consequences.schema.json',
    'o: { c: { service: s, affects: holder, change: { year-0: { value: 1, range: [0, 1, 2] } } } }',
  ],
  [
    'a payer that does not exist',
    'prices.schema.json',
    's: { label: { da: a, en: b }, unit: week, price: 1, priceYear: 2025, index: i, payers: { county: 1 } }',
  ],
  [
    'a price below 0',
    'prices.schema.json',
    's: { label: { da: a, en: b }, unit: week, price: -5, priceYear: 2025, index: i }',
  ],
  [
    'an address that is not on the web',
    'sources.schema.json',
    's: { type: webpage, title: a, URL: "javascript:alert(1)" }',
  ],
  [
    'an engine range without a ceiling',
    'pack.schema.json',
    'pack: p\nformat: 1\nlabel: { da: a, en: b }\nstatus: draft\nmaintainers: [a]\nlicence: CC0\nengine: ">=0.1.0"',
  ],
])('%s is shown as wrong', (_, schema, text) => {
  expect(wrong(schema, text)).not.toEqual([]);
});
