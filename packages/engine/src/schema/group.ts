import { Basis } from './basis.ts';
import { Count } from './estimate.ts';
import { PROBLEM_IDS, STAGES } from './problems.ts';
import { ROLES } from './roles.ts';
import { Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

const Age = z.int().min(0).max(120);

/** Part of a group: an age band or a problem profile. */
export const Segment = z
  .strictObject({
    label: Label.optional().describe('Segmentets navn. / Name of the segment.'),
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
  })
  .describe(
    'En del af målgruppen: en aldersgruppe eller en problemprofil. / Part of the group: an age band or a problem profile.',
  );

const Persons = z.partialRecord(
  z.enum(ROLES),
  z
    .strictObject({
      count: Count.describe(
        'Personer pr. deltager eller familie. / Persons per participant or family.',
      ),
      basis: Basis.optional(),
      source: Id.optional().describe(
        'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
      ),
      note: Note.optional(),
    })
    .describe('Hvor mange af dem der er. / How many of them there are.'),
);

/** What a group is about in words a program can compare, so that somebody can find the group that fits theirs. */
export const GroupProfile = z
  .strictObject({
    ages: z
      .tuple([Age, Age])
      .optional()
      .describe(
        'Første og sidste alder, begge med; ellers segmenternes. / First and last age, inclusive; otherwise those of the segments.',
      ),
    problems: z
      .array(z.enum(PROBLEM_IDS))
      .min(1)
      .max(20)
      .optional()
      .describe(
        'Problemer, som definitionen eller segmenterne nævner, fra den fælles ordliste. / Problems that the definition or the segments name, from the shared vocabulary.',
      ),
    stage: z
      .enum(STAGES)
      .optional()
      .describe(
        'prevention: før problemet viser sig · early: det viser sig · treatment: det er alvorligt eller langvarigt. / How far the problem has come.',
      ),
  })
  .describe(
    'Alder, problemer og trin, så andre kan finde gruppen. / Ages, problems and stage, so that others can find the group.',
  );

/** A target group: whom the estimates are about. */
export const Group = z
  .strictObject({
    label: Label.describe('Målgruppens navn. / Name of the target group.'),
    definition: Label.describe('Hvem hører til, og hvem gør ikke. / Who belongs and who does not.'),
    unit: z
      .enum(['person', 'family'])
      .describe('Hvad der tælles: personer eller familier. / What is counted.'),
    unitLabel: z
      .strictObject({
        one: Label.describe('Én, fx »barn«. / One, such as “child”.'),
        many: Label.describe('Flere, fx »børn«. / Several, such as “children”.'),
      })
      .optional()
      .describe('Ordet for en deltager, fx barn/børn. / The word for a participant.'),
    profile: GroupProfile.optional(),
    segments: z
      .record(Id, Segment)
      .optional()
      .describe('Gruppen delt op, fx efter alder. / The group divided, such as by age.'),
    relatives: Persons.optional().describe(
      'Når der tælles personer: hvor mange forældre, søskende … pr. deltager. / When persons are counted: parents, siblings … per participant.',
    ),
    members: Persons.optional().describe(
      'Når der tælles familier: hvor mange børn, forældre … pr. familie. / When families are counted: children, parents … per family.',
    ),
    basis: Basis.optional(),
    source: Id.optional().describe(
      'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
    ),
    note: Note.optional(),
  })
  .describe('En målgruppe: hvem skønnene gælder. / A target group: whom the estimates are about.')
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
    const ages = group.profile?.ages;
    if (ages && ages[0] > ages[1])
      context.addIssue({
        code: 'custom',
        path: ['profile', 'ages'],
        params: { code: 'age-reversed', found: { from: ages[0], to: ages[1] } },
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
