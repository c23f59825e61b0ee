import { z } from 'zod';
import { Id, Label, Note } from './words.ts';

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
});

const PublishedEffect = z.strictObject({
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
  note: Note.optional(),
});

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
    intervention: Label.describe('Indsatsen, der blev undersøgt. / The intervention studied.'),
    comparator: Label.optional().describe(
      'Hvad der blev sammenlignet med. / What it was compared with.',
    ),
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
    funding: Note.optional().describe('Hvem betalte studiet. / Who paid for the study.'),
    notKnown: Label.optional().describe(
      'Hvad vi ikke ved om studiet. / What we do not know about it.',
    ),
    source: Id.describe(
      'Hvor studiet står: nøgle i sources.yaml. / Where it is published: a key in sources.yaml.',
    ),
    note: Note.optional(),
  })
  .describe('Et studie bag en effektkæde. / A study behind an effect chain.');
export type Study = z.infer<typeof Study>;
