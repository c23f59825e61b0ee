import { type Language, type Output, outputColumn, type Uncertainty } from '@som/engine';
import { distributionFinding, type SpreadOutput } from '../figures/distribution-finding.ts';
import { number, roundKroner } from '../numbers.ts';
import { chances } from './probability-words.ts';

/** What sentences on doubt are made of; a lever may be sent from another thread and so lack its functions. */
export type Doubted = Pick<Uncertainty, 'outputs' | 'countedAsCertain'> & {
  levers: readonly unknown[];
};

const TOTAL: Output = { window: 'net', purse: 'total' };
const MUNICIPALITY: readonly Output[] = [
  { window: 'net', purse: 'municipality' },
  { window: 'budget', purse: 'municipality' },
];
/** Half a krone either way is nothing at stake. */
const NOTHING = 0.5;

function spreadOf({ outputs }: Doubted, output: Output): SpreadOutput {
  const spread = outputs[outputColumn(output)];
  if (!spread) throw new Error(`no output ${output.window} ${output.purse}`);
  return spread;
}

/** The ends between which nine of ten outcomes lie; nothing where both read the same. */
function ends({ quantiles }: SpreadOutput, lang: Language): [string, string] | undefined {
  const show = (value: number) => roundKroner(value, lang, { signed: true });
  const [low, high] = [show(quantiles.p05), show(quantiles.p95)];
  return low === high ? undefined : [low, high];
}

/** Said where no source reports any doubt: an interval without width would look like certainty. */
const noDoubtReported = (lang: Language): string =>
  lang === 'da'
    ? 'Ingen usikkerhed er oplyst for tallene, så det kan ikke siges, hvor sikkert resultatet er'
    : 'No uncertainty is given for the figures, so it cannot be said how sure the result is';

const moves = (lang: Language): string =>
  lang === 'da'
    ? 'Den usikkerhed, kilderne oplyser, flytter ikke resultatet'
    : 'The uncertainty that the sources report does not move the result';

const between = ([low, high]: readonly [string, string], lang: Language): string =>
  lang === 'da' ? `Formentlig mellem ${low} og ${high}` : `Probably between ${low} and ${high}`;

/** How many figures count as certain, since nobody says how uncertain they are; nothing where none do. */
function certainSentence({ countedAsCertain }: Doubted, lang: Language): string[] {
  const count = countedAsCertain.length;
  const n = number(count, lang);
  if (count === 0) return [];
  if (count === 1)
    return [
      lang === 'da'
        ? 'Ét tal uden oplyst usikkerhed regnes som sikkert'
        : 'One figure without a stated uncertainty counts as certain',
    ];
  return [
    lang === 'da'
      ? `${n} tal uden oplyst usikkerhed regnes som sikre`
      : `${n} figures without a stated uncertainty count as certain`,
  ];
}

/** How likely it is that it breaks even for the municipality, in all and within four years; nothing without a stake. */
function municipalitySentence(doubted: Doubted, lang: Language): string[] {
  const spreads = MUNICIPALITY.map((output) => spreadOf(doubted, output));
  if (spreads.every(({ mean, sd }) => Math.abs(mean) < NOTHING && sd < NOTHING)) return [];
  const [all, budget] = spreads.map(({ probabilityPositive }) =>
    chances(probabilityPositive, lang),
  );
  return [
    lang === 'da'
      ? `For kommunen går det op i ${all} udfald, inden for de fire budgetår i ${budget}`
      : `For the municipality it breaks even in ${all} outcomes, within the four budget years in ${budget}`,
  ];
}

/**
 * The doubt beside the net result, in one line: `Formentlig mellem −0,12 mio. kr. og +0,34 mio. kr. · gevinst i 71 af
 * 100 udfald`, and what counts as certain. No full stops.
 */
export function doubtInShort(doubted: Doubted, lang: Language): string[] {
  if (doubted.levers.length === 0) return [noDoubtReported(lang)];
  const spread = spreadOf(doubted, TOTAL);
  const found = ends(spread, lang);
  const of = chances(spread.probabilityPositive, lang);
  const said =
    found === undefined
      ? moves(lang)
      : lang === 'da'
        ? `${between(found, lang)} (9 af 10 udfald) · gevinst i ${of} udfald`
        : `${between(found, lang)} (9 of 10 outcomes) · a gain in ${of} outcomes`;
  return [said, ...certainSentence(doubted, lang)];
}

/** The doubt where there is room for a few words, as on a phone: `Formentlig mellem −0,12 mio. kr. og +0,34 mio. kr.` */
export function doubtInFewWords(doubted: Doubted, lang: Language): string {
  if (doubted.levers.length === 0)
    return lang === 'da' ? 'Ingen usikkerhed er oplyst' : 'No uncertainty is given';
  const found = ends(spreadOf(doubted, TOTAL), lang);
  return found === undefined ? moves(lang) : between(found, lang);
}

/**
 * How sure the result is, for those who decide: where nine of ten outcomes lie, how likely a gain is for all, for the
 * municipality and within the four budget years, and what counts as certain. No full stops.
 */
export function doubtSentences(doubted: Doubted, lang: Language): string[] {
  const da = lang === 'da';
  if (doubted.levers.length === 0) return [noDoubtReported(lang)];
  const spread = spreadOf(doubted, TOTAL);
  const found = ends(spread, lang);
  if (found === undefined) return [moves(lang), ...certainSentence(doubted, lang)];
  return [
    da
      ? `Ni af ti udfald ligger mellem ${found[0]} og ${found[1]}`
      : `Nine of ten outcomes lie between ${found[0]} and ${found[1]}`,
    distributionFinding(spread, lang),
    ...municipalitySentence(doubted, lang),
    ...certainSentence(doubted, lang),
  ];
}
