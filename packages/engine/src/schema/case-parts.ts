import { Basis } from './basis.ts';
import { consequenceFields, saysOneChange } from './consequence.ts';
import { Count, Rate } from './estimate.ts';
import { Service } from './service.ts';
import { CalendarYear, Day, Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

/** How figures of later years are discounted. */
export const Discount = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z
      .literal('schedule')
      .describe('En renteplan fra kataloget. / A schedule of the catalogue.'),
    schedule: Id.describe('Planens id, fx finance-ministry-2021. / Id of the schedule.'),
  }),
  z.strictObject({
    kind: z.literal('rate').describe('Samme rente alle år. / The same rate every year.'),
    rate: Rate.describe('Årlig rente, fx 0.03. / Yearly rate, such as 0.03.'),
  }),
  z.strictObject({ kind: z.literal('none').describe('Ingen diskontering. / No discounting.') }),
]);

/** A consequence of the pack, scaled. */
export const Adjustment = z
  .strictObject({
    scale: Count.describe(
      'Gange pakkens ændring med dette tal. / Multiply the change of the pack by this.',
    ),
    basis: Basis.optional(),
    source: Id.optional().describe(
      'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
    ),
    reason: Note.describe('Hvorfor. / Why.'),
    by: z.string().max(200).optional().describe('Hvem besluttede det. / Who decided it.'),
    date: Day.optional().describe('Hvornår, som 2026-03-01. / When, as 2026-03-01.'),
  })
  .describe('En konsekvens gjort større eller mindre. / A consequence made larger or smaller.');

/** A consequence of the case's own, with a service of the pack, the catalogue or its own. */
export const AddedConsequence = z
  .strictObject({
    outcome: Id.describe('Effektmålet, den følger af. / The outcome it follows from.'),
    service: z
      .union([Id, Service])
      .describe(
        'Ydelsens id, eller en egen ydelse skrevet her. / Id of the service, or an own service written here.',
      ),
    ...consequenceFields,
  })
  .describe('En egen konsekvens. / A consequence of your own.')
  .superRefine(saysOneChange);

/** The case's own price of a service. */
export const OwnPrice = z
  .strictObject({
    price: Count.describe('Jeres enhedspris i kr. / Your unit price in DKK.'),
    priceYear: CalendarYear.describe(
      'Årets priser, som den er i. / The year whose prices it is in.',
    ),
    basis: Basis,
    source: Id.optional().describe(
      'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
    ),
    reason: Note.describe('Hvorfor jeres pris er en anden. / Why your price differs.'),
  })
  .describe('En egen pris på en ydelse. / A price of your own for a service.');

/** A hand-derived figure that a worked case is held against. */
export const Expected = z
  .strictObject({
    figure: z
      .string()
      .regex(/^[A-Za-z0-9.-]+$/)
      .describe('Sti i resultatet, fx net.total. / Path in the result.'),
    value: z.number().describe('Tallet regnet i hånden. / The figure worked by hand.'),
    tolerance: z
      .number()
      .nonnegative()
      .optional()
      .describe('Hvor langt vores må ligge fra; ellers 0,5. / How far ours may be off; else 0.5.'),
  })
  .describe('Et tal, sagen skal give. / A figure the case must give.');
/** A figure that someone has published, shown beside ours. */
export const Published = z.strictObject({
  figure: z
    .string()
    .regex(/^[A-Za-z0-9.-]+$/)
    .describe('Sti i resultatet, fx net.total. / Path in the result.'),
  value: z.number().describe('Det offentliggjorte tal. / The published figure.'),
  source: Id.describe('Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.'),
  explanation: Label.describe(
    'Hvorfor vores tal er ens eller anderledes. / Why ours is equal or not.',
  ),
});
