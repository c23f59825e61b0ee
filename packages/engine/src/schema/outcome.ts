import { Basis } from './basis.ts';
import { ROLES } from './roles.ts';
import { Lasting, RateTable } from './tables.ts';
import { Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

const shared = {
  group: Id.describe('Målgruppen i groups.yaml. / The group in groups.yaml.'),
  of: z
    .enum(ROLES)
    .optional()
    .describe('Hvem effekten indtræffer for. / Who can have the outcome.'),
  label: Label.describe('Effektmålets navn. / Name of the outcome.'),
  measure: Label.optional().describe(
    'Hvad der måles, hvornår og hvordan. / What is measured, when and how.',
  ),
  basis: Basis.optional(),
  source: Id.optional().describe(
    'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
  ),
  note: Note.optional(),
};

/** What can happen to a participant, and how long it lasts. */
export const Outcome = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z
        .literal('success')
        .describe('Succes: noget godt nås. / Success: something good is reached.'),
      ...shared,
      lasting: Lasting.describe('Hvor længe effekten holder. / How long the outcome lasts.'),
    }),
    z.strictObject({
      kind: z
        .literal('prevention')
        .describe('Forebyggelse: noget undgås. / Prevention: something is avoided.'),
      ...shared,
      risk: RateTable.optional().describe(
        'Årlig risiko uden indsatsen, år siden start, blandt dem, der endnu er fri. / Yearly risk without the intervention among those still free.',
      ),
      riskBySegment: z
        .record(Id, RateTable)
        .optional()
        .describe(
          'Risikoen for hvert segment, år for år; i stedet for risk. / The risk of each segment, year by year; instead of risk.',
        ),
      problemLasts: Lasting.describe(
        'Hvor længe et tilfælde ville have varet. / How long a case would last.',
      ),
    }),
    z.strictObject({
      kind: z
        .literal('participation')
        .describe('Deltagelse: at være i forløbet. / Participation: being in the course.'),
      ...shared,
    }),
    z.strictObject({
      kind: z
        .literal('dropout')
        .describe('Frafald: at stoppe undervejs. / Dropout: leaving before the end.'),
      ...shared,
    }),
    z.strictObject({
      kind: z.literal('both').describe('To effektmål på samme tid. / Two outcomes at once.'),
      ...shared,
      outcomes: z.tuple([Id, Id]).describe('De to effektmål. / The two outcomes.'),
      lasting: Lasting.describe('Hvor længe begge holder samtidig. / How long both last together.'),
    }),
  ])
  .describe(
    'Noget, der kan ske for en deltager, og hvor længe det varer. / What can happen to a participant, and how long it lasts.',
  )
  .superRefine((outcome, context) => {
    if (outcome.kind !== 'prevention') return;
    if ((outcome.risk === undefined) === (outcome.riskBySegment === undefined))
      context.addIssue({ code: 'custom', params: { code: 'one-risk', found: {} } });
  });
export type Outcome = z.infer<typeof Outcome>;
