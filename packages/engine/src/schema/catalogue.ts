import { z } from 'zod';
import { Basis } from './basis.ts';
import { Service } from './service.ts';
import { Source } from './source.ts';
import { CalendarYear, Id, Label, Note, PAYERS } from './words.ts';

/** The newest format of pack, case and catalogue that this engine reads. */
export const FORMAT = 1;

export const Format = z.int().min(1).describe('Filformatets nummer. / Number of the file format.');
const share = z.number().min(0).max(1);
const told = { basis: Basis, source: Id.optional(), note: Note.optional() };

const Thresholds = z.strictObject({
  thresholds: z.array(z.strictObject({ above: z.number().positive(), refund: share })).min(1),
  priceYear: CalendarYear,
  index: Id,
  ...told,
});

export const CatalogueManifest = z.strictObject({
  catalogue: Id,
  format: Format,
  label: Label.optional(),
  licence: z.string().max(80).optional(),
  maintainers: z.array(z.string().max(200)).max(50).optional(),
  expensiveCases: Thresholds.describe('Særligt dyre enkeltsager. / Very expensive single cases.'),
});

const ShareByYear = z.strictObject({
  from: CalendarYear.optional(),
  until: CalendarYear.optional(),
  stateShare: share,
});

/** A refund rule: the state's share of the municipality's expense. */
export const Refund = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ladder'),
    label: Label,
    steps: z.strictObject({
      'weeks-1-4': share,
      'weeks-5-26': share,
      'weeks-27-52': share,
      'over-52-weeks': share,
    }),
    ...told,
  }),
  z.strictObject({
    kind: z.literal('share'),
    label: Label,
    stateShare: share.optional(),
    byYear: z.array(ShareByYear).min(1).optional(),
    ...told,
  }),
]);
export type Refund = z.infer<typeof Refund>;

const indexFields = {
  label: Label,
  values: z
    .record(z.string().regex(/^\d{4}$/), z.number())
    .describe(
      'År: niveau, eller stigning fra året før som andel. / Year: level, or rise as share.',
    ),
  forecastFrom: CalendarYear.optional(),
  standIn: z
    .boolean()
    .optional()
    .describe(
      'Står i stedet for en serie, der ikke er fundet. / Stands in for a series not found.',
    ),
  ...told,
};

/** A price index: yearly levels, or yearly rises that are chained. */
export const PriceIndex = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('levels'), ...indexFields }),
  z.strictObject({ kind: z.literal('rises'), ...indexFields }),
]);
export type PriceIndex = z.infer<typeof PriceIndex>;

/** A discount schedule: from year n on (year 1 is the first that is discounted), this rate. */
export const DiscountSchedule = z.strictObject({
  label: Label,
  steps: z.array(z.strictObject({ from: z.int().min(1).max(200), rate: share })).min(1),
  ...told,
});
export type DiscountSchedule = z.infer<typeof DiscountSchedule>;

const Named = z.strictObject({ label: Label, note: Note.optional() });

/** The files of a catalogue, by name, each with its schema. */
export const CATALOGUE_FILES = {
  'catalogue.yaml': CatalogueManifest,
  'payers.yaml': z.record(z.enum(PAYERS), Named),
  'departments.yaml': z.record(Id, Named),
  'refunds.yaml': z.record(Id, Refund),
  'indices.yaml': z.record(Id, PriceIndex),
  'discount.yaml': z.record(Id, DiscountSchedule),
  'services.yaml': z.record(Id, Service),
  'sources.yaml': z.record(Id, Source),
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
