import { Day, Label, Note } from './words.ts';
import { z } from './zod.ts';

/** Only ordinary web addresses: a pack may come from a stranger and its links are shown to people. */
const Address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"']+$/)
  .describe('Adresse, der begynder med http(s)://. / Address that begins with http(s)://.');

/** A work cited, in CSL fields. */
export const Source = z
  .strictObject({
    type: z
      .enum([
        'webpage',
        'report',
        'article-journal',
        'article-newspaper',
        'newspaper',
        'legislation',
        'dataset',
        'book',
        'chapter',
        'thesis',
        'personal-communication',
      ])
      .describe('Slags kilde. / Kind of source.'),
    title: z.string().min(1).max(1000).describe('Værkets titel. / Title of the work.'),
    author: z
      .array(z.string().max(300))
      .max(60)
      .optional()
      .describe('Forfattere, én pr. punkt. / Authors, one an item.'),
    publisher: z.string().max(300).optional().describe('Udgiver. / Publisher.'),
    containerTitle: z
      .string()
      .max(500)
      .optional()
      .describe('Tidsskriftet eller bogen, værket står i. / The journal or book the work is in.'),
    issued: z
      .union([z.int(), z.string().max(30)])
      .optional()
      .describe('Udgivet: år eller dato. / Published: year or date.'),
    URL: Address.optional(),
    DOI: z
      .string()
      .max(200)
      .optional()
      .describe('Artiklens DOI-nummer. / DOI number of the article.'),
    accessed: Day.optional().describe('Dagen, siden blev læst. / The day the page was read.'),
    locator: z
      .string()
      .max(300)
      .optional()
      .describe('Side, tabel eller afsnit. / Page, table or section.'),
    note: Note.optional(),
    label: Label.optional().describe('Kort navn på kilden. / Short name of the source.'),
  })
  .describe('Et værk, som tal henviser til. / A work that figures cite.');
export type Source = z.infer<typeof Source>;
