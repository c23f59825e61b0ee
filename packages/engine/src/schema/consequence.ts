import { Basis } from './basis.ts';
import { Count } from './estimate.ts';
import { DepartmentShares, PayerShares } from './payers.ts';
import { REFUND_STEPS } from './refund-steps.ts';
import { ROLES } from './roles.ts';
import { AgeTable, YearTable } from './tables.ts';
import { Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

export const consequenceFields = {
  label: Label.optional().describe(
    'Konsekvensens navn; ellers ydelsens. / Name of the consequence; else that of the service.',
  ),
  affects: z
    .enum(['holder', ...ROLES])
    .describe('Hvem forbruget ændrer sig for. / Whose use changes.'),
  segments: z
    .array(Id)
    .min(1)
    .optional()
    .describe('Gælder kun disse segmenter. / Only these segments.'),
  change: YearTable.optional(),
  byAge: AgeTable.optional(),
  ifReached: YearTable.optional().describe(
    'Forbrug pr. år, når effekten indtræder. / Use per year with the outcome.',
  ),
  ifNotReached: YearTable.optional().describe(
    'Forbrug i samme år, når den ikke gør: det kontrafaktiske. / Use in the same year without it.',
  ),
  measuredAmong: z
    .enum(['all-who-reached', 'those-still-there'])
    .optional()
    .describe(
      'Er tallet målt blandt alle, der nåede målet (tilbagefald er med), eller kun dem, der stadig holder fast? / Measured among all who reached it (relapse included) or only those still there?',
    ),
  beyond: z
    .strictObject({
      hold: z.literal(true).describe('Altid true. / Always true.'),
      reason: Note.describe('Hvorfor det er rimeligt. / Why that is reasonable.'),
    })
    .optional()
    .describe('Hold sidste år fast efter tabellen. / Hold the last year after the table.'),
  perHolder: Count.optional().describe('Personer pr. den, effekten gælder. / Persons per holder.'),
  refundStep: z
    .enum(REFUND_STEPS)
    .optional()
    .describe('Trin på refusionstrappen. / Step of the refund ladder.'),
  weeksBefore: z
    .number()
    .min(0)
    .max(5000)
    .optional()
    .describe(
      'Uger på ydelsen før start; så findes trinnet af sig selv (kræver begge forløb). / Weeks on the benefit before the start; the step then follows (needs both paths).',
    ),
  independentYears: z
    .boolean()
    .optional()
    .describe(
      'true: årenes usikkerhed hænger ikke sammen. / true: the years are uncertain independently.',
    ),
  payers: z
    .strictObject({
      shares: PayerShares,
      departments: DepartmentShares.optional(),
      reason: Note.describe(
        'Hvorfor betalerne er andre end ydelsens. / Why the payers differ from those of the service.',
      ),
    })
    .optional()
    .describe('Egne betalere, fx ved særligt dyre enkeltsager. / Own payers.'),
  basis: Basis.optional(),
  source: Id.optional().describe(
    'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
  ),
  note: Note.optional(),
};

type Changes = { [K in 'change' | 'byAge' | 'ifReached' | 'ifNotReached']?: unknown };

/** Exactly one way to say how use changes: `change`, `byAge`, or the two paths. */
export function saysOneChange(
  consequence: Changes,
  context: { addIssue: (issue: { code: 'custom'; params: object }) => void },
): void {
  const paths = Number(Boolean(consequence.ifReached)) + Number(Boolean(consequence.ifNotReached));
  const ways =
    Number(Boolean(consequence.change)) + Number(Boolean(consequence.byAge)) + Number(paths === 2);
  if (ways !== 1 || paths === 1)
    context.addIssue({ code: 'custom', params: { code: 'one-change', found: {} } });
}

/** What changes in the use of a service when an outcome sets in, for whom and when. */
export const Consequence = z
  .strictObject({
    service: Id.describe('Ydelse i kataloget eller prices.yaml. / Service.'),
    ...consequenceFields,
  })
  .describe('Hvordan forbruget af en ydelse ændrer sig. / How the use of a service changes.')
  .superRefine(saysOneChange);
export type Consequence = z.infer<typeof Consequence>;
