import { type Issue, problem } from '@som/engine';
import type { Rule } from '../rule.ts';
import { type Published, publishedEffects, rounding } from './published.ts';

/** Measures that are shares of persons: 0.482 for 48.2%. */
const SHARES = ['share', 'risk-difference'];

function inPercent({ effect, file, path }: Published): Issue[] {
  const { measure, value, ci95 = [] } = effect;
  if (!SHARES.includes(measure)) return [];
  const found = [value, ...ci95].find((number) => number !== undefined && Math.abs(number) > 1);
  if (found === undefined) return [];
  return [problem('percent-not-share', file, path, { value: found, share: found / 100 })];
}

/** Room for a share that a study prints with two digits: 0.5 is written for 0.50. */
const DECIMALS = 2;

function notTheCounts({ effect, file, path }: Published): Issue[] {
  return (['intervention', 'comparator'] as const).flatMap((name): Issue[] => {
    const { n, events, share, lost = 0 } = effect[name] ?? {};
    if (n === undefined || events === undefined || share === undefined || events > n) return [];
    // a share may be of all, or of those who were there to be measured
    const counted = [n, n - lost].filter((persons) => persons > 0).map((all) => events / all);
    const room = rounding([share], DECIMALS) + 1e-9;
    if (counted.length === 0 || counted.some((own) => Math.abs(own - share) <= room)) return [];
    const found = { share, events, n, counted: Number(counted[0]?.toFixed(3)) };
    return [problem('share-not-events', file, [...path, name, 'share'], found)];
  });
}

/** A share is between 0 and 1, and the same as the counts beside it. */
export const sharesAreShares: Rule = (checked) =>
  publishedEffects(checked).flatMap((published) => [
    ...inPercent(published),
    ...notTheCounts(published),
  ]);
