import { z } from 'zod';
import { Basis } from './basis.ts';
import { Cost } from './cost.ts';
import { Effect } from './effect.ts';
import { Id, Label, Note } from './words.ts';

const Link = z.strictObject({
  text: Label.describe('Hvorfor det ene fører til det andet. / Why one leads to the other.'),
  basis: Basis,
  studies: z.array(Id).max(50).optional(),
  source: Id.optional(),
  note: Note.optional(),
});

/** An effect chain: intervention → steps of the theory of change → outcome → consequences. */
export const Chain = z.strictObject({
  label: Label,
  group: Id,
  intervention: z.strictObject({
    label: Label,
    content: Label,
    duration: Label.optional(),
    staffing: Label.optional(),
    source: Id.optional(),
  }),
  theory: z.array(Link).min(1).max(20),
  evidence: z
    .array(
      z.strictObject({
        study: Id,
        says: Label.describe('Hvad studiet siger her. / What it says.'),
      }),
    )
    .max(100)
    .optional(),
  noEvidence: Label.optional().describe('Ærligt, når der ikke er nogen. / Honest, if none.'),
  mustBeTrue: z.array(Label).max(20).optional(),
  costs: z.record(Id, Cost).optional(),
  effect: z.record(Id, Effect).optional(),
  basis: Basis.optional(),
  source: Id.optional(),
  note: Note.optional(),
});
export type Chain = z.infer<typeof Chain>;
