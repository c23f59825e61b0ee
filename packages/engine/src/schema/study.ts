import {
  COMPARATOR_KIND_IDS,
  DIRECTNESS,
  INTERVENTION_KIND_IDS,
  OUTCOME_KIND_IDS,
} from './knowledge.ts';
import { PROBLEM_IDS } from './problems.ts';
import { Source } from './source.ts';
import { Contributors, Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

const Arm = z.strictObject({
  label: Label.optional().describe('Gruppens navn i studiet. / Name of the arm in the study.'),
  n: z.int().min(0).optional().describe('Personer i gruppen. / Persons in the arm.'),
  events: z
    .int()
    .min(0)
    .optional()
    .describe('Hvor mange det skete for. / How many it happened to.'),
  share: z.number().min(0).max(1).optional().describe('Andel, 0–1. / Share, 0–1.'),
  mean: z.number().optional().describe('Gennemsnit på skalaen. / Mean on the scale.'),
  sd: z.number().nonnegative().optional().describe('Standardafvigelse. / Standard deviation.'),
  lost: z
    .int()
    .min(0)
    .optional()
    .describe(
      'Hvor mange der faldt fra, før der blev målt. / How many were lost before measuring.',
    ),
});

/** That an effect says something about an outcome of a pack, and how closely. */
const Bearing = z.strictObject({
  outcome: Id.describe('Effektmålet i outcomes.yaml. / The outcome in outcomes.yaml.'),
  directness: z
    .enum(DIRECTNESS)
    .describe(
      'same: det samme mål · near: næsten det samme · far: kun beslægtet. / How closely the study measured the outcome.',
    ),
  why: Label.describe('Hvorfor, i én sætning. / Why, in a sentence.'),
});

/** One effect of a study, as published: nothing recalculated, nothing left out because it was not significant. */
export const PublishedEffect = z.strictObject({
  id: Id.optional().describe(
    'Effektens navn i studiet, så en sag kan henvise til den. / Name of the effect, so that a case can cite it.',
  ),
  outcome: Label.describe('Det målte. / What was measured.'),
  measure: z
    .enum([
      'risk-difference',
      'odds-ratio',
      'relative-risk',
      'hazard-ratio',
      'standardised-mean-difference',
      'mean-difference',
      'share',
      'benefit-cost',
      'none-reported',
    ])
    .describe('Hvordan effekten er opgjort i studiet. / How the study states the effect.'),
  value: z.number().optional().describe('Effekten, som offentliggjort. / The effect as published.'),
  ci95: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('95 %-konfidensinterval: lavest, højest. / 95 % confidence interval: low, high.'),
  se: z.number().nonnegative().optional().describe('Standardfejl. / Standard error.'),
  p: z.number().min(0).max(1).optional().describe('p-værdi. / p value.'),
  betterIs: z
    .enum(['lower', 'higher'])
    .optional()
    .describe('Er et lavere eller højere tal bedst? / Is lower or higher better?'),
  intervention: Arm.optional().describe(
    'Dem, der fik indsatsen. / Those who got the intervention.',
  ),
  comparator: Arm.optional().describe('Dem, der ikke fik den. / Those who did not.'),
  followUp: Label.optional().describe('Hvornår der blev målt. / When it was measured.'),
  followUpMonths: z
    .number()
    .min(0)
    .max(1200)
    .optional()
    .describe(
      'Måneder fra indsatsens slutning; 0 er lige efter. / Months after the end; 0 is right after.',
    ),
  outcomeKind: z
    .enum(OUTCOME_KIND_IDS)
    .optional()
    .describe('Slags mål, fra den fælles ordliste. / Kind of outcome, from the shared vocabulary.'),
  primary: z
    .boolean()
    .optional()
    .describe('Var det studiets hovedmål? / Was it the main outcome of the study?'),
  locator: z
    .string()
    .max(300)
    .optional()
    .describe('Side eller tabel, hvor tallet står. / Page or table of the figure.'),
  bearsOn: z
    .array(Bearing)
    .max(20)
    .optional()
    .describe(
      'Hvilke af pakkens effektmål effekten siger noget om. / Which outcomes of the pack it bears on.',
    ),
  note: Note.optional(),
});
export type PublishedEffect = z.infer<typeof PublishedEffect>;

/** A study behind a chain, with its effects as published; null and negative results too. */
export const Study = z
  .strictObject({
    label: Label.describe(
      'Studiets navn, gerne forfatter og år. / Name of the study, such as author and year.',
    ),
    design: z
      .enum([
        'meta-analysis',
        'randomised-trial',
        'quasi-experiment',
        'register-study',
        'before-after',
        'qualitative',
        'model',
        'descriptive',
      ])
      .describe('Hvordan studiet er lavet. / How the study was made.'),
    country: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(60)
      .optional()
      .describe('Lande som to store bogstaver, fx DK. / Countries as two capitals, such as DK.'),
    population: Label.describe('Hvem der blev undersøgt. / Who was studied.'),
    ages: z
      .tuple([z.int().min(0), z.int().max(120)])
      .optional()
      .describe('Yngste og ældste alder. / Youngest and oldest age.'),
    n: z.int().min(0).optional().describe('Personer i alt. / Persons in all.'),
    studies: z
      .int()
      .min(1)
      .optional()
      .describe('Antal studier i oversigten. / Studies in the review.'),
    problems: z
      .array(z.enum(PROBLEM_IDS))
      .max(20)
      .optional()
      .describe(
        'Deres problemer, fra den fælles ordliste. / Their problems, from the shared vocabulary.',
      ),
    intervention: Label.describe('Indsatsen, der blev undersøgt. / The intervention studied.'),
    comparator: Label.optional().describe(
      'Hvad der blev sammenlignet med. / What it was compared with.',
    ),
    interventionKind: z
      .enum(INTERVENTION_KIND_IDS)
      .optional()
      .describe('Slags indsats, fra den fælles ordliste. / Kind of intervention.'),
    comparatorKind: z
      .enum(COMPARATOR_KIND_IDS)
      .optional()
      .describe('Slags sammenligning, fra den fælles ordliste. / Kind of comparison.'),
    finding: z
      .enum(['positive', 'null', 'negative', 'mixed', 'uncontrolled'])
      .describe('Hvad studiet fandt. / What the study found.'),
    effects: z
      .array(PublishedEffect)
      .min(1)
      .max(40)
      .describe(
        'Effekterne, som offentliggjort; også dem uden virkning. / The effects as published, null results too.',
      ),
    attrition: Note.optional().describe('Frafald i studiet. / Who left the study.'),
    riskOfBias: Note.optional().describe(
      'Hvad der kan have skævvredet resultatet. / What may have distorted the result.',
    ),
    bias: z
      .enum(['low', 'some', 'high'])
      .optional()
      .describe(
        'Risiko for skævhed, som andre har bedømt den: lav, nogen, høj. Udelad den, når ingen har. / Risk of bias as others have judged it; leave it out when nobody has.',
      ),
    developer: z
      .enum(['involved', 'independent'])
      .optional()
      .describe(
        'Deltog indsatsens udviklere i studiet? Udelad det, når det ikke vides. / Did the developers take part in the study? Leave it out when not known.',
      ),
    funding: Note.optional().describe('Hvem betalte studiet. / Who paid for the study.'),
    notKnown: Label.optional().describe(
      'Hvad vi ikke ved om studiet. / What we do not know about it.',
    ),
    source: Id.optional().describe(
      'Hvor studiet står: nøgle i sources.yaml. Eller skriv værket i work. / Where it is published: a key in sources.yaml. Or write it in work.',
    ),
    work: Source.optional().describe(
      'Værket selv, når det ikke står i sources.yaml. / The work itself, when it is not in sources.yaml.',
    ),
    contributors: Contributors.optional(),
    note: Note.optional(),
  })
  .describe('Et studie bag en effektkæde. / A study behind an effect chain.')
  .superRefine(({ source, work }, context) => {
    if ((source === undefined) === (work === undefined))
      context.addIssue({ code: 'custom', params: { code: 'one-work', found: {} } });
  });
export type Study = z.infer<typeof Study>;
