import { z } from 'zod';
import { Day, Label, Note } from './words.ts';

/** Only ordinary web addresses: a pack may come from a stranger and its links are shown to people. */
const Address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"']+$/)
  .describe('Adresse, der begynder med http(s)://. / Address that begins with http(s)://.');

/** A work cited, in CSL fields. */
export const Source = z.strictObject({
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
  title: z.string().min(1).max(1000),
  author: z.array(z.string().max(300)).max(60).optional(),
  publisher: z.string().max(300).optional(),
  containerTitle: z.string().max(500).optional(),
  issued: z.union([z.int(), z.string().max(30)]).optional(),
  URL: Address.optional(),
  DOI: z.string().max(200).optional(),
  accessed: Day.optional(),
  locator: z.string().max(300).optional(),
  note: Note.optional(),
  label: Label.optional(),
});
export type Source = z.infer<typeof Source>;
