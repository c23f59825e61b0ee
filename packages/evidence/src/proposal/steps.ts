import { exp, type Label } from '@som/engine';
import { joined } from '../knowledge/words.ts';
import { figure, ofHundred, percent, said } from '../said.ts';
import type { Marked, PooledEffects } from './pooled-effects.ts';
import type { ProposalStep } from './proposal.ts';
import { netWords } from './range-words.ts';
import type { RateWithout } from './rate-without.ts';
import type { Figure } from './rates-of.ts';
import type { Setting } from './setting.ts';

const RATIO: Readonly<Record<Setting['form'], Label>> = {
  successRate: { da: 'odds ratio', en: 'odds ratio' },
  relativeRisk: { da: 'relativ risiko', en: 'relative risk' },
};

/** From what a study printed to the common scale, and from there down. */
function ofEffect({ effect, size, marked }: Marked, scale: Label): ProposalStep[] {
  const { label, published } = effect;
  const steps: ProposalStep[] = [
    {
      what: said(
        '{label}. {how} Det giver {scale} {ratio}.',
        '{label}. {how} It gives {scale} {ratio}.',
        {
          label,
          how: joined(size.steps, ' '),
          scale,
          ratio: figure(exp(size.estimate)),
        },
      ),
      ...(published.value !== undefined && { before: published.value }),
      after: exp(size.estimate),
    },
  ];
  const doubted = marked.steps.slice(size.steps.length);
  if (doubted.length > 0)
    steps.push({
      what: said('{label}: nedskrevet. {how}', '{label}: marked down. {how}', {
        label,
        how: joined(doubted, ' '),
      }),
      before: exp(size.estimate),
      after: exp(marked.estimate),
    });
  return steps;
}

const MODELS: Readonly<Record<PooledEffects['pooled']['model'], Label>> = {
  fixed: { da: 'samme effekt alle steder', en: 'the same effect everywhere' },
  'dersimonian-laird': { da: 'DerSimonian–Laird', en: 'DerSimonian–Laird' },
  reml: { da: 'REML', en: 'REML' },
  'paule-mandel': { da: 'Paule–Mandel', en: 'Paule–Mandel' },
};

function sum({ taking, pooled }: PooledEffects, scale: Label): ProposalStep[] {
  if (taking.length === 1) return [];
  const weights = joined(
    taking.map(({ effect }, i) =>
      said('{label} {weight}', '{label} {weight}', {
        label: effect.from.label,
        weight: percent(pooled.weights[i]?.share ?? 0),
      }),
    ),
    '; ',
  );
  return [
    {
      what: said(
        '{k} effekter lagt sammen ({model}) til {scale} {ratio}. Vægte: {weights}.',
        '{k} effects added up ({model}) to {scale} {ratio}. Weights: {weights}.',
        {
          k: pooled.k,
          model: MODELS[pooled.model],
          scale,
          ratio: figure(exp(pooled.estimate)),
          weights,
        },
      ),
      after: exp(pooled.estimate),
    },
  ];
}

/** Every step from what the studies printed to the figure, so that each can be walked back. */
export function proposalSteps(
  { form }: Setting,
  worked: PooledEffects,
  { value }: Figure,
  without: RateWithout | undefined,
): ProposalStep[] {
  const scale = RATIO[form];
  const last: ProposalStep[] =
    form === 'successRate' && without
      ? [
          {
            what: said(
              '{says} Med den odds ratio når {withRate} af 100 målet med indsatsen, altså {net}.',
              '{says} With that odds ratio {withRate} of 100 reach the outcome with the intervention, that is {net}.',
              {
                says: without.says,
                withRate: ofHundred(without.value + value),
                net: netWords(value),
              },
            ),
            before: without.value,
            after: value,
          },
        ]
      : [];
  return [
    ...worked.taking.flatMap((each) => ofEffect(each, scale)),
    ...sum(worked, scale),
    ...last,
  ];
}
