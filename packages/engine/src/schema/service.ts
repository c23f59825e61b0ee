import { Basis } from './basis.ts';
import { Count, Rate } from './estimate.ts';
import { DepartmentShares, PayerShares, PayersByYear } from './payers.ts';
import { CalendarYear, Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

/** Marginal over average cost, of the municipality's part. */
export const Cashable = z
  .strictObject({
    short: Rate.describe('Andel de første fire år. / Share in the first four years.'),
    long: Rate.describe('Andel derefter. / Share after that.'),
    basis: Basis,
    source: Id.optional().describe(
      'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
    ),
    note: Note.optional(),
  })
  .describe('Hvor meget af prisen der reelt kan spares. / How much of the price can be cashed.');

const serviceFields = {
  label: Label.describe('Ydelsens navn. / Name of the service.'),
  group: Id.optional().describe('Slags ydelse, til lister. / Kind of service, for lists.'),
  unit: Id.describe('Enhed, fx week. / Unit.'),
  unitLabel: Label.optional().describe(
    'Enheden i ord, fx »uge«. / The unit in words, such as “week”.',
  ),
  price: Count.describe('Enhedspris i kr. uden moms. / Unit price in DKK without VAT.'),
  priceYear: CalendarYear.describe('Prisens prisniveau. / Price level of the price.'),
  index: Id.describe('Prisindeks, som prisen følger. / Price index that the price follows.'),
  direction: z
    .enum(['expense', 'revenue'])
    .optional()
    .describe('revenue: mere er en gevinst. / revenue: more is a gain.'),
  payers: PayerShares.optional(),
  payersByYear: PayersByYear.optional(),
  refund: Id.optional().describe(
    'Refusionsregel; prisen er da før refusion. / Refund rule; the price is then before refund.',
  ),
  departments: DepartmentShares.optional(),
  transfer: z
    .boolean()
    .optional()
    .describe('Overførselsindkomst: en sparet krone er en krone. / Cash benefit.'),
  cashable: Cashable.optional(),
  basis: Basis.optional(),
  source: Id.optional().describe(
    'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
  ),
  note: Note.optional(),
};

/** A public service with its unit price and who pays for it. */
export const Service = z
  .strictObject(serviceFields)
  .describe('En ydelse med enhedspris og betalere. / A service with its unit price and payers.')
  .superRefine((service, context) => {
    const given = [service.payers, service.payersByYear, service.refund].filter(
      (p) => p !== undefined,
    );
    if (given.length !== 1)
      context.addIssue({
        code: 'custom',
        params: { code: 'service-payers', found: { given: given.length } },
      });
  });
export type Service = z.infer<typeof Service>;
