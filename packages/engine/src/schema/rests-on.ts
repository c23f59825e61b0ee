import { Day, Id, Note } from './words.ts';
import { z } from './zod.ts';

const Share = z.number().min(0).max(1);
const Persons = z
  .strictObject({
    of: z.int().min(1).describe('Hvor mange der var. / How many there were.'),
    reached: z.int().min(0).describe('Hvor mange der nåede målet. / How many reached the outcome.'),
  })
  .describe('Så mange af så mange. / So many of so many.');

/** Choices made when studies were added up; every one can be turned over. */
export const PoolSwitches = z
  .strictObject({
    model: z
      .enum(['fixed', 'dersimonian-laird', 'reml', 'paule-mandel'])
      .describe('Hvordan studierne lægges sammen. / How the studies are added up.'),
    interval: z
      .enum(['prediction', 'confidence'])
      .describe(
        'prediction: hvad et nyt sted kan vente · confidence: gennemsnittet. / What a new place can expect, or the mean.',
      ),
    test: z
      .enum(['wald', 'knapp-hartung'])
      .describe('Hvordan intervallet er regnet. / How the interval is worked out.'),
    logitConstant: z
      .enum(['pi-over-root-3', '1.65'])
      .describe('Fra standardafvigelser til odds. / From standard deviations to odds.'),
    designMarkDown: z
      .boolean()
      .describe('Nedskrives svagere forsøgsdesign? / Are weaker designs marked down?'),
    developerMarkDown: z
      .boolean()
      .describe('Nedskrives udviklernes egne studier? / Are developers’ own studies marked down?'),
    transferMarkDown: z
      .boolean()
      .describe(
        'Nedskrives studier fra andre lande? / Are studies of other countries marked down?',
      ),
  })
  .describe('Valg, da studierne blev lagt sammen. / Choices made when the studies were added up.');
export type PoolSwitches = z.infer<typeof PoolSwitches>;

/** One professional's judgement. */
export const Judgement = z.strictObject({
  by: z.string().min(1).max(200).describe('Hvem skønner: navn eller fag. / Who judges.'),
  lowest: Share.describe('Lavest tænkelige. / Lowest thinkable.'),
  likely: Share.describe('Mest sandsynlige. / Most likely.'),
  highest: Share.describe('Højest tænkelige. / Highest thinkable.'),
});
export type Judgement = z.infer<typeof Judgement>;

const cited = {
  study: Id.describe('Nøgle i studies.yaml. / Key in studies.yaml.'),
  effect: Id.describe('Effektens id i studiet. / Id of the effect in the study.'),
  pack: Id.optional().describe(
    'Pakken, studiet står i, når det ikke er sagens egen. / The pack the study is in, when not that of the case.',
  ),
};

const Studied = z
  .array(z.strictObject(cited))
  .min(1)
  .max(100)
  .describe('Effekterne, der indgår. / The effects that take part.');

const LeftOut = z
  .array(
    z.strictObject({
      ...cited,
      reason: Note.optional().describe('Hvorfor den er valgt fra. / Why it was left out.'),
    }),
  )
  .min(1)
  .max(100)
  .describe(
    'Effekter, der ville indgå af sig selv, men er valgt fra. / Effects that would take part by themselves but were left out.',
  );

const chosen = {
  by: z.string().max(200).optional().describe('Hvem valgte det. / Who chose it.'),
  date: Day.optional().describe('Hvornår, som 2026-03-01. / When, as 2026-03-01.'),
};

/** How a rate of a case was arrived at, with everything needed to work it out again. */
export const RestsOn = z
  .discriminatedUnion('way', [
    z.strictObject({
      way: z.literal('studies').describe('Lagt sammen af studier. / Added up from studies.'),
      effects: Studied,
      leftOut: LeftOut.optional(),
      without: Share.optional().describe(
        'Andel med succes uden indsatsen hos jer. / Success share without it, where you are.',
      ),
      switches: PoolSwitches,
      ...chosen,
    }),
    z.strictObject({
      way: z
        .literal('own-results')
        .describe('Jeres egne resultater oven på studierne. / Your own results upon the studies.'),
      results: Persons,
      effects: Studied.optional(),
      leftOut: LeftOut.optional(),
      switches: PoolSwitches.optional(),
      priorWeight: Share.describe(
        'Hvor meget studierne tæller ved siden af jeres egne. / How much the studies count beside your own.',
      ),
      without: Share.describe(
        'Andel, der ville have nået det alligevel. / Share that would have reached it anyway.',
      ),
      ...chosen,
    }),
    z.strictObject({
      way: z.literal('before-after').describe('Før og efter. / Before and after.'),
      before: Persons,
      after: Persons,
      anyway: Share.describe(
        'Andel, der ville være kommet videre alligevel. / Share that would have moved on anyway.',
      ),
      anywayFrom: Note.describe('Hvor den andel er fra. / Where that share is from.'),
      ...chosen,
    }),
    z.strictObject({
      way: z.literal('comparison').describe('En lignende gruppe. / A similar group.'),
      ours: Persons,
      theirs: Persons,
      similar: Note.describe('Hvorfor grupperne ligner hinanden. / Why the groups are alike.'),
      ...chosen,
    }),
    z.strictObject({
      way: z.literal('judgement').describe('Fagfolks skøn. / Judgement of professionals.'),
      judgements: z
        .array(Judgement)
        .min(1)
        .max(40)
        .describe('Hver persons skøn. / The judgement of each.'),
      without: Share.optional().describe(
        'Andel uden indsatsen, når skønnene er brutto. / Share without it, when the judgements are gross.',
      ),
      ...chosen,
    }),
  ])
  .describe(
    'Hvordan tallet blev til, så det kan regnes efter. / How the figure came about, so that it can be worked out again.',
  );
export type RestsOn = z.infer<typeof RestsOn>;
