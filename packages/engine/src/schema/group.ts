import { z } from 'zod';
import { Basis } from './basis.ts';
import { Count } from './estimate.ts';
import { Id, Label, Note, ROLES } from './words.ts';

const Age = z.int().min(0).max(120);

/** Part of a group: an age band or a problem profile. */
export const Segment = z.strictObject({
  label: Label.optional(),
  age: z
    .tuple([Age, Age])
    .optional()
    .describe('Første og sidste alder, begge med. / First and last age, inclusive.'),
  share: z
    .number()
    .min(0)
    .max(1)
    .describe('Andel af gruppen; andelene giver 1. / Share of the group; shares add up to 1.'),
  note: Note.optional(),
});

const Persons = z.partialRecord(
  z.enum(ROLES),
  z.strictObject({
    count: Count.describe(
      'Personer pr. deltager eller familie. / Persons per participant or family.',
    ),
    basis: Basis.optional(),
    source: Id.optional(),
    note: Note.optional(),
  }),
);

/** A target group: whom the estimates are about. */
export const Group = z
  .strictObject({
    label: Label,
    definition: Label.describe('Hvem hører til, og hvem gør ikke. / Who belongs and who does not.'),
    unit: z
      .enum(['person', 'family'])
      .describe('Hvad der tælles: personer eller familier. / What is counted.'),
    unitLabel: z
      .strictObject({ one: Label, many: Label })
      .optional()
      .describe('Ordet for en deltager, fx barn/børn. / The word for a participant.'),
    segments: z.record(Id, Segment).optional(),
    relatives: Persons.optional(),
    members: Persons.optional(),
    basis: Basis.optional(),
    source: Id.optional(),
    note: Note.optional(),
  })
  .superRefine((group, context) => {
    const shares = Object.values(group.segments ?? {}).map((segment) => segment.share);
    const sum = shares.reduce((a, b) => a + b, 0);
    if (shares.length > 0 && Math.abs(sum - 1) > 1e-9)
      context.addIssue({
        code: 'custom',
        path: ['segments'],
        params: { code: 'segments-not-one', found: { sum } },
      });
    for (const [id, segment] of Object.entries(group.segments ?? {}))
      if (segment.age && segment.age[0] > segment.age[1])
        context.addIssue({
          code: 'custom',
          path: ['segments', id, 'age'],
          params: { code: 'age-reversed', found: { from: segment.age[0], to: segment.age[1] } },
        });
    const wrong = group.unit === 'person' ? 'members' : 'relatives';
    if (group[wrong])
      context.addIssue({
        code: 'custom',
        path: [wrong],
        params: { code: 'relatives-or-members', found: { unit: group.unit } },
      });
  });
export type Group = z.infer<typeof Group>;
