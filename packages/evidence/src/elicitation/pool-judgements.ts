import type { Label } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import { refuse } from '../effect-sizes/refuse.ts';
import { percent, said } from '../said.ts';
import { type JudgementWithShape, meanOf, mixtureQuantile, varianceOf } from './mixture.ts';

export type { JudgementWithShape, Shape } from './mixture.ts';

/** What several people's judgements say together. */
export interface JudgementPool {
  mean: number;
  /** Standard deviation of the pool: within each person and between them. */
  sd: number;
  /** 5, 50 and 95 per cent points. */
  low: number;
  median: number;
  high: number;
  /** Lowest and highest anybody thought possible. */
  range: { low: number; high: number };
  agreement: {
    /** Part of the variance that is disagreement between people, 0–1. */
    between: number;
    verdict: 'one-judge' | 'agree' | 'some-disagreement' | 'disagree';
    says: Label;
  };
  doubts: readonly Label[];
}

/**
 * Several judgements put together, each counting the same (linear opinion pool).
 *
 * Each is a PERT distribution, or a triangle where it says so; the pool is their mixture, so that disagreement widens it
 * and nobody's view disappears. Source: M. Stone, Annals of Mathematical Statistics 1961, 32:1339–1342; A. O'Hagan et
 * al., Uncertain Judgements, Wiley 2006, chapter 9.
 */
export function poolJudgements(judgements: readonly JudgementWithShape[]): JudgementPool | Refused {
  const [first] = judgements;
  if (first === undefined) return NOBODY;
  const wrong = judgements.find(
    ({ lowest, likely, highest }) =>
      !(0 <= lowest && lowest <= likely && likely <= highest && highest <= 1),
  );
  if (wrong)
    return refuse(
      'Skønnet fra {by} er ikke i rækkefølge: lavest {low}, mest sandsynligt {likely}, højest {high}. Tallene skal stige og ligge mellem 0 og 100 %.',
      'The judgement by {by} is not in order: lowest {low}, most likely {likely}, highest {high}. The figures must rise and lie between 0 and 100%.',
      {
        by: wrong.by,
        low: percent(wrong.lowest),
        likely: percent(wrong.likely),
        high: percent(wrong.highest),
      },
    );
  const means = judgements.map(meanOf);
  const mean = average(means);
  const within = average(judgements.map(varianceOf));
  const between = average(means.map((m) => (m - mean) * (m - mean)));
  const variance = within + between;
  return {
    mean,
    sd: Math.sqrt(variance),
    low: mixtureQuantile(judgements, 0.05),
    median: mixtureQuantile(judgements, 0.5),
    high: mixtureQuantile(judgements, 0.95),
    range: {
      low: Math.min(...judgements.map(({ lowest }) => lowest)),
      high: Math.max(...judgements.map(({ highest }) => highest)),
    },
    agreement: agreementOf(judgements, variance > 0 ? between / variance : 0),
    doubts: doubtsAbout(judgements),
  };
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Disagreement below a quarter of the variance is agreement, above half is disagreement: our own limits. */
function agreementOf(
  judgements: readonly JudgementWithShape[],
  between: number,
): JudgementPool['agreement'] {
  if (judgements.length === 1) return { between, verdict: 'one-judge', says: ONE };
  const likely = judgements.map((judgement) => judgement.likely);
  const named = { low: percent(Math.min(...likely)), high: percent(Math.max(...likely)) };
  if (between < 0.25)
    return {
      between,
      verdict: 'agree',
      says: said(
        'Fagfolkene er stort set enige: de mest sandsynlige bud går fra {low} til {high}.',
        'The professionals largely agree: their most likely figures go from {low} to {high}.',
        named,
      ),
    };
  if (between <= 0.5)
    return {
      between,
      verdict: 'some-disagreement',
      says: said(
        'Fagfolkene er noget uenige: de mest sandsynlige bud går fra {low} til {high}.',
        'The professionals disagree somewhat: their most likely figures go from {low} to {high}.',
        named,
      ),
    };
  return {
    between,
    verdict: 'disagree',
    says: said(
      'Fagfolkene er meget uenige: de mest sandsynlige bud går fra {low} til {high}. Tal om, hvad der skiller jer, før I bruger gennemsnittet.',
      'The professionals disagree a lot: their most likely figures go from {low} to {high}. Talk about what divides you before you use the mean.',
      named,
    ),
  };
}

function doubtsAbout(judgements: readonly JudgementWithShape[]): Label[] {
  const doubts: Label[] = [];
  if (judgements.length === 1) doubts.push(ASK_MORE);
  const lowestHigh = Math.min(...judgements.map(({ highest }) => highest));
  const highestLow = Math.max(...judgements.map(({ lowest }) => lowest));
  if (highestLow > lowestHigh) doubts.push(EXCLUDE);
  if (judgements.some(({ lowest, highest }) => lowest === highest)) doubts.push(CERTAIN);
  return doubts;
}

const ONE: Label = { da: 'Kun én har skønnet.', en: 'Only one has judged.' };
const ASK_MORE: Label = {
  da: 'Ét skøn viser ikke, om andre ville skønne det samme. Spørg mindst to til, hver for sig.',
  en: 'One judgement does not show whether others would judge the same. Ask at least two more, each by themselves.',
};
const EXCLUDE: Label = {
  da: 'Nogle skøn udelukker hinanden: det, én finder højest tænkeligt, er lavere end det, en anden finder lavest tænkeligt.',
  en: 'Some judgements exclude each other: what one thinks the highest possible is below what another thinks the lowest possible.',
};
const CERTAIN: Label = {
  da: 'Mindst én har skønnet uden spænd. Så sikker kan ingen være; spørg, hvad der ville overraske.',
  en: 'At least one has judged without a range. Nobody can be so sure; ask what would surprise them.',
};
const NOBODY: Refused = {
  refused: {
    da: 'Der er ingen skøn. Spørg mindst tre, der kender gruppen: lavest tænkelige, mest sandsynlige og højest tænkelige.',
    en: 'There are no judgements. Ask at least three who know the group: lowest thinkable, most likely and highest thinkable.',
  },
};
