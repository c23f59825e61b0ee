import { Basis } from './basis.ts';
import { Cost } from './cost.ts';
import { Effect } from './effect.ts';
import { INTERVENTION_KIND_IDS } from './knowledge.ts';
import { Contributors, Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

const Link = z.strictObject({
  text: Label.describe('Hvorfor det ene fører til det andet. / Why one leads to the other.'),
  basis: Basis,
  studies: z
    .array(Id)
    .max(50)
    .optional()
    .describe(
      'Studier, der taler for leddet: nøgler i studies.yaml. / Studies behind the link: keys in studies.yaml.',
    ),
  source: Id.optional().describe(
    'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
  ),
  noEvidence: Label.optional().describe(
    'Ærligt, når ingen har undersøgt leddet. / Honest, when nobody has studied the link.',
  ),
  mustBeTrue: Label.optional().describe(
    'Hvad der skal være sandt, for at leddet holder hos jer. / What must be true for the link to hold where you are.',
  ),
  note: Note.optional(),
});

/** An effect chain: intervention → steps of the theory of change → outcome → consequences. */
export const Chain = z
  .strictObject({
    label: Label.describe('Effektkædens navn. / Name of the effect chain.'),
    group: Id.describe('Målgruppen i groups.yaml. / The group in groups.yaml.'),
    intervention: z
      .strictObject({
        label: Label.describe('Indsatsens navn. / Name of the intervention.'),
        content: Label.describe('Hvad der sker i indsatsen. / What is done.'),
        kind: z
          .enum(INTERVENTION_KIND_IDS)
          .optional()
          .describe('Slags indsats, fra den fælles ordliste. / Kind of intervention.'),
        for: Label.optional().describe(
          'Hvem indsatsen er lavet til. / Whom the intervention was made for.',
        ),
        duration: Label.optional().describe('Hvor længe og hvor tit. / How long and how often.'),
        staffing: Label.optional().describe('Hvem der udfører den. / Who carries it out.'),
        source: Id.optional().describe(
          'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
        ),
      })
      .describe('Indsatsen. / The intervention.'),
    outcomes: z
      .array(Id)
      .min(1)
      .max(20)
      .optional()
      .describe(
        'Effektmål, som kæden fører til uden at have et tal for effekten. / Outcomes the chain leads to without a figure for the effect.',
      ),
    theory: z
      .array(Link)
      .min(1)
      .max(20)
      .describe('Forandringsteorien led for led. / The theory of change, link by link.'),
    evidence: z
      .array(
        z.strictObject({
          study: Id.describe('Nøgle i studies.yaml. / Key in studies.yaml.'),
          says: Label.describe('Hvad studiet siger her. / What it says.'),
        }),
      )
      .max(100)
      .optional()
      .describe(
        'Studierne og hvad de siger, også imod. / The studies and what they say, also against.',
      ),
    noEvidence: Label.optional().describe('Ærligt, når der ikke er nogen. / Honest, if none.'),
    mustBeTrue: z
      .array(Label)
      .max(20)
      .optional()
      .describe(
        'Hvad der skal være sandt, før tallene holder. / What must be true for the figures to hold.',
      ),
    costs: z
      .record(Id, Cost)
      .optional()
      .describe(
        'Omkostninger, som en sag får, når den nævner kæden. / Costs a case gets when it names the chain.',
      ),
    effect: z
      .record(Id, Effect)
      .optional()
      .describe(
        'Effekt for hvert effektmål, som en sag får. / Effect on each outcome that a case gets.',
      ),
    basis: Basis.optional(),
    source: Id.optional().describe(
      'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
    ),
    contributors: Contributors.optional(),
    note: Note.optional(),
  })
  .describe(
    'En effektkæde: fra indsats til effektmål. / An effect chain: from intervention to outcome.',
  );
export type Chain = z.infer<typeof Chain>;
