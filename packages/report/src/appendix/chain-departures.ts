import type { Case, Chain, Language } from '@som/engine';
import { byAndDay } from '../day-text.ts';
import { number, unitPrice } from '../numbers.ts';
import type { ToldCalculation } from './told-calculation.ts';

/** A departure from the figures of the pack: what, how, why, and who decided it. */
export type Departure = [what: string, how: string, why: string, who: string];

type Effect = NonNullable<Case['effect']>[string];
type Cost = NonNullable<Case['costs']>[string];
type Estimate = NonNullable<Effect['successRate']>;

const PER = {
  participant: { da: 'pr. deltager', en: 'per participant' },
  family: { da: 'pr. familie', en: 'per family' },
  cohort: { da: 'pr. årgang', en: 'per cohort' },
  year: { da: 'pr. år', en: 'per year' },
  once: { da: 'én gang', en: 'once' },
} as const;
const JOINT = {
  independent: { da: 'begge mål uafhængigt af hinanden', en: 'both outcomes, independently' },
  nested: { da: 'det mindste mål ligger i det største', en: 'the smaller within the larger' },
  given: { da: 'en given andel når begge', en: 'a given share reaches both' },
} as const;

/** The ends that a number is written with, so that a change of them alone is seen too. */
function interval({ range, ci95 }: Estimate, show: (value: number) => string, lang: Language) {
  const ends = range ?? ci95;
  return ends ? ` (${ends.map(show).join(lang === 'da' ? ' til ' : ' to ')})` : '';
}

/** An effect in few words: `26 % (20 % til 31 %)`, `48 % med, 6 % uden`. */
function effectSaid(effect: Effect, lang: Language): string {
  const da = lang === 'da';
  const share = (value: number) => {
    const shown = number(value * 100, lang, { decimals: 1 });
    return `${shown}${da ? ' %' : '%'}`;
  };
  const plain = (value: number) => number(value, lang, { decimals: 3 });
  const written = (estimate: Estimate, show = share) =>
    `${show(estimate.value)}${interval(estimate, show, lang)}`;
  const { successRate, with: reached, without, study, relativeRisk, joint, include } = effect;
  const of =
    effect.among === 'completers'
      ? da
        ? ' af dem, der gennemfører'
        : ' of those who complete'
      : '';
  if (successRate) return `${written(successRate)}${of}`;
  if (reached) {
    const not = without ? written(without) : da ? 'ukendt' : 'unknown';
    return da
      ? `${written(reached)} med, ${not} uden${of}`
      : `${written(reached)} with, ${not} without${of}`;
  }
  if (study) {
    const { value, ci95 } = study;
    const found = written({ value, ...(ci95 && { ci95 }) }, plain);
    const not = written(study.without);
    return da
      ? `${found} i studiet, ${not} uden${of}`
      : `${found} in the study, ${not} without${of}`;
  }
  if (relativeRisk) {
    const years = effect.protects?.years;
    const many = years === undefined ? '' : da ? ` i ${years} år` : ` for ${years} years`;
    return `${da ? 'risiko gange' : 'risk times'} ${written(relativeRisk, plain)}${many}`;
  }
  if (joint) return `${JOINT[joint][lang]}${effect.share ? `, ${written(effect.share)}` : ''}`;
  if (include === false) return da ? 'tælles ikke med' : 'not counted';
  return da ? 'tælles med' : 'counted';
}

/** A cost in few words: `11.500 kr. pr. deltager, 2019-priser`. */
function costSaid({ amount, per, priceYear }: Cost, lang: Language): string {
  const show = (value: number) => unitPrice(value, lang);
  const size = `${show(amount.value)}${interval(amount, show, lang)}`;
  return lang === 'da'
    ? `${size} kr. ${PER[per].da}, ${priceYear}-priser`
    : `DKK ${size} ${PER[per].en}, ${priceYear} prices`;
}

/** What the case uses, and what the chain said; where both read the same, that something else about it differs. */
function instead(own: string, chains: string, lang: Language): string {
  const da = lang === 'da';
  if (own === chains)
    return da
      ? `${own}, som i effektkæden, men andet grundlag, anden kilde eller fordeling`
      : `${own}, as in the effect chain, but another basis, source or split`;
  return da ? `${own} (effektkæden: ${chains})` : `${own} (the effect chain: ${chains})`;
}

const isSame = (a: Effect | Cost, b: Effect | Cost): boolean =>
  JSON.stringify({ ...a, reason: undefined }) === JSON.stringify({ ...b, reason: undefined });

/** What the case has in the place of something of the chain's; what it has besides is no departure. */
function changed<T extends Effect | Cost>(
  chains: Readonly<Record<string, T>> = {},
  own: Readonly<Record<string, T>> = {},
): [id: string, chain: T, own: T][] {
  return Object.entries(chains).flatMap(([id, theirs]) => {
    const ours = own[id];
    return ours === undefined || isSame(theirs, ours) ? [] : [[id, theirs, ours]];
  });
}

/** Effects and costs that the case has changed against the effect chain that it names: what both say, and why. */
export function chainDepartures({ inputs }: ToldCalculation, lang: Language): Departure[] {
  const { case: asked, pack } = inputs;
  const chain: Chain | undefined = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  if (!chain) return [];
  return [
    ...changed(chain.effect, asked.effect).map(([id, theirs, ours]): Departure => {
      return [
        pack.outcomes[id]?.label[lang] ?? id,
        instead(effectSaid(ours, lang), effectSaid(theirs, lang), lang),
        ours.reason ?? '',
        byAndDay(ours.restsOn ?? {}, lang),
      ];
    }),
    ...changed(chain.costs, asked.costs).map(
      ([, theirs, ours]): Departure => [
        ours.label[lang],
        instead(costSaid(ours, lang), costSaid(theirs, lang), lang),
        ours.reason ?? '',
        '',
      ],
    ),
  ];
}
