import type { BasisName, Chain, Effect, Language, Pack } from '@som/engine';
import { ofHundred } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { RESTS_ON } from '../words.ts';

/** One thing that must be true for the figures of a chain to hold. */
export interface MustBeTrue {
  /** What it is about: a figure of the effect, how many complete, a link of the theory, or the chain as a whole. */
  about: 'effect' | 'completion' | 'link' | 'chain';
  /** Which outcome or which link, counted from 0. */
  at?: string | number;
  /** A whole sentence with its full stop. */
  says: string;
  /** What it rests on, as far as it is a figure or a link. */
  basis?: BasisName;
  /** Rests on judgement or an example, or nobody has studied it: look here first. */
  weak: boolean;
}

/** What a chain is read together with. */
export interface ChainReading {
  outcomes: Pack['outcomes'];
  /** The effects of a case, instead of those of the chain. */
  effect?: Readonly<Record<string, Effect>>;
  /** Share that completes, when the case says it. */
  completion?: number;
}

const WEAK: ReadonlySet<BasisName> = new Set(['illustrative', 'expert']);

/** What must be true, in words: the figures of the effect, who completes, each weak link, and what the chain itself says. */
export function mustBeTrueOf(chain: Chain, reading: ChainReading, lang: Language): MustBeTrue[] {
  const da = lang === 'da';
  const effects = Object.entries(reading.effect ?? chain.effect ?? {});
  const figures = effects.flatMap(([outcome, effect]): MustBeTrue[] => {
    const label = `»${plainText(reading.outcomes[outcome]?.label[lang] ?? outcome)}«`;
    const said = (da ? danishEffect : englishEffect)(effect, da ? label : quoted(label));
    if (said === undefined) return [];
    const basis = effect.basis ?? chain.basis;
    const rests = basis === undefined ? '' : ` ${restsOn(basis, lang)}`;
    const weak = basis !== undefined && WEAK.has(basis);
    const claim = { about: 'effect' as const, at: outcome, says: `${said}${rests}`, weak };
    return [basis === undefined ? claim : { ...claim, basis }];
  });
  const completion = reading.completion === undefined ? [] : [completes(reading.completion, lang)];
  const links = chain.theory.flatMap((link, at): MustBeTrue[] => {
    const { basis, mustBeTrue, noEvidence } = link;
    const weak = WEAK.has(basis) || noEvidence !== undefined;
    if (mustBeTrue === undefined && !weak) return [];
    const says = mustBeTrue === undefined ? weakLink(link, lang) : sentence(mustBeTrue[lang]);
    return [{ about: 'link', at, says, basis, weak }];
  });
  const whole = (chain.mustBeTrue ?? []).map(
    (claim): MustBeTrue => ({ about: 'chain', says: sentence(claim[lang]), weak: false }),
  );
  return [...figures, ...completion, ...links, ...whole];
}

/** A label from a file ends as it likes; a sentence ends with a full stop. */
const sentence = (text: string): string => {
  const plain = plainText(text);
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
};

const quoted = (label: string): string => label.replace('»', '“').replace('«', '”');

const restsOn = (basis: BasisName, lang: Language): string =>
  lang === 'da'
    ? `Tallet hviler på ${RESTS_ON[basis].da}.`
    : `The figure rests on ${RESTS_ON[basis].en}.`;

const completes = (share: number, lang: Language): MustBeTrue => ({
  about: 'completion',
  says:
    lang === 'da'
      ? `${ofHundred(share, lang)}, der begynder, gennemfører.`
      : `${ofHundred(share, lang)} who begin complete the course.`,
  weak: false,
});

function weakLink({ basis, noEvidence, text }: Chain['theory'][number], lang: Language): string {
  const why = sentence(text[lang]);
  if (noEvidence !== undefined) {
    const honest = sentence(noEvidence[lang]);
    return lang === 'da'
      ? `Det holder også hos jer, selv om ingen har undersøgt det: ${why} ${honest}`
      : `It holds where you are too, though nobody has studied it: ${why} ${honest}`;
  }
  return lang === 'da'
    ? `Det holder også hos jer, selv om det kun hviler på ${RESTS_ON[basis].da}: ${why}`
    : `It holds where you are too, though it only rests on ${RESTS_ON[basis].en}: ${why}`;
}

function danishEffect(effect: Effect, label: string): string | undefined {
  const whom = effect.among === 'completers' ? ' af dem, der gennemfører,' : '';
  if (effect.successRate !== undefined) {
    const { value } = effect.successRate;
    const fewer = value < 0 ? ' færre' : '';
    return `${ofHundred(Math.abs(value), 'da')}${whom}${fewer} når ${label} på grund af indsatsen, ud over dem, der ville have nået det alligevel.`;
  }
  if (effect.with !== undefined) {
    const reached = `${ofHundred(effect.with.value, 'da')}${whom} når ${label} med indsatsen`;
    return effect.without === undefined
      ? `${reached}. Hvor mange der ville have nået det alligevel, vides ikke.`
      : `${reached} og ${ofHundred(effect.without.value, 'da')} uden den.`;
  }
  if (effect.study !== undefined)
    return `Effekten i studiet gælder også hos jer, og ${ofHundred(effect.study.without.value, 'da')} ville nå ${label} uden indsatsen.`;
  if (effect.relativeRisk !== undefined)
    return `Hvor 100 ville få problemet bag ${label} uden indsatsen, får ${risk(effect.relativeRisk.value)} det med indsatsen${yearsOf(effect, ['i', 'år'])}.`;
  return undefined;
}

function englishEffect(effect: Effect, label: string): string | undefined {
  const whom = effect.among === 'completers' ? ' of those who complete' : '';
  if (effect.successRate !== undefined) {
    const { value } = effect.successRate;
    const fewer = value < 0 ? ' fewer' : '';
    return `${ofHundred(Math.abs(value), 'en')}${whom}${fewer} reach ${label} because of the intervention, beyond those who would have reached it anyway.`;
  }
  if (effect.with !== undefined) {
    const reached = `${ofHundred(effect.with.value, 'en')}${whom} reach ${label} with the intervention`;
    return effect.without === undefined
      ? `${reached}. How many would have reached it anyway is not known.`
      : `${reached} and ${ofHundred(effect.without.value, 'en')} without it.`;
  }
  if (effect.study !== undefined)
    return `The effect of the study holds where you are too, and ${ofHundred(effect.study.without.value, 'en')} would reach ${label} without the intervention.`;
  if (effect.relativeRisk !== undefined)
    return `Where 100 would have the problem behind ${label} without the intervention, ${risk(effect.relativeRisk.value)} have it with the intervention${yearsOf(effect, ['for', 'years'])}.`;
  return undefined;
}

/** Out of the 100 who would have met the problem. */
const risk = (ratio: number): number => Math.round(ratio * 100);

const yearsOf = ({ protects }: Effect, [lead, unit]: readonly [string, string]): string =>
  protects === undefined
    ? ''
    : ` ${lead} ${protects.years} ${protects.years === 1 ? unit.replace(/s$/, '') : unit}`;
