import type { Language, Output } from '@som/engine';
import type { Block } from '../document.ts';
import { nearestFirst } from '../figures/thresholds.ts';
import { thresholdsOfOutput } from '../sensitivity/sensitivity-report.ts';
import { thresholdSentence } from '../sensitivity/threshold-text.ts';
import { mustBeTrueOf } from '../sentences/must-be-true.ts';
import { findOutFirst } from '../uncertainty/information-table.ts';
import type { BriefSource } from './brief-source.ts';
import { shortened } from './shortened.ts';

const MOST_THRESHOLDS = 3;
const MOST_CLAIMS = 3;
const FIRST: Output = { window: 'net', purse: 'total' };
const OUTPUTS: readonly Output[] = [FIRST, { window: 'budget', purse: 'municipality' }];

const stopped = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** What must be true of the figures: for the public purse over the horizon, for the municipality in the budget years. */
function ofFigures({ sensitive }: Required<BriefSource>, lang: Language): string[] {
  return OUTPUTS.flatMap((output, i) =>
    nearestFirst(thresholdsOfOutput(sensitive, output).points)
      .filter(({ threshold }) => threshold.value !== null)
      .slice(0, i === 0 ? MOST_THRESHOLDS : 1)
      .map(({ named, threshold }) => stopped(thresholdSentence(named, threshold, output, lang))),
  );
}

/** What must be true of the world: the weak links of the effect chain, where the case names one. */
function ofChain({ inputs }: BriefSource, lang: Language): string[] {
  const { case: asked, pack } = inputs;
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  if (!chain) return [];
  const reading = {
    outcomes: pack.outcomes,
    ...(asked.effect && { effect: asked.effect }),
    ...(asked.completion && { completion: asked.completion.value }),
  };
  return mustBeTrueOf(chain, reading, lang)
    .filter(({ about, weak }) => about === 'chain' || (about === 'link' && weak))
    .map(({ says }) => says);
}

/** What must be true, in sentences that can be held against the world, and what to find out first. */
export function mustBeTrueBlocks(source: Required<BriefSource>, lang: Language): Block[] {
  const figures = ofFigures(source, lang);
  const none =
    lang === 'da'
      ? 'Ingen enkelt forudsætning kan alene vende resultatet.'
      : 'No single assumption alone can turn the result.';
  const claims = ofChain(source, lang);
  return [
    {
      kind: 'list',
      items: [
        ...(figures.length === 0 ? [none] : figures),
        ...claims.slice(0, MOST_CLAIMS).map((claim) => shortened(claim, 200)),
      ],
    },
    {
      kind: 'paragraph',
      lead: lang === 'da' ? 'Find ud af først:' : 'Find out first:',
      text: shortened(findOutFirst(source.uncertain, FIRST, lang), 260),
    },
  ];
}
