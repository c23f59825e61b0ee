import { type Label, surely } from '@som/engine';
import { betaCdf, betaQuantile } from '../distributions/beta.ts';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { refuse } from '../effect-sizes/refuse.ts';
import type { Interval } from '../meta/pooled.ts';
import { ofHundred, percent, said } from '../said.ts';
import { fewPersons, wrongCounts } from '../ways/count-doubts.ts';
import { type Persons, shareOf, wilson } from '../ways/score-intervals.ts';
import { type Beta, betaPrior, discounted, type Prior, UNIFORM } from './beta-prior.ts';

/** What the municipality's own results and the studies say together. */
export interface Updated {
  results: Persons;
  /** The studies as they count, after the weight; uniform when they count for nothing. */
  prior: Beta;
  /** How many persons the studies count as beside the own results. */
  priorCountsAs: number;
  posterior: Beta;
  /** Share that reaches the outcome with the intervention: mean and 95 % interval. */
  rate: Interval & { mean: number };
  /** The same less the share without, which is taken as certain. */
  net: Interval & { value: number };
  without: number;
  /** How likely it is that more reach it with the intervention than without, 0–1. */
  chanceOfGain: number;
  /** The answer in words. */
  sentence: Label;
  doubts: readonly Label[];
}

/**
 * The studies' rate brought up to date with the municipality's own results (beta–binomial).
 *
 * The prior, as a beta distribution of the rate *with* the intervention, is discounted to `priorWeight` (power prior), and
 * those who reached it and those who did not are added: Beta(α + reached, β + of − reached).
 *
 * @param prior - of the gross rate; undefined when no studies bear on it
 * @param priorWeight - 0–1: how much the studies count beside your own; 0 leaves your own alone
 * @param without - share that would have reached it anyway, 0–1
 */
export function updateWithOwn(
  prior: Prior | undefined,
  results: Persons,
  priorWeight: number,
  without: number,
): Updated | Refused {
  const wrong = wrongCounts([results]);
  if (wrong) return wrong;
  const share = [priorWeight, without].find((s) => !(s >= 0 && s <= 1));
  if (share !== undefined)
    return refuse(
      '{share} er ikke en andel. Studiernes vægt og andelen uden indsatsen skal ligge mellem 0 og 100 %.',
      '{share} is not a share. The weight of the studies and the share without the intervention must lie between 0 and 100%.',
      { share: percent(share) },
    );
  const used = prior !== undefined && priorWeight > 0;
  const known = used ? betaPrior(prior) : UNIFORM;
  if (isRefused(known)) return known;
  const counts = discounted(known, priorWeight);
  const posterior = {
    alpha: counts.alpha + results.reached,
    beta: counts.beta + results.of - results.reached,
  };
  const { alpha, beta } = posterior;
  const rate = {
    mean: alpha / (alpha + beta),
    low: betaQuantile(0.025, alpha, beta),
    high: betaQuantile(0.975, alpha, beta),
  };
  const net = { value: rate.mean - without, low: rate.low - without, high: rate.high - without };
  const chanceOfGain = without === 0 ? 1 : without === 1 ? 0 : 1 - betaCdf(without, alpha, beta);
  const priorCountsAs = counts.alpha + counts.beta - 2;
  const answer = { results, rate, net, without, chanceOfGain, priorCountsAs };
  return {
    prior: counts,
    posterior,
    ...answer,
    sentence: inWords(answer, used),
    doubts: [
      ...(used ? conflict(known, results) : []),
      WITHOUT_CERTAIN,
      ALL_COUNTED,
      ...fewPersons([results]),
    ],
  };
}

function inWords(
  answer: Pick<Updated, 'results' | 'rate' | 'net' | 'without' | 'chanceOfGain' | 'priorCountsAs'>,
  isUsed: boolean,
): Label {
  const { results, rate, net, without, chanceOfGain, priorCountsAs } = answer;
  const studies = Math.floor(priorCountsAs + 0.5);
  const named = {
    reached: results.reached,
    of: results.of,
    own: percent(shareOf(results)),
    studies,
    mean: percent(rate.mean),
    low: percent(rate.low),
    high: percent(rate.high),
    without: percent(without),
    net: ofHundred(net.value),
    chance: percent(chanceOfGain),
    surely: surely(chanceOfGain),
    that: chanceOfGain > 0.5 ? { da: 'at', en: 'that' } : { da: 'om', en: 'whether' },
  };
  const counting =
    studies > 0
      ? said(
          'Sammen med studierne, der tæller som {studies} personer, er det bedste bud, at {mean} når målet ({low} til {high})',
          'Together with the studies, which count as {studies} persons, the best estimate is that {mean} reach the outcome ({low} to {high})',
          named,
        )
      : isUsed
        ? said(
            'Studierne er så usikre, at de tæller som mindre end én person; det bedste bud er, at {mean} når målet ({low} til {high})',
            'The studies are so uncertain that they count as less than one person; the best estimate is that {mean} reach the outcome ({low} to {high})',
            named,
          )
        : said(
            'Uden studier ved siden af er det bedste bud, at {mean} når målet ({low} til {high})',
            'Without studies beside them the best estimate is that {mean} reach the outcome ({low} to {high})',
            named,
          );
  return said(
    'Hos jer nåede {reached} af {of} målet ({own}). {counting}. {without} ville have nået det alligevel, så indsatsen står for {net} af 100. Holder de {without}, er det {surely} ({chance}), {that} indsatsen får flere til at nå målet.',
    'With you {reached} of {of} reached the outcome ({own}). {counting}. {without} would have reached it anyway, so the intervention accounts for {net} of 100. If those {without} hold, it is {surely} ({chance}) {that} the intervention makes more people reach it.',
    { ...named, counting },
  );
}

/** Studies and own results that do not overlap at all are two answers, and their mean may be neither. */
function conflict({ alpha, beta }: Beta, results: Persons): Label[] {
  const own = wilson(results);
  const [low, high] = [betaQuantile(0.025, alpha, beta), betaQuantile(0.975, alpha, beta)];
  if (own.low <= high && low <= own.high) return [];
  return [
    said(
      'Studierne ({low} til {high}) og jeres egne tal ({ownLow} til {ownHigh}) siger noget forskelligt. Find ud af hvorfor, før I bruger gennemsnittet; vægt studierne lavere, hvis jeres gruppe er en anden.',
      'The studies ({low} to {high}) and your own figures ({ownLow} to {ownHigh}) say different things. Find out why before you use the mean; give the studies less weight if your group is another.',
      {
        low: percent(low),
        high: percent(high),
        ownLow: percent(own.low),
        ownHigh: percent(own.high),
      },
    ),
  ];
}

const WITHOUT_CERTAIN: Label = {
  da: 'Andelen, der ville have nået målet alligevel, er regnet som sikker. Egne resultater kan ikke vise den; prøv en lavere og en højere.',
  en: 'The share that would have reached the outcome anyway is taken as certain. Own results cannot show it; try a lower and a higher one.',
};
const ALL_COUNTED: Label = {
  da: 'Alle, der begyndte, skal tælles med, også dem, der faldt fra eller ikke svarede.',
  en: 'All who began must be counted, also those who left or did not answer.',
};
