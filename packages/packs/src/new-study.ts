import type { Language, Pack } from '@som/engine';
import { jsonSchemas } from './schemas/json-schemas.ts';
import { templateYaml } from './schemas/template-yaml.ts';

const TOP = {
  da: `# Et nyt studie. Skriv tallene, som de er trykt, og nævn siden; udelad det, du ikke har set.
# Studier uden virkning, og dem der viser skade, hører lige så meget med.
# Linjer, der begynder med »#«, er forklaringer og felter, du kan bruge: fjern «# », og udfyld.
`,
  en: `# A new study. Write the numbers as printed, and name the page; leave out what you have not seen.
# Studies without effect, and those that show harm, belong here as much.
# Lines that begin with “#” are explanations and fields you may use: remove “# ”, and fill in.
`,
};

/** What must be there, claiming nothing: a description without a figure. */
const DATA = {
  label: { da: 'Skriv forfatter og år', en: 'Write author and year' },
  design: 'descriptive',
  population: { da: 'Skriv, hvem der blev undersøgt', en: 'Write who was studied' },
  intervention: { da: 'Skriv, hvad de fik', en: 'Write what they got' },
  finding: 'uncontrolled',
  effects: [
    {
      id: 'first-effect',
      outcome: { da: 'Skriv, hvad der blev målt', en: 'Write what was measured' },
      measure: 'none-reported',
    },
  ],
  work: { type: 'article-journal', title: 'Skriv værkets titel · Write the title of the work' },
};

/** What bears on an outcome, as it is written. */
const bearing = (outcome: string) =>
  `[{ outcome: ${outcome}, directness: near, why: { da: "…", en: "…" } }]`;

/**
 * A study to fill in, as one entry of studies.yaml: every field explained in the words of the schema. As it stands it can
 * be read and claims nothing.
 *
 * @param id - id of the study, which the pack does not have yet
 */
export function newStudyText(pack: Pack, id: string, language: Language): string {
  const schema = jsonSchemas()['studies.schema.json'];
  if (!schema) throw new Error('no schema for studies.yaml');
  const outcomes = Object.entries(pack.outcomes)
    .filter(([, { kind }]) => kind === 'success' || kind === 'prevention')
    .map(([outcome]) => outcome);
  const hints = {
    country: '[DK]',
    source: Object.keys(pack.sources)[0] ?? '…',
    'effects.intervention': '{ n: …, events: … }',
    'effects.comparator': '{ n: …, events: … }',
    'effects.bearsOn': bearing(outcomes[0] ?? '…'),
  };
  const choices = { 'effects.bearsOn': outcomes };
  return `${TOP[language]}${templateYaml(id, schema, { language, data: DATA, hints, choices })}`;
}
