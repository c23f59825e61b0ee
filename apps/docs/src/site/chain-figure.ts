import type { Chain, Language } from '@som/engine';
import type { EffectChain } from '@som/report';
import { type ChainLink, gradeOf } from './chain-way.ts';

/** What a link is in the figure. */
const KINDS = {
  theory: 'theory',
  effect: 'outcome',
  change: 'consequence',
  payers: 'payer',
} as const satisfies Record<ChainLink['kind'], unknown>;

/** The links as the figure draws them: each box and each arrow leads to its evidence on the page. */
export function chainDrawing(
  chain: Chain,
  links: readonly ChainLink[],
  lang: Language,
): EffectChain {
  return {
    steps: [
      { kind: 'intervention', title: chain.intervention.label[lang], href: '#indsatsen' },
      ...links.map(({ kind, box, anchor }) => ({
        kind: KINDS[kind],
        ...box,
        href: `#${anchor}`,
      })),
    ],
    links: links.map((link) => ({ ...gradeOf(link), href: `#${link.anchor}` })),
  };
}
