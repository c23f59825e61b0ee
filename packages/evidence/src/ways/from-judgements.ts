import type { Label } from '@som/engine';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { refuse } from '../effect-sizes/refuse.ts';
import {
  type JudgementPool,
  type JudgementWithShape,
  poolJudgements,
} from '../elicitation/pool-judgements.ts';
import { ofHundred, percent, said } from '../said.ts';
import { type Chosen, chosen, type Way } from './way.ts';

/** Judgements of professionals, and the share without the intervention when they are gross. */
export interface JudgedNumbers extends Chosen {
  judgements: readonly JudgementWithShape[];
  /** Share that would have reached it anyway; given when the judgements are gross, left out when they are net. */
  without?: number;
}

/**
 * Net success rate from several people's judgements: the mean of the pool, less the share without when they are gross.
 *
 * The range is the 5 and 95 per cent points of the pool.
 */
export function fromJudgements(numbers: JudgedNumbers): Way<'judgement'> | Refused {
  const { without } = numbers;
  if (without !== undefined && !(without >= 0 && without <= 1))
    return refuse(
      'Andelen uden indsatsen er {share}. Den skal ligge mellem 0 og 100 %.',
      'The share without the intervention is {share}. It must lie between 0 and 100%.',
      { share: percent(without) },
    );
  const pool = poolJudgements(numbers.judgements);
  if (isRefused(pool)) return pool;
  const off = without ?? 0;
  const value = pool.mean - off;
  const range = { low: pool.low - off, high: pool.high - off };
  const named = {
    n: numbers.judgements.length,
    net: ofHundred(value),
    low: ofHundred(range.low),
    high: ofHundred(range.high),
    without: percent(off),
  };
  const one = numbers.judgements.length === 1;
  return {
    way: 'judgement',
    value,
    range,
    rangeIs: 'judged',
    basis: 'expert',
    sentence:
      without === undefined
        ? said(
            one
              ? 'En fagperson skønner, at indsatsen står for {net} af 100 ({low} til {high}).'
              : '{n} fagpersoner skønner tilsammen, at indsatsen står for {net} af 100 ({low} til {high}).',
            one
              ? 'One professional judges that the intervention accounts for {net} of 100 ({low} to {high}).'
              : '{n} professionals judge together that the intervention accounts for {net} of 100 ({low} to {high}).',
            named,
          )
        : said(
            one
              ? 'En fagperson har skønnet. Når de {without}, der ville nå målet alligevel, er trukket fra, står indsatsen for {net} af 100 ({low} til {high}).'
              : '{n} fagpersoner har skønnet. Når de {without}, der ville nå målet alligevel, er trukket fra, står indsatsen for {net} af 100 ({low} til {high}).',
            one
              ? 'One professional has judged. When the {without} who would reach the outcome anyway are taken off, the intervention accounts for {net} of 100 ({low} to {high}).'
              : '{n} professionals have judged. When the {without} who would reach the outcome anyway are taken off, the intervention accounts for {net} of 100 ({low} to {high}).',
            named,
          ),
    worth: WORTH,
    doubts: [...(without === undefined ? [NET_ASKED] : []), ...pool.doubts, ...disagreement(pool)],
    restsOn: {
      way: 'judgement',
      judgements: numbers.judgements.map(({ by, lowest, likely, highest }) => ({
        by,
        lowest,
        likely,
        highest,
      })),
      ...(without !== undefined && { without }),
      ...chosen(numbers),
    },
  };
}

/** That people agree, or that there is one, is no doubt of its own. */
const disagreement = ({ agreement }: JudgementPool): Label[] =>
  agreement.verdict === 'disagree' || agreement.verdict === 'some-disagreement'
    ? [agreement.says]
    : [];

const WORTH: Label = {
  da: 'Fagfolks skøn er bedre end ingenting, og de er ofte for sikre og for håbefulde om deres eget. Mål, når I er i gang, og ret tallet.',
  en: 'Judgements of professionals are better than nothing, and they are often too sure and too hopeful about their own. Measure once you have begun, and mend the figure.',
};
const NET_ASKED: Label = {
  da: 'Skønnene skal være netto: ud over dem, der ville have nået målet alligevel. Er der skønnet om alle, der når det, så angiv også andelen uden indsatsen.',
  en: 'The judgements must be net: beyond those who would have reached the outcome anyway. If all who reach it were judged, give the share without the intervention too.',
};
