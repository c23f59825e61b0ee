import type { Language } from '@som/engine';
import { exp, normalQuantile } from '@som/engine';
import {
  type BearingEffect,
  isRefused,
  type Proposal,
  SCALE_NAMES,
  type Scale,
} from '@som/evidence';
import type { Forest, Funnel } from '@som/report';
import { knowledgePath } from '../../site/routes.ts';
import { publishedText } from '../../site/study-text.ts';

type Unit = Forest['unit'];
const RATIOS: ReadonlySet<Scale> = new Set([
  'log-odds-ratio',
  'log-relative-risk',
  'log-hazard-ratio',
]);
const unitOf = (scale: Scale): Unit =>
  RATIOS.has(scale) ? 'ratio' : scale === 'risk-difference' ? 'share' : 'plain';

/** An effect by name, as the address and the options have it. */
export const refOf = ({ pack, study, effect }: BearingEffect): string =>
  `${pack}/${study}/${effect}`;

/** What each study says and what they say together, on the scale on which they were added up. */
export function forestOf(proposal: Proposal, lang: Language): Forest | undefined {
  // those that take part, and beside them those that measured much the same
  const sized = sizedOf(proposal.effects).filter(
    ({ effect: { takesPart, directness } }) =>
      takesPart || directness === 'same' || directness === 'near',
  );
  const [first] = sized;
  if (!first) return undefined;
  const unit = unitOf(first.size.scale);
  const shown = (value: number) => (unit === 'ratio' ? exp(value) : value);
  const between = (estimate: number, variance: number) => {
    const half = normalQuantile(1 - (1 - LEVEL) / 2) * Math.sqrt(variance);
    return { estimate: shown(estimate), low: shown(estimate - half), high: shown(estimate + half) };
  };
  const { pooled } = proposal;
  const { prediction } = pooled ?? {};
  const weightOf = (effect: BearingEffect) =>
    pooled?.weights.find(({ id }) => id === refOf(effect))?.share;
  return {
    measure: SCALE_NAMES[first.size.scale],
    unit,
    betterIs: first.size.betterIs,
    rows: sized
      .filter(({ size }) => size.scale === first.size.scale)
      .map(({ effect, size }) => {
        const weight = weightOf(effect);
        return {
          label: effect.label[lang],
          published: publishedText(effect.published, lang),
          ...between(size.estimate, size.variance),
          ...(weight !== undefined && { weight }),
          takesPart: effect.takesPart,
          // only where the mark-downs moved it: most make it less certain and leave it where it is
          ...(effect.markedDown &&
            effect.markedDown.estimate !== size.estimate && {
              marked: between(effect.markedDown.estimate, effect.markedDown.variance),
            }),
          href: knowledgePath(lang, effect.pack, effect.study),
        };
      }),
    ...(pooled && {
      pooled: {
        estimate: shown(pooled.estimate),
        low: shown(pooled.low),
        high: shown(pooled.high),
      },
    }),
    ...(prediction && { prediction: { low: shown(prediction.low), high: shown(prediction.high) } }),
  };
}

/** As studies print their intervals. */
const LEVEL = 0.95;
/** Fewer cannot show whether small studies are missing: Cochrane Handbook 10.4.3.1. */
const ENOUGH_FOR_FUNNEL = 10;

/** The studies by effect and precision; undefined with too few to say anything. */
export function funnelOf(proposal: Proposal, lang: Language): Funnel | undefined {
  // by what was added up: after mark-downs
  const taking = proposal.effects.flatMap((effect) =>
    effect.markedDown ? [{ effect, size: effect.markedDown }] : [],
  );
  const [first] = taking;
  if (!first || !proposal.pooled || taking.length < ENOUGH_FOR_FUNNEL) return undefined;
  const unit = unitOf(first.size.scale);
  const shown = (value: number) => (unit === 'ratio' ? exp(value) : value);
  return {
    measure: SCALE_NAMES[first.size.scale],
    unit,
    points: taking.map(({ effect, size }) => ({
      label: effect.label[lang],
      estimate: shown(size.estimate),
      se: Math.sqrt(size.variance),
    })),
    centre: shown(proposal.pooled.estimate),
  };
}

const sizedOf = (effects: readonly BearingEffect[]) =>
  effects.flatMap((effect) => (isRefused(effect.size) ? [] : [{ effect, size: effect.size }]));
