import { z } from 'zod';
import { Basis } from './basis.ts';
import { NetRate, Rate, Ratio } from './estimate.ts';
import { RatioTable } from './tables.ts';
import { Id, Note } from './words.ts';

const among = z
  .enum(['all', 'completers'])
  .optional()
  .describe(
    'Raten er en andel af alle, der begynder, eller af dem, der gennemfører. / Share of whom.',
  );

/** Effect of a study, as published; converted to a net rate with the rate without the intervention. */
export const StudyEffect = z.strictObject({
  study: Id.optional().describe('Nøgle i studies.yaml. / Key in studies.yaml.'),
  measure: z.enum([
    'odds-ratio',
    'relative-risk',
    'risk-difference',
    'standardised-mean-difference',
  ]),
  value: z.number(),
  ci95: z.tuple([z.number(), z.number()]).optional(),
  se: z.number().nonnegative().optional(),
  without: Rate,
  betterIs: z.enum(['lower', 'higher']).optional(),
});

/** How a discount or a protection fades, by years since it began. */
export const Fade = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('forever') }),
  z.strictObject({ kind: z.literal('yearly'), keeps: Rate }),
  z.strictObject({ kind: z.literal('half-life'), halfLifeYears: Ratio }),
  z.strictObject({ kind: z.literal('table'), shares: RatioTable }),
]);

/** What the intervention does to one outcome. Which keys apply follows from the kind of the outcome. */
export const Effect = z
  .strictObject({
    successRate: NetRate.optional().describe(
      'Netto succesrate: ud over det, der ville være sket alligevel. / Net success rate.',
    ),
    with: Rate.optional().describe('Andel med succes med indsatsen. / Success share with it.'),
    without: Rate.optional().describe('Andel, der ville have fået succes alligevel. / Without it.'),
    withoutUnknown: z.literal(true).optional(),
    study: StudyEffect.optional(),
    among,
    relativeRisk: Ratio.optional().describe('Risiko med / risiko uden. / Risk with over without.'),
    protects: z
      .strictObject({ from: z.int().min(0).max(100), years: z.int().min(1).max(100) })
      .optional(),
    fades: Fade.optional(),
    include: z.boolean().optional(),
    joint: z.enum(['independent', 'nested', 'given']).optional(),
    share: Rate.optional(),
    basis: Basis.optional(),
    source: Id.optional(),
    reason: Note.optional(),
    note: Note.optional(),
  })
  .superRefine((effect, context) => {
    const problem = (code: string) =>
      context.addIssue({ code: 'custom', params: { code, found: {} } });
    const rates = [effect.successRate, effect.with, effect.study].filter((r) => r !== undefined);
    const forms =
      rates.length +
      Number(effect.relativeRisk !== undefined) +
      Number(effect.include !== undefined) +
      Number(effect.joint !== undefined);
    if (forms !== 1) problem('one-effect');
    if (effect.with !== undefined && effect.without === undefined && !effect.withoutUnknown)
      problem('no-without');
    if (effect.relativeRisk !== undefined && effect.protects === undefined) problem('no-protects');
    if (effect.joint === 'given' && effect.share === undefined) problem('no-joint-share');
    if (effect.study?.measure === 'standardised-mean-difference' && !effect.study.betterIs)
      problem('no-better-is');
  });
export type Effect = z.infer<typeof Effect>;
export type StudyEffect = z.infer<typeof StudyEffect>;
export type Fade = z.infer<typeof Fade>;
