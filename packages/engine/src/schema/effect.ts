import { Basis } from './basis.ts';
import { NetRate, Rate, Ratio, spreadProblems } from './estimate.ts';
import { RestsOn } from './rests-on.ts';
import { Lasting } from './tables.ts';
import { Id, Note } from './words.ts';
import { z } from './zod.ts';

const among = z
  .enum(['all', 'completers'])
  .optional()
  .describe(
    'Raten er en andel af alle, der begynder, eller af dem, der gennemfører. / Share of whom.',
  );

/** Effect of a study, as published; converted to a net rate with the rate without the intervention. */
export const StudyEffect = z
  .strictObject({
    study: Id.optional().describe('Nøgle i studies.yaml. / Key in studies.yaml.'),
    measure: z
      .enum(['odds-ratio', 'relative-risk', 'risk-difference', 'standardised-mean-difference'])
      .describe('Hvordan effekten er opgjort. / How the effect is stated.'),
    value: z.number().describe('Effekten, som offentliggjort. / The effect as published.'),
    ci95: z
      .tuple([z.number(), z.number()])
      .optional()
      .describe('95 %-konfidensinterval: lavest, højest. / 95 % confidence interval: low, high.'),
    se: z.number().nonnegative().optional().describe('Standardfejl. / Standard error.'),
    without: Rate.describe(
      'Andel med succes uden indsatsen hos jer. / Success share without the intervention, where you are.',
    ),
    betterIs: z
      .enum(['lower', 'higher'])
      .optional()
      .describe('Er et lavere eller højere tal bedst? / Is lower or higher better?'),
  })
  .superRefine((study, context) => {
    const ratio = study.measure === 'odds-ratio' || study.measure === 'relative-risk';
    const bounds = ratio ? { of: 'ratio' as const, min: 0 } : { of: 'amount' as const };
    for (const { code, path, found } of spreadProblems(study, bounds))
      context.addIssue({ code: 'custom', path, params: { code, found } });
  });

/** How a protection fades: the share of it left, by years since it began. */
export const Fade = Lasting.describe(
  'Hvor meget af beskyttelsen der er tilbage år for år. / How much of the protection is left year by year.',
);

/** Keys that go with only some of the ways to write an effect. */
const EXTRAS = ['without', 'withoutUnknown', 'among', 'protects', 'fades', 'share'] as const;
type Extra = (typeof EXTRAS)[number];
const BELONGING: Readonly<Record<string, readonly Extra[]>> = {
  successRate: ['withoutUnknown', 'among'],
  with: ['without', 'withoutUnknown', 'among'],
  study: ['among'],
  relativeRisk: ['protects', 'fades'],
  include: [],
  joint: ['share'],
};

/** What the intervention does to one outcome. Which keys apply follows from the kind of the outcome. */
export const Effect = z
  .strictObject({
    successRate: NetRate.optional().describe(
      'Netto succesrate: ud over det, der ville være sket alligevel. / Net success rate.',
    ),
    with: Rate.optional().describe('Andel med succes med indsatsen. / Success share with it.'),
    without: Rate.optional().describe('Andel, der ville have fået succes alligevel. / Without it.'),
    withoutUnknown: z
      .literal(true)
      .optional()
      .describe(
        'true: det vides ikke, hvad der ville være sket alligevel; resultatet får et forbehold. / true: what would have happened anyway is unknown; the result says so.',
      ),
    study: StudyEffect.optional().describe(
      'Effekten fra et studie, som regnes om til en netto succesrate. / The effect of a study, converted to a net success rate.',
    ),
    among,
    relativeRisk: Ratio.optional().describe('Risiko med / risiko uden. / Risk with over without.'),
    protects: z
      .strictObject({
        from: z
          .int()
          .min(0)
          .max(100)
          .describe(
            'Fra hvilket år efter start; 0 er startåret. / From which year since the start; 0 is the first.',
          ),
        years: z
          .int()
          .min(1)
          .max(100)
          .describe('Hvor mange år den beskytter. / For how many years it protects.'),
      })
      .optional()
      .describe('Hvornår forebyggelsen beskytter. / When the prevention protects.'),
    fades: Fade.optional().describe('Hvordan beskyttelsen aftager. / How the protection fades.'),
    include: z
      .boolean()
      .optional()
      .describe(
        'Deltagelse og frafald: true tæller det med. / Participation and dropout: true counts it.',
      ),
    joint: z
      .enum(['independent', 'nested', 'given'])
      .optional()
      .describe(
        'Hvor mange når begge mål: uafhængigt, den mindste af de to, eller en given andel. / How many reach both: independently, the smaller of the two, or a given share.',
      ),
    share: Rate.optional().describe(
      'Andel, der når begge (kun joint: given). / Share that reaches both (only joint: given).',
    ),
    basis: Basis.optional(),
    source: Id.optional().describe(
      'Kilden: nøgle i sources.yaml. / The source: a key in sources.yaml.',
    ),
    restsOn: RestsOn.optional(),
    reason: Note.optional().describe(
      'Hvorfor tallet afviger fra effektkæden. / Why it departs from the effect chain.',
    ),
    note: Note.optional(),
  })
  .describe('Hvad indsatsen gør ved ét effektmål. / What the intervention does to one outcome.')
  .superRefine((effect, context) => {
    const problem = (code: string) =>
      context.addIssue({ code: 'custom', params: { code, found: {} } });
    const rates = [effect.successRate, effect.with, effect.study].filter((r) => r !== undefined);
    const forms =
      rates.length +
      Number(effect.relativeRisk !== undefined) +
      Number(effect.include !== undefined) +
      Number(effect.joint !== undefined);
    if (forms !== 1) problem('one-effect');
    for (const [form, belonging] of Object.entries(BELONGING)) {
      if (forms !== 1 || effect[form as keyof typeof effect] === undefined) continue;
      const stray = EXTRAS.filter((key) => effect[key] !== undefined && !belonging.includes(key));
      for (const key of stray)
        context.addIssue({
          code: 'custom',
          path: [key],
          params: { code: 'effect-stray-key', found: { key, form } },
        });
    }
    if (effect.with !== undefined && effect.without === undefined && !effect.withoutUnknown)
      problem('no-without');
    if (effect.relativeRisk !== undefined && effect.protects === undefined) problem('no-protects');
    if (effect.joint === 'given' && effect.share === undefined) problem('no-joint-share');
    if (effect.study?.measure === 'standardised-mean-difference' && !effect.study.betterIs)
      problem('no-better-is');
  });
export type Effect = z.infer<typeof Effect>;
export type StudyEffect = z.infer<typeof StudyEffect>;
export type Fade = z.infer<typeof Fade>;
