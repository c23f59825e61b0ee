import type { Chain, Language } from '@som/engine';
import type { EffectChain } from '@som/report';
import { type ChainLink, gradeOf } from './chain-way.ts';

/** Longest text in a box; the whole text stands under the link. */
const MOST_CHARACTERS = 120;

/** The first sentence, or what there is room for. */
export function firstWords(text: string, most = MOST_CHARACTERS): string {
  const [sentence = ''] = /^.*?[.:](?=\s|$)/.exec(text) ?? [text];
  const bare = sentence.replace(/[.:]$/, '');
  if (bare.length <= most) return bare;
  return `${bare.slice(0, bare.lastIndexOf(' ', most))} …`;
}

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
      ...links.map(({ kind, title, text, anchor }) => ({
        kind: KINDS[kind],
        title: kind === 'theory' ? firstWords(text) : title,
        ...(kind === 'change' && { text: firstWords(text) }),
        href: `#${anchor}`,
      })),
    ],
    links: links.map((link) => ({ ...gradeOf(link), href: `#${link.anchor}` })),
  };
}
