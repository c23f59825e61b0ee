import {
  AddedConsequence,
  Adjustment,
  Discount,
  Expected,
  OwnPrice,
  Published,
} from './case-parts.ts';
import { Format } from './catalogue.ts';
import { Cost } from './cost.ts';
import { Effect } from './effect.ts';
import { Count, Rate } from './estimate.ts';
import { Lock } from './lock.ts';
import { Scenario } from './scenario.ts';
import { Source } from './source.ts';
import { UncertaintyBlock } from './uncertainty.ts';
import { CalendarYear, Day, Id, Label, Note } from './words.ts';
import { z } from './zod.ts';

const YearNumber = z.string().regex(/^(19|20|21)\d{2}$/);
const Text = z
  .union([Label, z.string().max(4000)])
  .describe('Tekst på ét eller begge sprog. / Text in one language or both.');

/** A municipality's calculation. */
export const Case = z
  .strictObject({
    case: Id.describe(
      'Sagens id = filens navn uden .case.yaml. / Id of the case = the file name without .case.yaml.',
    ),
    format: Format,
    title: Label.describe('Sagens titel. / Title of the case.'),
    question: Label.optional().describe(
      'Spørgsmålet, sagen skal svare på. / The question it answers.',
    ),
    pack: z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*@[\^~]?\d+(\.\d+){0,2}$/)
      .describe('Pakke og version, fx children-youth@^1. / Pack and version.'),
    locked: Lock.optional(),
    group: Id.describe('Målgruppen i pakken. / The target group of the pack.'),
    chain: Id.optional().describe(
      'Effektkæden, der udfylder effekt og omkostninger. / The effect chain that fills in effect and costs.',
    ),
    startYear: CalendarYear.describe('Det første år. / The first year.'),
    priceYear: CalendarYear.describe(
      'Årets priser, som resultatet vises i. / The year whose prices the result is in.',
    ),
    horizon: z
      .strictObject({
        years: z.int().min(1).max(100).describe('Antal år. / Number of years.'),
        per: z
          .enum(['cohort', 'calendar'])
          .optional()
          .describe(
            'Årene tæller fra hver årgangs start (cohort) eller fra startåret (calendar). / Years count from the start of each cohort, or from the start year.',
          ),
      })
      .optional()
      .describe('Hvor langt frem der regnes. / How far ahead to calculate.'),
    intake: z
      .record(YearNumber, Count)
      .describe('Deltagere (eller familier) pr. startår. / Participants (or families) by year.'),
    segments: z
      .record(Id, Rate)
      .optional()
      .describe(
        'Jeres egen fordeling på segmenter; giver 1. / Your own split over segments; adds up to 1.',
      ),
    finishAfterYears: z
      .int()
      .min(0)
      .max(20)
      .optional()
      .describe(
        'Hele år fra start til forløbets slutning. / Whole years from the start to the end of the course.',
      ),
    completion: Rate.optional().describe('Andel, der gennemfører. / Share that completes.'),
    costs: z
      .record(Id, Cost)
      .optional()
      .describe('Hvad indsatsen koster. / What the intervention costs.'),
    leaveOutCosts: z
      .record(Id, Note)
      .optional()
      .describe(
        'Effektkædens omkostninger, der ikke tælles: id og hvorfor. / Costs of the effect chain that are not counted: id and why.',
      ),
    savedCosts: z
      .record(Id, Cost)
      .optional()
      .describe(
        'Hvad de samme mennesker ellers ville have fået samtidig. / What the same people would have been given instead.',
      ),
    effect: z
      .record(Id, Effect)
      .optional()
      .describe(
        'Effekten på hvert effektmål; kun dem her tælles. / The effect on each outcome; only these are counted.',
      ),
    consequences: z
      .strictObject({
        leaveOut: z
          .record(Id, Note)
          .optional()
          .describe(
            'Konsekvenser, der ikke tælles: id og hvorfor. / Consequences not counted: id and why.',
          ),
        adjust: z
          .record(Id, Adjustment)
          .optional()
          .describe(
            'Konsekvenser, der gøres større eller mindre. / Consequences made larger or smaller.',
          ),
        add: z
          .record(Id, AddedConsequence)
          .optional()
          .describe('Egne konsekvenser. / Consequences of your own.'),
      })
      .optional()
      .describe('Rettelser til pakkens konsekvenser. / Changes to the consequences of the pack.'),
    discount: Discount.optional().describe(
      'Diskonteringsrente; ellers Finansministeriets. / Discount rate; else that of the Ministry of Finance.',
    ),
    prices: z
      .record(Id, OwnPrice)
      .optional()
      .describe('Egne priser, efter ydelsens id. / Own prices, by service id.'),
    beyondMoney: z
      .array(
        z.strictObject({
          what: Label.describe('Hvad der bliver bedre. / What gets better.'),
          measure: Text.optional().describe('Hvordan det måles. / How it is measured.'),
          now: z
            .union([z.number(), Text])
            .optional()
            .describe('Hvor I er nu. / Where you are now.'),
          goal: z
            .union([z.number(), Text])
            .optional()
            .describe('Hvor I vil hen. / Where you want to be.'),
        }),
      )
      .max(100)
      .optional()
      .describe(
        'Det, ingen krone viser: den dobbelte bundlinje. / What no krone shows: the double bottom line.',
      ),
    scenarios: z
      .record(Id, Scenario)
      .optional()
      .describe(
        'Hvad-nu-hvis: et id, et navn og de tal, der er anderledes. / What-if: an id, a name, and the numbers that differ.',
      ),
    uncertainty: UncertaintyBlock.optional(),
    sources: z
      .record(Id, Source)
      .optional()
      .describe('Sagens egne kilder. / Sources of the case itself.'),
    expected: z
      .array(Expected)
      .max(200)
      .optional()
      .describe(
        'Tal regnet i hånden, som sagen holdes op imod. / Figures worked by hand that the case is held against.',
      ),
    published: z
      .array(Published)
      .max(50)
      .optional()
      .describe('Offentliggjorte tal til sammenligning. / Published figures for comparison.'),
    logbook: z
      .array(
        z.strictObject({
          date: Day.optional().describe('Hvornår, som 2026-03-01. / When, as 2026-03-01.'),
          by: z.string().max(200).optional().describe('Hvem. / Who.'),
          step: z
            .string()
            .max(80)
            .optional()
            .describe('Hvad det handler om, fx effect. / What it is about, such as effect.'),
          text: Text.describe('Valget, grunden eller tvivlen. / The choice, reason or doubt.'),
        }),
      )
      .max(2000)
      .optional()
      .describe('Logbog: hvert valg, hver grund og hver tvivl. / Every choice, reason and doubt.'),
    followUp: z
      .record(
        YearNumber,
        z.strictObject({
          started: z
            .number()
            .min(0)
            .optional()
            .describe('Hvor mange begyndte. / How many started.'),
          completed: z
            .number()
            .min(0)
            .optional()
            .describe('Hvor mange gennemførte. / How many completed.'),
          succeeded: z
            .number()
            .min(0)
            .optional()
            .describe('Hvor mange nåede målet. / How many reached the goal.'),
          cost: z
            .number()
            .min(0)
            .optional()
            .describe('Hvad det kostede i kr. / What it cost in DKK.'),
          note: Note.optional(),
        }),
      )
      .optional()
      .describe('Hvad der faktisk skete, år for år. / What actually happened, year by year.'),
  })
  .describe('En kommunes beregning. / The calculation of a municipality.');
export type Case = z.infer<typeof Case>;
