import { BOOLEAN_WORDS } from './boolean-words.ts';
import { z } from './zod.ts';

/** A text in both languages. */
export const Label = z
  .strictObject({
    da: z.string().min(1).max(4000).describe('Teksten på dansk. / The text in Danish.'),
    en: z.string().min(1).max(4000).describe('Teksten på engelsk. / The text in English.'),
  })
  .describe('En tekst på begge sprog. / A text in both languages.');
export type Label = z.infer<typeof Label>;

/** Names that JavaScript objects already have; as a key they could reach the object's own machinery. */
const FORBIDDEN = new Set(['constructor', 'prototype', 'to-string', 'value-of']);

/** An id is a promise (a label is not): kebab-case ASCII, so that it is safe as a key, a path part and an address. */
export const Id = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .refine((id) => !FORBIDDEN.has(id) && !BOOLEAN_WORDS.has(id))
  .describe(
    'Id: små bogstaver a–z, tal og bindestreg, fx »less-psychiatry«. / Lower-case letters a–z, digits and hyphens.',
  );
export type Id = z.infer<typeof Id>;

/** A free note, in one language. */
export const Note = z
  .string()
  .min(1)
  .max(8000)
  .describe('Fri note på ét sprog. / Free note in one language.');

/** A calendar year. */
export const CalendarYear = z
  .int()
  .min(1990)
  .max(2150)
  .describe('Kalenderår, fx 2026. / Calendar year.');

/** A day: 2026-03-01. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('Dato som 2026-03-01. / Date as 2026-03-01.');

/** Who contributed something, so that they are credited where it is shown. */
export const Contributors = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(200).describe('Navn. / Name.'),
      affiliation: z.string().max(300).optional().describe('Arbejdssted. / Affiliation.'),
      orcid: z
        .string()
        .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
        .optional()
        .describe('ORCID, fx 0000-0002-1825-0097. / ORCID.'),
      date: Day.optional().describe('Hvornår, som 2026-03-01. / When, as 2026-03-01.'),
    }),
  )
  .min(1)
  .max(50)
  .describe('Hvem bidrog med det. / Who contributed it.');
export type Contributors = z.infer<typeof Contributors>;

/** Ids that are gone, so that whoever used one is told: renamed ones by their new id, withdrawn ones with the reason. */
export const formerIds = {
  aliases: z.record(Id, Id).optional().describe('Tidligere id: nyt id. / Former id: new id.'),
  withdrawn: z
    .record(
      Id,
      z.strictObject({
        since: z
          .string()
          .regex(/^\d+\.\d+\.\d+$/)
          .describe('Første version uden det, fx 1.0.0. / First version without it.'),
        reason: Label.describe('Hvorfor det er trukket tilbage. / Why it is withdrawn.'),
        instead: Id.optional().describe(
          'Hvad man kan bruge i stedet; det sættes aldrig ind af sig selv. / What to use instead; never put in by itself.',
        ),
      }),
    )
    .optional()
    .describe('Id, der er trukket tilbage. / Ids that are withdrawn.'),
};
