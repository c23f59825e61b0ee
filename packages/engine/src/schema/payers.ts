import { PAYERS } from './payer-names.ts';
import { CalendarYear, Id } from './words.ts';
import { z } from './zod.ts';

const share = z.number().min(0).max(1);
const sumsToOne = (values: readonly (number | undefined)[]) =>
  Math.abs(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) - 1) < 1e-9;

const PAYER_WORDS: Readonly<Record<(typeof PAYERS)[number], string>> = {
  municipality: 'Kommunens andel, 0–1. / Share of the municipality, 0–1.',
  region: 'Regionens andel, 0–1. / Share of the region, 0–1.',
  state: 'Statens andel, 0–1. / Share of the state, 0–1.',
  other:
    'Andres andel, fx borger eller a-kasse, 0–1. / Share of others, such as citizen or fund, 0–1.',
};
const payerFields = Object.fromEntries(
  PAYERS.map((payer) => [payer, share.optional().describe(PAYER_WORDS[payer])]),
) as Record<(typeof PAYERS)[number], z.ZodOptional<typeof share>>;

/** The split of an amount over payers; shares add up to 1. */
export const PayerShares = z
  .strictObject(payerFields)
  .superRefine((payers, context) => {
    const values = PAYERS.map((payer) => payers[payer]);
    if (!sumsToOne(values))
      context.addIssue({
        code: 'custom',
        params: {
          code: 'payers-not-one',
          found: { sum: values.reduce<number>((sum, v) => sum + (v ?? 0), 0) },
        },
      });
  })
  .describe('Hvem betaler: andele, der giver 1. / Who pays: shares that add up to 1.');
export type PayerShares = z.infer<typeof PayerShares>;

/** A split that changes with the calendar: `{ until: 2026, municipality: 1 }, { from: 2027, region: 1 }`. */
export const PayersByYear = z
  .array(
    z
      .strictObject({
        from: CalendarYear.optional().describe('Fra og med dette år. / From this year on.'),
        until: CalendarYear.optional().describe(
          'Til og med dette år. / Up to and including this year.',
        ),
        ...payerFields,
      })
      .superRefine((dated, context) => {
        const values = PAYERS.map((payer) => dated[payer]);
        if (!sumsToOne(values))
          context.addIssue({
            code: 'custom',
            params: {
              code: 'payers-not-one',
              found: { sum: values.reduce<number>((sum, v) => sum + (v ?? 0), 0) },
            },
          });
      }),
  )
  .min(1)
  .max(20)
  .describe(
    'Hvem betaler, når det ændrer sig fra et år. / Who pays, when that changes from a year.',
  )
  .superRefine((stretches, context) => {
    for (const [i, stretch] of stretches.entries()) {
      const next = stretches[i + 1];
      if (next && (stretch.until === undefined || next.from !== stretch.until + 1))
        context.addIssue({
          code: 'custom',
          path: [i + 1, 'from'],
          params: {
            code: 'payers-gap',
            found: { until: stretch.until ?? '–', from: next.from ?? '–' },
          },
        });
    }
  });

/** The municipality's part over its departments; shares add up to 1. */
export const DepartmentShares = z
  .record(Id, share)
  .superRefine((departments, context) => {
    const values = Object.values(departments);
    if (!sumsToOne(values))
      context.addIssue({
        code: 'custom',
        params: { code: 'departments-not-one', found: { sum: values.reduce((a, b) => a + b, 0) } },
      });
  })
  .describe('Kommunens del på forvaltningsområder. / The part of the municipality by department.');
