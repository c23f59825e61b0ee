import { z } from 'zod';
import { Basis } from './basis.ts';
import { Lasting, RateTable } from './tables.ts';
import { Id, Label, Note, ROLES } from './words.ts';

const shared = {
  group: Id.describe('Målgruppen i groups.yaml. / The group in groups.yaml.'),
  of: z
    .enum(ROLES)
    .optional()
    .describe('Hvem effekten indtræffer for. / Who can have the outcome.'),
  label: Label,
  measure: Label.optional().describe(
    'Hvad der måles, hvornår og hvordan. / What is measured, when and how.',
  ),
  basis: Basis.optional(),
  source: Id.optional(),
  note: Note.optional(),
};

/** What can happen to a participant, and how long it lasts. */
export const Outcome = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('success'), ...shared, lasting: Lasting }),
    z.strictObject({
      kind: z.literal('prevention'),
      ...shared,
      risk: RateTable.optional().describe(
        'Årlig risiko uden indsatsen, år siden start, blandt dem, der endnu er fri. / Yearly risk without the intervention among those still free.',
      ),
      riskBySegment: z.record(Id, RateTable).optional(),
      problemLasts: Lasting.describe(
        'Hvor længe et tilfælde ville have varet. / How long a case would last.',
      ),
    }),
    z.strictObject({ kind: z.literal('participation'), ...shared }),
    z.strictObject({ kind: z.literal('dropout'), ...shared }),
    z.strictObject({
      kind: z.literal('both'),
      ...shared,
      outcomes: z.tuple([Id, Id]),
      lasting: Lasting,
    }),
  ])
  .superRefine((outcome, context) => {
    if (outcome.kind !== 'prevention') return;
    if ((outcome.risk === undefined) === (outcome.riskBySegment === undefined))
      context.addIssue({ code: 'custom', params: { code: 'one-risk', found: {} } });
  });
export type Outcome = z.infer<typeof Outcome>;
