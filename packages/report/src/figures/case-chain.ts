import {
  BASES,
  type BasisName,
  type Calculation,
  capitalise,
  type Inputs,
  type Language,
  PUBLIC_PAYERS,
  type Resolved,
} from '@som/engine';
import { shortened } from '../brief/shortened.ts';
import { listed, PAYER_SUBJECTS } from '../words.ts';
import type { ChainLink, ChainStep, EffectChain } from './effect-chain.ts';

/** Longest text in a box. */
const MOST = 120;
/** Below half a krone nobody is touched. */
const NOTHING = 0.5;

const weakest = (bases: readonly (BasisName | undefined)[]): BasisName =>
  BASES.find((basis) => bases.includes(basis)) ?? 'illustrative';

const names = (labels: readonly string[]): string =>
  shortened([...new Set(labels)].join(', '), MOST);

const pricesOf = ({ consequences }: Resolved) => consequences.map(({ price }) => price.price.basis);

/**
 * The effect chain that a case names, as the case uses it: the theory is the pack's, the effect, the consequences and
 * the prices are those that are calculated with. Nothing where the case names no chain.
 */
export function caseChain(
  { resolved, result, inputs }: Calculation & { inputs: Inputs },
  lang: Language,
): EffectChain | undefined {
  const { case: asked, pack } = inputs;
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  if (!chain) return undefined;
  const da = lang === 'da';
  const theory = chain.theory.map(({ text, basis, noEvidence }): [ChainStep, ChainLink] => [
    { kind: 'theory', title: shortened(text[lang], MOST) },
    { basis, unstudied: noEvidence !== undefined },
  ]);
  const { outcomes, consequences } = resolved;
  const touched = PUBLIC_PAYERS.filter(
    (payer) => Math.abs(result.consequences.byPayer[payer]) >= NOTHING,
  );
  const rest: [ChainStep, ChainLink, boolean][] = [
    [
      { kind: 'outcome', title: names(outcomes.map(({ label }) => label[lang])) },
      { basis: weakest(outcomes.map(({ effectBasis }) => effectBasis)) },
      outcomes.length > 0,
    ],
    [
      {
        kind: 'consequence',
        title: da ? 'Ændret brug af ydelser' : 'Changed use of services',
        text: names(consequences.map(({ label }) => label[lang])),
      },
      { basis: weakest(consequences.map(({ changeBasis }) => changeBasis)) },
      consequences.length > 0,
    ],
    [
      {
        kind: 'payer',
        title: capitalise(
          listed(
            touched.map((payer) => PAYER_SUBJECTS[payer][lang]),
            lang,
          ),
        ),
      },
      { basis: weakest(pricesOf(resolved)) },
      touched.length > 0,
    ],
  ];
  const way = [
    ...theory,
    ...rest.flatMap(([step, link, has]) => (has ? [[step, link] as const] : [])),
  ];
  return {
    steps: [
      { kind: 'intervention', title: chain.intervention.label[lang] },
      ...way.map(([step]) => step),
    ],
    links: way.map(([, link]) => link),
  };
}
