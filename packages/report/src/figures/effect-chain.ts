import { BASES, type BasisName, type Label, type Language } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { BASIS_NAMES } from '../words.ts';

/** A step of a chain: what is done, what it sets going, what is reached, what follows, who pays. */
export interface ChainStep {
  title: string;
  text?: string;
  href?: string;
  /** Left out, the box has no heading. */
  kind?: 'intervention' | 'theory' | 'outcome' | 'consequence' | 'payer';
}

/** What leads from one step to the next, and how well it is known. */
export interface ChainLink {
  basis: BasisName;
  /** Why one leads to the other. */
  label?: string;
  /** Where the evidence of the link stands. */
  href?: string;
  /** Honest: nobody has studied the link. */
  unstudied?: boolean;
}

/** A chain of effect: each link leads from one step to the next, so there is one link fewer than steps. */
export interface EffectChain {
  steps: readonly ChainStep[];
  links: readonly ChainLink[];
}

export const STEP_KINDS: Readonly<Record<NonNullable<ChainStep['kind']>, Label>> = {
  intervention: { da: 'Indsats', en: 'Intervention' },
  theory: { da: 'Forandringsteori', en: 'Theory of change' },
  outcome: { da: 'Effektmål', en: 'Outcome' },
  consequence: { da: 'Konsekvens', en: 'Consequence' },
  payer: { da: 'Betalere', en: 'Payers' },
};

const UNSTUDIED: Label = { da: 'ikke undersøgt', en: 'not studied' };

/** What a link rests on, in words. */
export const linkGrade = ({ basis, unstudied }: ChainLink, lang: Language): string =>
  unstudied ? `${UNSTUDIED[lang]} (${BASIS_NAMES[basis][lang]})` : BASIS_NAMES[basis][lang];

/** A weak link is one nobody has studied, or that rests on judgement or an example. */
export const isWeak = ({ basis, unstudied }: ChainLink): boolean =>
  unstudied === true || basis === 'illustrative' || basis === 'expert';

/** Where it is weakest: what nobody has studied before what is studied, then by basis. */
export function weakestLink(links: readonly ChainLink[]): number | undefined {
  const rank = (link: ChainLink): number =>
    BASES.indexOf(link.basis) + (link.unstudied ? 0 : BASES.length);
  const weakest = links.toSorted((a, b) => rank(a) - rank(b))[0];
  return weakest === undefined ? undefined : links.indexOf(weakest);
}

/** »From« to »to«. */
export function betweenWords(chain: EffectChain, index: number, lang: Language): string {
  const [from, to] = [chain.steps[index], chain.steps[index + 1]];
  const title = (step: ChainStep | undefined) => plainText(step?.title ?? '');
  return lang === 'da'
    ? `»${title(from)}« til »${title(to)}«`
    : `“${title(from)}” to “${title(to)}”`;
}
