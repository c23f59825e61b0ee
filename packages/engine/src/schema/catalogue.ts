import { Basis } from './basis.ts';
import { PAYERS } from './payer-names.ts';
import { Service } from './service.ts';
import { Source } from './source.ts';
import { CalendarYear, formerIds, Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

export const Format = z.int().min(1).describe('Filformatets nummer. / Number of the file format.');
const share = z.number().min(0).max(1);
const told = {
  basis: Basis,
  source: Id.optional().describe(
    'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
  ),
  note: Note.optional(),
};

const Thresholds = z.strictObject({
  thresholds: z
    .array(
      z.strictObject({
        above: z
          .number()
          .positive()
          .describe(
            'Årlig udgift i kr., som refusionen begynder ved. / Yearly expense in DKK above which it begins.',
          ),
        refund: share.describe(
          'Statens andel af det, der ligger over. / Share of the state above it.',
        ),
      }),
    )
    .min(1)
    .describe('Grænserne, laveste først. / The thresholds, lowest first.'),
  priceYear: CalendarYear.describe('Prisniveau for grænserne. / Price level of the thresholds.'),
  index: Id.describe('Prisindeks, som grænserne følger. / Price index the thresholds follow.'),
  ...told,
});

export const CatalogueManifest = z
  .strictObject({
    catalogue: Id.describe('Katalogets id. / Id of the catalogue.'),
    format: Format,
    label: Label.optional().describe('Katalogets navn. / Name of the catalogue.'),
    licence: z
      .string()
      .max(80)
      .optional()
      .describe('Licens, fx CC-BY-4.0. / Licence, such as CC-BY-4.0.'),
    maintainers: z
      .array(z.string().max(200))
      .max(50)
      .optional()
      .describe('Hvem holder kataloget ved lige. / Who maintains the catalogue.'),
    expensiveCases: Thresholds.describe('Særligt dyre enkeltsager. / Very expensive single cases.'),
    ...formerIds,
  })
  .describe('Katalogets forside. / Front page of the catalogue.');

const ShareByYear = z.strictObject({
  from: CalendarYear.optional().describe('Fra og med dette år. / From this year on.'),
  until: CalendarYear.optional().describe('Til og med dette år. / Up to and including this year.'),
  stateShare: share.describe('Statens andel, 0–1. / Share of the state, 0–1.'),
});

/** A refund rule: the state's share of the municipality's expense. */
export const Refund = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z
        .literal('ladder')
        .describe(
          'Refusionstrappen: andelen falder med ugerne. / The refund ladder: the share falls by weeks.',
        ),
      label: Label.describe('Reglens navn. / Name of the rule.'),
      steps: z
        .strictObject({
          'weeks-1-4': share.describe(
            'Statens andel i uge 1–4. / Share of the state in weeks 1–4.',
          ),
          'weeks-5-26': share.describe(
            'Statens andel i uge 5–26. / Share of the state in weeks 5–26.',
          ),
          'weeks-27-52': share.describe(
            'Statens andel i uge 27–52. / Share of the state in weeks 27–52.',
          ),
          'over-52-weeks': share.describe(
            'Statens andel efter uge 52. / Share of the state after week 52.',
          ),
        })
        .describe('Statens andel på hvert trin. / Share of the state at each step.'),
      ...told,
    }),
    z.strictObject({
      kind: z.literal('share').describe('En fast andel. / A fixed share.'),
      label: Label.describe('Reglens navn. / Name of the rule.'),
      stateShare: share.optional().describe('Statens andel, 0–1. / Share of the state, 0–1.'),
      byYear: z
        .array(ShareByYear)
        .min(1)
        .optional()
        .describe(
          'Statens andel, når den skifter med årene. / Share of the state, when it changes by year.',
        ),
      ...told,
    }),
  ])
  .describe('Hvad staten refunderer af kommunens udgift. / What the state refunds of the expense.')
  .superRefine((refund, context) => {
    if (refund.kind === 'share' && refund.stateShare === undefined && !refund.byYear)
      context.addIssue({ code: 'custom', params: { code: 'refund-empty', found: {} } });
  });
export type Refund = z.infer<typeof Refund>;

const indexFields = {
  label: Label.describe('Indeksets navn. / Name of the index.'),
  values: z
    .record(z.string().regex(/^\d{4}$/), z.number())
    .describe(
      'År: niveau, eller stigning fra året før som andel. / Year: level, or rise as share.',
    ),
  forecastFrom: CalendarYear.optional().describe(
    'Fra dette år er tallene skøn. / From this year on the figures are forecasts.',
  ),
  standIn: z
    .boolean()
    .optional()
    .describe(
      'Står i stedet for en serie, der ikke er fundet. / Stands in for a series not found.',
    ),
  ...told,
};

/** A price index: yearly levels, or yearly rises that are chained. */
export const PriceIndex = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z
        .literal('levels')
        .describe('Indeksets niveau hvert år. / Level of the index each year.'),
      ...indexFields,
    }),
    z.strictObject({
      kind: z.literal('rises').describe('Stigningen fra året før. / Rise from the year before.'),
      ...indexFields,
    }),
  ])
  .describe('Et prisindeks. / A price index.');
export type PriceIndex = z.infer<typeof PriceIndex>;

/** A discount schedule: from year n on (year 1 is the first that is discounted), this rate. */
export const DiscountSchedule = z
  .strictObject({
    label: Label.describe('Renteplanens navn. / Name of the schedule.'),
    steps: z
      .array(
        z.strictObject({
          from: z
            .int()
            .min(1)
            .max(200)
            .describe(
              'Fra hvilket år; 1 er det første, der tilbagediskonteres. / From which year; 1 is the first discounted.',
            ),
          rate: share.describe('Årlig rente, fx 0.035. / Yearly rate, such as 0.035.'),
        }),
      )
      .min(1)
      .describe('Rente efter år. / Rate by year.'),
    ...told,
  })
  .describe('En plan for diskonteringsrenten. / A schedule of discount rates.');
export type DiscountSchedule = z.infer<typeof DiscountSchedule>;

const Named = z
  .strictObject({
    label: Label.describe('Navnet, som det vises. / The name as shown.'),
    note: Note.optional(),
  })
  .describe('Et navn til visning. / A name to show.');

/** The files of a catalogue, by name, each with its schema. */
export const CATALOGUE_FILES = {
  'catalogue.yaml': CatalogueManifest,
  'payers.yaml': z.record(z.enum(PAYERS), Named).describe('Betalerne. / The payers.'),
  'departments.yaml': z
    .record(Id, Named)
    .describe('Kommunens forvaltningsområder efter id. / Departments of the municipality by id.'),
  'refunds.yaml': z.record(Id, Refund).describe('Refusionsregler efter id. / Refund rules by id.'),
  'indices.yaml': z.record(Id, PriceIndex).describe('Prisindeks efter id. / Price indices by id.'),
  'discount.yaml': z
    .record(Id, DiscountSchedule)
    .describe('Renteplaner efter id. / Discount schedules by id.'),
  'services.yaml': z
    .record(Id, Service)
    .describe(
      'Ydelser med enhedspris og betalere, efter id. / Services with unit price and payers, by id.',
    ),
  'sources.yaml': z.record(Id, Source).describe('Værker, der henvises til. / Works cited.'),
} as const;

/** Services, payers, departments, refund rules, price indices and discount schedules, shared by all packs. */
export interface Catalogue {
  id: string;
  version: string;
  hash: string;
  manifest: z.infer<typeof CatalogueManifest>;
  payers: Record<string, z.infer<typeof Named>>;
  departments: Record<string, z.infer<typeof Named>>;
  refunds: Record<string, Refund>;
  indices: Record<string, PriceIndex>;
  discount: Record<string, DiscountSchedule>;
  services: Record<string, Service>;
  sources: Record<string, Source>;
}
