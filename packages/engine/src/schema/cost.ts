import { Basis } from './basis.ts';
import { Count } from './estimate.ts';
import { DepartmentShares, PayerShares, PayersByYear } from './payers.ts';
import { CalendarYear, Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

/** A cost of the intervention, or a cost saved for the same people at the same time. */
export const Cost = z
  .strictObject({
    label: Label.describe('Omkostningens navn. / Name of the cost.'),
    per: z
      .enum(['participant', 'family', 'cohort', 'year', 'once'])
      .describe('Pr. deltager, hold (årgang), kalenderår eller én gang. / Per what.'),
    amount: Count.describe('Beløb i kr. / Amount in DKK.'),
    priceYear: CalendarYear.describe(
      'Årets priser, som beløbet er i. / The year whose prices the amount is in.',
    ),
    index: Id.describe(
      'Prisindeks i kataloget, fx pl-municipal. / Price index in the catalogue, such as pl-municipal.',
    ),
    spread: z
      .array(z.number().min(0).max(1))
      .min(1)
      .max(50)
      .optional()
      .describe('Fordelt på startåret og årene efter; giver 1. / Spread over years; adds up to 1.'),
    from: CalendarYear.optional().describe(
      'Første år (kun per: year). / First year (only per: year).',
    ),
    to: CalendarYear.optional().describe(
      'Sidste år (kun per: year). / Last year (only per: year).',
    ),
    in: CalendarYear.optional().describe(
      'Året, den betales (kun per: once). / The year it is paid (only per: once).',
    ),
    payers: PayerShares.optional(),
    payersByYear: PayersByYear.optional(),
    departments: DepartmentShares.optional(),
    service: Id.optional().describe(
      'Ydelsen, hvis den står i kataloget: da kan dobbelttælling ses. / The service, if listed.',
    ),
    basis: Basis.optional(),
    source: Id.optional().describe(
      'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
    ),
    reason: Note.optional().describe(
      'Hvorfor tallet afviger fra effektkæden. / Why it departs from the effect chain.',
    ),
    note: Note.optional(),
  })
  .describe('En omkostning eller en sparet omkostning. / A cost or a saved cost.')
  .superRefine((cost, context) => {
    const problem = (code: string, path: string[], found: Record<string, unknown> = {}) =>
      context.addIssue({ code: 'custom', path, params: { code, found } });
    const sum = (cost.spread ?? [1]).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) > 1e-9) problem('spread-not-one', ['spread'], { sum });
    if ((cost.payers === undefined) === (cost.payersByYear === undefined))
      problem('cost-payers', []);
    if (cost.from !== undefined && cost.to !== undefined && cost.from > cost.to)
      problem('from-after-to', ['from'], { from: cost.from, to: cost.to });
    const stray = (['from', 'to'] as const).find(
      (k) => cost[k] !== undefined && cost.per !== 'year',
    );
    if (stray) problem('cost-key-not-here', [stray], { key: stray, per: cost.per });
    if (cost.in !== undefined && cost.per !== 'once')
      problem('cost-key-not-here', ['in'], { key: 'in', per: cost.per });
    if (cost.spread && (cost.per === 'year' || cost.per === 'once'))
      problem('cost-key-not-here', ['spread'], { key: 'spread', per: cost.per });
  });
export type Cost = z.infer<typeof Cost>;
