import type { Language, Pack } from '@som/engine';
import { jsonSchemas } from './schemas/json-schemas.ts';
import { templateYaml } from './schemas/template-yaml.ts';

const TOP = {
  da: `# En ny effektkæde: fra indsats til effektmål, led for led.
# Hvert led har et studie, en anden kilde, eller det ærlige svar noEvidence: at ingen har undersøgt det.
# Linjer, der begynder med »#«, er forklaringer og felter, du kan bruge: fjern «# », og udfyld.
`,
  en: `# A new effect chain: from intervention to outcome, link by link.
# Each link has a study, another source, or the honest answer noEvidence: that nobody has studied it.
# Lines that begin with “#” are explanations and fields you may use: remove “# ”, and fill in.
`,
};

const NOBODY = { da: 'Ikke undersøgt endnu', en: 'Not studied yet' };

/** What must be there: an intervention, and a theory of one link that nobody has studied. */
const dataFor = (group: string, outcomes: readonly string[]) => ({
  label: { da: 'Skriv effektkædens navn', en: 'Write the name of the chain' },
  group,
  intervention: {
    label: { da: 'Skriv indsatsens navn', en: 'Write the name of the intervention' },
    content: { da: 'Skriv, hvad der sker i den', en: 'Write what is done' },
  },
  ...(outcomes.length > 0 && { outcomes }),
  theory: [
    {
      text: {
        da: 'Skriv, hvorfor indsatsen fører til effektmålet',
        en: 'Write why the intervention leads to the outcome',
      },
      basis: 'illustrative',
      noEvidence: NOBODY,
    },
  ],
  noEvidence: NOBODY,
  mustBeTrue: [{ da: 'Skriv, hvad der skal være sandt', en: 'Write what must be true' }],
});

/**
 * An effect chain to fill in, as one entry of chains.yaml: every field explained in the words of the schema. As it stands
 * it leads to the outcomes of the group without a figure for the effect.
 *
 * @param id - id of the chain, which the pack does not have yet
 * @param group - a group of the pack
 */
export function newChainText(pack: Pack, id: string, group: string, language: Language): string {
  const schema = jsonSchemas()['chains.schema.json'];
  if (!schema) throw new Error('no schema for chains.yaml');
  const outcomes = Object.entries(pack.outcomes)
    .filter(
      ([, { kind, group: of }]) => of === group && (kind === 'success' || kind === 'prevention'),
    )
    .map(([outcome]) => outcome);
  const [study = 'STUDY'] = Object.keys(pack.studies);
  const hints = {
    evidence: `[{ study: ${study}, says: { da: "…", en: "…" } }]`,
    'theory.studies': `[${study}]`,
    effect: `{ ${outcomes[0] ?? '…'}: { successRate: …, basis: trial, source: ${study} } }`,
    costs:
      '{ course: { label: { da: "…", en: "…" }, per: participant, amount: …, priceYear: …, index: pl-municipal, payers: { municipality: 1 }, basis: own-data } }',
  };
  return `${TOP[language]}${templateYaml(id, schema, { language, data: dataFor(group, outcomes), hints })}`;
}
