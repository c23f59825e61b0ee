import { FORMAT, type Language, PACK_FILES } from '@som/engine';
import { newPackCase } from './new-pack-case.ts';
import { newPackData } from './new-pack-data.ts';
import type { TextFiles } from './read-pack.ts';
import { explainedYaml } from './schemas/explained-yaml.ts';
import { jsonSchemas, schemaName } from './schemas/json-schemas.ts';

/** What a new pack is called, and where it lies. */
export interface NewPack {
  id: string;
  /** Its name, in the language of the one who writes it; the id stands in when there is none. */
  label?: string | undefined;
  language: Language;
  /** Calendar year of the worked case. */
  year: number;
  /** Range of the catalogue that package.json asks for: `workspace:*` in a checkout. */
  catalogue: string;
  /** Relative path from the pack's folder to the folder of JSON Schemas; left out where there is none. */
  schemas?: string | undefined;
}

/** Room for `-example` in the id of the case. */
const MAX_ID = 60;

/** True for an id that a pack, its folder and its case can have. */
export const isPackId = (id: string): boolean =>
  id.length <= MAX_ID && PACK_FILES['pack.yaml'].shape.pack.safeParse(id).success;

const README = {
  da: (title: string, id: string) => `# ${title} (\`${id}\`)

Udkast. Alle tal er eksempler og må ikke bruges til en beslutning.

## Hvem pakken dækker

Skriv, hvem målgruppen er, og hvem der ikke hører til.

## Sådan er skønnene lavet

Skriv for hvert effektmål, hvor tallene kommer fra, og hvem der har set dem efter.

## Gennemregnede sager

| sag | viser |
|---|---|
| \`${id}-example\` | hvordan et resultat bliver til, regnet i hånden |

## Grænser

Skriv, hvad pakken ikke kan svare på, og før det ind i \`known-gaps.yaml\`.
`,
  en: (title: string, id: string) => `# ${title} (\`${id}\`)

A draft. All figures are examples and must not be used for a decision.

## Whom the pack covers

Write who the target group is, and who is not part of it.

## How the estimates were made

Write for each outcome where the figures come from, and who has looked at them.

## Worked cases

| case | shows |
|---|---|
| \`${id}-example\` | how a result comes about, worked by hand |

## Limits

Write what the pack cannot answer, and enter it in \`known-gaps.yaml\`.
`,
};

function packageJson({ id, catalogue, schemas }: NewPack, title: string): string {
  const manifest = {
    // a pack outside the checkout belongs to whoever writes it, not to our scope
    name: schemas === undefined ? `pack-${id}` : `@som/pack-${id}`,
    version: '0.1.0',
    description: title,
    keywords: ['som-pack'],
    license: 'CC-BY-4.0',
    files: ['*.yaml', 'cases', 'README.md', 'CHANGELOG.md'],
    dependencies: { '@som/catalogue': catalogue },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The files of a new pack: one group, one outcome, one consequence, one worked case, every figure illustrative and every key
 * explained. It passes the check as it stands.
 *
 * @throws when the id is not one: whoever asks looks at it first
 */
export function newPackFiles(asked: NewPack): TextFiles {
  const { id, language, schemas } = asked;
  if (!isPackId(id)) throw new Error(`not the id of a pack: ${id}`);
  const title = asked.label ?? id;
  const known = jsonSchemas();
  const line = (name: string, depth: string) =>
    schemas === undefined
      ? ''
      : `# yaml-language-server: $schema=${depth}${schemas}/${schemaName(name)}\n`;
  const write = (name: string, data: Readonly<Record<string, unknown>>, depth = '') => {
    const schema = known[schemaName(name)];
    if (!schema) throw new Error(`no schema for ${name}`);
    return `${line(name, depth)}${explainedYaml(data, schema, language)}`;
  };
  const data = newPackData(id, title, FORMAT);
  const caseName = `cases/${id}-example.case.yaml`;
  const worked = newPackCase(id, title, asked.year, language);
  return {
    'package.json': packageJson(asked, title),
    'README.md': README[language](title, id),
    ...Object.fromEntries(
      Object.entries(data).map(([name, content]) => [name, write(name, content)]),
    ),
    [caseName]: `${write(caseName, worked.head, '../')}\n${worked.arithmetic}${worked.expected}`,
  };
}
