import { ENGINE_VERSION, FORMAT, type Language, type Pack } from '@som/engine';
import { newChainText } from './new-chain.ts';
import { newStudyText } from './new-study.ts';
import type { TextFiles } from './read-pack.ts';
import { explainedYaml } from './schemas/explained-yaml.ts';
import { jsonSchemas } from './schemas/json-schemas.ts';

/** What a new contribution is called, and the pack to which it adds. */
export interface NewContribution {
  id: string;
  /** Its name, in the language of the one who writes it; the id stands in when there is none. */
  label?: string | undefined;
  base: Pack;
  /** The group of the base that its chain is for. */
  group: string;
  language: Language;
}

const README = {
  da: (title: string, base: string) => `# ${title}

Et bidrag til pakken \`${base}\`: studier i \`studies.yaml\` og effektkæder i \`chains.yaml\`. Pakkens målgrupper, effektmål,
konsekvenser og priser er dens egne og ændres ikke her.

Skriv, hvem der bidrager, og hvordan studierne er fundet og udvalgt, også dem uden virkning.
`,
  en: (title: string, base: string) => `# ${title}

A contribution to the pack \`${base}\`: studies in \`studies.yaml\` and effect chains in \`chains.yaml\`. The groups, outcomes,
consequences and prices of the pack are its own and are not changed here.

Write who contributes, and how the studies were found and chosen, those without effect too.
`,
};

/** `0.2.1` → `0.2`: any version from here on that keeps its promise. */
const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** The files of a new contribution: pack.yaml, one study and one chain to fill in, every key explained. It passes the check. */
export function newContributionFiles({
  id,
  label,
  base,
  group,
  language,
}: NewContribution): TextFiles {
  const title = label ?? id;
  const schema = jsonSchemas()['pack.schema.json'];
  if (!schema) throw new Error('no schema for pack.yaml');
  const manifest = {
    pack: id,
    format: FORMAT,
    label: { da: title, en: title },
    status: 'draft',
    maintainers: ['…'],
    licence: 'CC-BY-4.0',
    engine: `>=${ENGINE_VERSION} <${Number(ENGINE_VERSION.split('.')[0]) + 1}.0.0`,
    extends: `${base.id}@^${minorOf(base.version)}`,
  };
  const packageJson = {
    name: `pack-${id}`,
    version: '0.1.0',
    description: title,
    keywords: ['som-pack'],
    license: 'CC-BY-4.0',
    files: ['*.yaml', 'cases', 'README.md'],
  };
  return {
    'package.json': `${JSON.stringify(packageJson, null, 2)}\n`,
    'README.md': README[language](title, base.id),
    'pack.yaml': explainedYaml(manifest, schema, language),
    'studies.yaml': newStudyText(base, `${id}-study`, language),
    'chains.yaml': newChainText(base, `${id}-chain`, group, language),
  };
}
