import { z } from 'zod';
import { Id, Label, Note } from './words.ts';

const Arm = z.strictObject({
  label: Label.optional(),
  n: z.int().min(0).optional(),
  events: z.int().min(0).optional(),
  share: z.number().min(0).max(1).optional(),
  mean: z.number().optional(),
  sd: z.number().nonnegative().optional(),
});

const PublishedEffect = z.strictObject({
  outcome: Label.describe('Det målte. / What was measured.'),
  measure: z.enum([
    'risk-difference',
    'odds-ratio',
    'relative-risk',
    'hazard-ratio',
    'standardised-mean-difference',
    'mean-difference',
    'share',
    'benefit-cost',
    'none-reported',
  ]),
  value: z.number().optional(),
  ci95: z.tuple([z.number(), z.number()]).optional(),
  se: z.number().nonnegative().optional(),
  p: z.number().min(0).max(1).optional(),
  betterIs: z.enum(['lower', 'higher']).optional(),
  intervention: Arm.optional(),
  comparator: Arm.optional(),
  followUp: Label.optional(),
  note: Note.optional(),
});

/** A study behind a chain, with its effects as published; null and negative results too. */
export const Study = z.strictObject({
  label: Label,
  design: z.enum([
    'meta-analysis',
    'randomised-trial',
    'quasi-experiment',
    'register-study',
    'before-after',
    'qualitative',
    'model',
    'descriptive',
  ]),
  country: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(60)
    .optional(),
  population: Label,
  ages: z.tuple([z.int().min(0), z.int().max(120)]).optional(),
  n: z.int().min(0).optional(),
  studies: z
    .int()
    .min(1)
    .optional()
    .describe('Antal studier i oversigten. / Studies in the review.'),
  intervention: Label,
  comparator: Label.optional(),
  finding: z
    .enum(['positive', 'null', 'negative', 'mixed', 'uncontrolled'])
    .describe('Hvad studiet fandt. / What the study found.'),
  effects: z.array(PublishedEffect).min(1).max(40),
  attrition: Note.optional(),
  riskOfBias: Note.optional(),
  funding: Note.optional(),
  notKnown: Label.optional().describe(
    'Hvad vi ikke ved om studiet. / What we do not know about it.',
  ),
  source: Id,
  note: Note.optional(),
});
export type Study = z.infer<typeof Study>;
