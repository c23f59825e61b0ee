import { Id, Note } from './words.ts';
import { z } from './zod.ts';

const Correlation = z
  .strictObject({
    between: z
      .tuple([z.string().min(1).max(300), z.string().min(1).max(300)])
      .describe(
        'De to tal, fx prices.a og prices.b; som sensitivity --json nævner alle. / The two numbers, such as prices.a and prices.b.',
      ),
    value: z
      .number()
      .min(-1)
      .max(1)
      .describe(
        'Fra −1 (modsat vej) over 0 (uafhængige) til 1 (følges helt ad). / From −1 (opposite ways) through 0 (independent) to 1 (always together).',
      ),
    reason: Note.describe('Hvorfor de følges ad. / Why they go together.'),
  })
  .describe('To usikre tal, der følges ad. / Two uncertain numbers that go together.');

const Share = z
  .number()
  .min(0)
  .max(1)
  .describe(
    'Samvariationen mellem to tal fra samme kilde, 0–1. / The correlation between two numbers of one source, 0–1.',
  );

const CommonSources = z
  .strictObject({
    share: Share.optional(),
    sources: z
      .record(Id, Share)
      .optional()
      .describe('En anden andel for bestemte kilder. / Another share for certain sources.'),
    reason: Note.describe('Hvorfor. / Why.'),
  })
  .describe(
    'Tal fra samme kilde rammer ved siden af på én gang. / Numbers from one source are off together.',
  );

/** What a case says about how its numbers are uncertain, beyond the interval of each. */
export const UncertaintyBlock = z
  .strictObject({
    rules: z
      .enum(['reported', 'defaults', 'cautious'])
      .optional()
      .describe(
        'Kun det, kilderne oplyser; også en spredning, hvor ingen er oplyst; eller også bredere og mod optimisme. / Only what sources report; also a spread where none is; or also wider and against optimism.',
      ),
    correlations: z
      .array(Correlation)
      .max(200)
      .optional()
      .describe('Tal, der følges ad. / Numbers that go together.'),
    commonSources: CommonSources.optional(),
  })
  .describe('Usikkerhed ud over tallenes egne intervaller. / Uncertainty beyond the intervals.');
export type UncertaintyBlock = z.infer<typeof UncertaintyBlock>;
