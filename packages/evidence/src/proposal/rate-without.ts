import type { Effect, Label, PublishedEffect } from '@som/engine';
import { percent, said } from '../said.ts';
import type { Found } from './find-bearing.ts';
import type { Setting } from './setting.ts';

/** The rate without the intervention that a conversion uses, and where it is from. */
export interface RateWithout {
  /** Share that reaches the outcome without it; of prevention, that meets the problem. */
  value: number;
  /** Share that does well without it: the same for success, the rest for prevention. */
  well: number;
  from: 'asked' | 'case' | 'studies' | 'chain';
  says: Label;
}

const shareOf = (arm: PublishedEffect['comparator']): number | undefined =>
  arm?.events !== undefined && arm.n ? arm.events / arm.n : arm?.share;

/** What was counted turned to what is wanted: reaching the outcome, or meeting the problem. */
function wanted(
  { comparator, betterIs }: PublishedEffect,
  form: Setting['form'],
): number | undefined {
  const share = shareOf(comparator);
  if (share === undefined || betterIs === undefined) return undefined;
  return (betterIs === 'higher') === (form === 'successRate') ? share : 1 - share;
}

/** As somebody wrote it; the one in `restsOn` may itself be from the studies. */
const inEffect = (effect: Effect | undefined): number | undefined =>
  effect?.without?.value ?? effect?.study?.without.value;

const SAYS: Readonly<Record<RateWithout['from'], readonly [da: string, en: string]>> = {
  asked: [
    'Andelen uden indsatsen er den, I har skrevet: {value}.',
    'The share without the intervention is the one you wrote: {value}.',
  ],
  case: [
    'Andelen uden indsatsen er sagens egen: {value}.',
    'The share without the intervention is that of the case: {value}.',
  ],
  studies: [
    'Andelen uden indsatsen er ikke jeres: det er gennemsnittet af sammenligningsgrupperne i studierne, {value}. Skriv jeres egen, når I kender den.',
    'The share without the intervention is not yours: it is the mean of the comparison groups of the studies, {value}. Write your own when you know it.',
  ],
  chain: [
    'Andelen uden indsatsen er ikke jeres: det er effektkædens, {value}. Skriv jeres egen, når I kender den.',
    'The share without the intervention is not yours: it is that of the effect chain, {value}. Write your own when you know it.',
  ],
};

/**
 * The rate without the intervention: asked for, else of the case, else the plain mean of the comparison groups of the
 * studies (one figure a study), else of the chain; undefined when nobody says.
 *
 * @param among - the effects whose comparison groups count
 */
export function rateWithout(
  setting: Setting,
  asked: number | undefined,
  among: readonly Found[],
): RateWithout | undefined {
  const { about, chain, form } = setting;
  const answer = (from: RateWithout['from'], value: number): RateWithout => ({
    value,
    well: form === 'successRate' ? value : 1 - value,
    from,
    says: said(...SAYS[from], { value: percent(value) }),
  });
  if (asked !== undefined) return answer('asked', asked);
  const own = inEffect(about.case?.effect?.[about.outcome]);
  if (own !== undefined) return answer('case', own);
  const seen = new Map<string, number>();
  for (const { pack, id, published } of among) {
    const share = wanted(published, form);
    const key = `${pack.id}/${id}`;
    if (share !== undefined && !seen.has(key)) seen.set(key, share);
  }
  const shares = [...seen.values()];
  if (shares.length > 0)
    return answer('studies', shares.reduce((sum, share) => sum + share, 0) / shares.length);
  const chained = inEffect(chain?.effect?.[about.outcome]);
  return chained === undefined ? undefined : answer('chain', chained);
}
