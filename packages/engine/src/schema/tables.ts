import { Estimate, Rate, Ratio } from './estimate.ts';
import { z } from './zod.ts';

/** `year-0`, `year-1` … : years since intake in risks, since onset in changes, paths and lasting. */
export const YearKey = z.string().regex(/^year-(0|[1-9]\d?)$/);

/** An age band `14-15` or a single age `16`; bands are inclusive. */
export const AgeKey = z.string().regex(/^(0|[1-9]\d?|1[01]\d)(-(0|[1-9]\d?|1[01]\d))?$/);

export const YearTable = z
  .record(YearKey, Estimate)
  .describe(
    'Ændring i forbrug pr. person pr. år: year-0 er det kalenderår, hvor effekten indtræder; år, der ikke står, er 0. / Change in use per person and year; years not listed are 0.',
  );
export const AgeTable = z
  .record(AgeKey, Estimate)
  .describe(
    'Ændring i forbrug efter deltagerens alder, fx 14-15. / Change in use by the age of the participant.',
  );
export const RateTable = z
  .record(YearKey, Rate)
  .describe('Andele år for år: year-0, year-1 … / Shares year by year: year-0, year-1 …');
export const RatioTable = z
  .record(YearKey, Ratio)
  .describe('Tal år for år: year-0, year-1 … / Numbers year by year: year-0, year-1 …');

/** Lasting of an outcome or a problem: the share that still holds it, by years since it set in. */
export const Lasting = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('forever').describe('Holder for altid. / Lasts for ever.') }),
    z.strictObject({
      kind: z
        .literal('yearly')
        .describe('Samme andel falder fra hvert år. / The same share falls away each year.'),
      keeps: Rate.describe('Andel, der hvert år holder fast. / Share that keeps it each year.'),
    }),
    z.strictObject({
      kind: z
        .literal('half-life')
        .describe('Halveres efter et fast antal år. / Halves after a fixed number of years.'),
      halfLifeYears: Ratio.describe('Halveringstid i år. / Half-life in years.'),
    }),
    z.strictObject({
      kind: z.literal('table').describe('Skrevet år for år. / Written year by year.'),
      shares: RateTable.describe(
        'Andel tilbage, år for år; year-0 er 1, år, der ikke står, er 0. / Share left by year.',
      ),
    }),
  ])
  .describe('Hvor længe det holder. / How long it lasts.')
  .superRefine((lasting, context) => {
    if (lasting.kind === 'half-life' && lasting.halfLifeYears.value <= 0)
      context.addIssue({
        code: 'custom',
        path: ['halfLifeYears'],
        params: { code: 'half-life-not-positive', found: { value: lasting.halfLifeYears.value } },
      });
    const first = lasting.kind === 'table' ? lasting.shares['year-0'] : undefined;
    if (first && first.value !== 1)
      context.addIssue({
        code: 'custom',
        path: ['shares', 'year-0'],
        params: { code: 'lasting-not-one', found: { value: first.value } },
      });
  });
export type Lasting = z.infer<typeof Lasting>;
