import { Label } from './words.ts';
import { z } from './zod.ts';

/** What-if: the numbers that differ, by their dotted paths, and under `label` what people call it. */
export type Scenario = Readonly<Record<string, number | Label>>;

export const Scenario: z.ZodType<Scenario> = z
  .object({
    label: Label.optional().describe(
      'Scenariets navn; ellers vises dets id. / Name; else its id is shown.',
    ),
  })
  .catchall(z.number())
  .describe(
    'Tallene, der er anderledes, efter deres sti. / The numbers that differ, by their path.',
  );

/** The numbers that a scenario sets, by their dotted paths. */
export const scenarioValues = (scenario: Scenario): Record<string, number> =>
  Object.fromEntries(
    Object.entries(scenario).flatMap(([path, value]) =>
      typeof value === 'number' ? [[path, value] as const] : [],
    ),
  );

/** What people call a scenario; undefined where it has only its id. */
export const scenarioLabel = ({ label }: Scenario): Label | undefined =>
  typeof label === 'object' ? label : undefined;
