import { z } from 'zod';
import { Basis } from './basis.ts';
import { Format } from './catalogue.ts';
import { consequenceFields, saysOneChange } from './consequence.ts';
import { Cost } from './cost.ts';
import { Effect } from './effect.ts';
import { Count, Rate } from './estimate.ts';
import { Service } from './service.ts';
import { Source } from './source.ts';
import { CalendarYear, Day, Id, Label, Note } from './words.ts';

const YearNumber = z.string().regex(/^(19|20|21)\d{2}$/);
const Text = z.union([Label, z.string().max(4000)]);

const Discount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('schedule'), schedule: Id }),
  z.strictObject({ kind: z.literal('rate'), rate: Rate }),
  z.strictObject({ kind: z.literal('none') }),
]);

const Adjustment = z.strictObject({
  scale: Count,
  basis: Basis.optional(),
  source: Id.optional(),
  reason: Note,
  by: z.string().max(200).optional(),
  date: Day.optional(),
});

const AddedConsequence = z
  .strictObject({ outcome: Id, service: z.union([Id, Service]), ...consequenceFields })
  .superRefine(saysOneChange);

const OwnPrice = z.strictObject({
  price: Count,
  priceYear: CalendarYear,
  basis: Basis,
  source: Id.optional(),
  reason: Note,
});

/** A published or hand-derived figure that a worked case is held against. */
const Expected = z.strictObject({
  figure: z
    .string()
    .regex(/^[A-Za-z0-9.-]+$/)
    .describe('Sti i resultatet, fx net.total. / Path in the result.'),
  value: z.number(),
  tolerance: z.number().nonnegative().optional(),
});
const Published = z.strictObject({
  figure: z.string().regex(/^[A-Za-z0-9.-]+$/),
  value: z.number(),
  source: Id,
  explanation: Label.describe(
    'Hvorfor vores tal er ens eller anderledes. / Why ours is equal or not.',
  ),
});

/** A municipality's calculation. */
export const Case = z.strictObject({
  case: Id,
  format: Format,
  title: Label,
  question: Label.optional(),
  pack: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*@[\^~]?\d+(\.\d+){0,2}$/)
    .describe('Pakke og version, fx children-youth@^1. / Pack and version.'),
  group: Id,
  chain: Id.optional(),
  startYear: CalendarYear,
  priceYear: CalendarYear,
  horizon: z
    .strictObject({
      years: z.int().min(1).max(100),
      per: z.enum(['cohort', 'calendar']).optional(),
    })
    .optional(),
  intake: z
    .record(YearNumber, Count)
    .describe('Deltagere (eller familier) pr. startår. / Participants (or families) by year.'),
  segments: z.record(Id, Rate).optional(),
  finishAfterYears: z.int().min(0).max(20).optional(),
  completion: Rate.optional().describe('Andel, der gennemfører. / Share that completes.'),
  costs: z.record(Id, Cost).optional(),
  savedCosts: z.record(Id, Cost).optional(),
  effect: z.record(Id, Effect).optional(),
  consequences: z
    .strictObject({
      leaveOut: z.record(Id, Note).optional(),
      adjust: z.record(Id, Adjustment).optional(),
      add: z.record(Id, AddedConsequence).optional(),
    })
    .optional(),
  discount: Discount.optional(),
  prices: z.record(Id, OwnPrice).optional(),
  beyondMoney: z
    .array(
      z.strictObject({
        what: Label,
        measure: Text.optional(),
        now: z.union([z.number(), Text]).optional(),
        goal: z.union([z.number(), Text]).optional(),
      }),
    )
    .max(100)
    .optional(),
  scenarios: z.record(Id, z.record(z.string().max(300), z.number())).optional(),
  sources: z.record(Id, Source).optional(),
  expected: z.array(Expected).max(200).optional(),
  published: z.array(Published).max(50).optional(),
  logbook: z
    .array(
      z.strictObject({
        date: Day.optional(),
        by: z.string().max(200).optional(),
        step: z.string().max(80).optional(),
        text: Text,
      }),
    )
    .max(2000)
    .optional(),
  followUp: z
    .record(
      YearNumber,
      z.strictObject({
        started: z.number().min(0).optional(),
        completed: z.number().min(0).optional(),
        succeeded: z.number().min(0).optional(),
        cost: z.number().min(0).optional(),
        note: Note.optional(),
      }),
    )
    .optional(),
});
export type Case = z.infer<typeof Case>;
