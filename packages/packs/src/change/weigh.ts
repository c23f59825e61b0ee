import type { Bump, Change, Difference, Why } from './change.ts';
import type { Kind } from './kinds.ts';

/** Things that no case names and no result rests on. */
const QUIET: ReadonlySet<Kind> = new Set(['source', 'gap', 'payer']);
/** Files that say more about the figures and hold none that is calculated with. */
const BESIDE = new Set(['studies.yaml', 'sources.yaml', 'known-gaps.yaml', 'pack.yaml', 'cases']);
/** Parts of an effect chain and of a group that explain it, or help to find it. */
const EXPLAINS = new Set([
  'theory',
  'evidence',
  'noEvidence',
  'mustBeTrue',
  'intervention',
  'profile',
]);

/** Keys whose change gives the numbers around them another meaning, by file. */
const MEANING: Readonly<Record<string, readonly string[]>> = {
  'groups.yaml': ['unit', 'age'],
  'outcomes.yaml': ['kind', 'of', 'group'],
  'consequences.yaml': ['affects', 'service', 'measuredAmong'],
  'prices.yaml': ['unit', 'priceYear', 'direction'],
  'services.yaml': ['unit', 'priceYear', 'direction'],
  'chains.yaml': ['priceYear', 'per', 'group', 'measure', 'among', 'betterIs'],
  'indices.yaml': ['kind'],
  'refunds.yaml': ['kind'],
};

function meaning(file: string, path: readonly string[]): Why | undefined {
  const key = path.at(-1) ?? '';
  if (!MEANING[file]?.includes(key)) return undefined;
  // a rule for how something lasts also has a kind; another rule is another figure, not another outcome
  if (key === 'kind' && path.length !== 2) return undefined;
  if (key === 'unit') return 'unit';
  return key === 'priceYear' ? 'price-year' : 'meaning';
}

function weighFigure(change: Difference & { kind: 'figure' }): [Bump, Why] {
  const { file, path, before, after } = change;
  if (file === 'pack.yaml' && (path[0] === 'engine' || path[0] === 'format'))
    return ['minor', 'moves'];
  if (BESIDE.has(file)) return ['patch', 'still'];
  if (file === 'catalogue.yaml' && path[0] !== 'expensiveCases') return ['patch', 'still'];
  if (/^(chains|groups)/.test(file) && EXPLAINS.has(path[1] ?? '')) return ['patch', 'still'];
  // the kind of service is for lists only
  if (path.length === 2 && path[1] === 'group' && /^(prices|services)/.test(file))
    return ['patch', 'still'];
  if (path.at(-1) === 'source') return ['patch', 'still'];
  const why = meaning(file, path);
  if (why) return ['major', why];
  // a parameter that is gone, or a year that an index no longer reaches: a scenario or a price level may name it
  const isNamed = !path.some((key) => /^\d+$/.test(key));
  const carried = (before?.basis !== undefined && isNamed) || path.at(-2) === 'values';
  if (!after && carried) return ['major', 'gone'];
  const value = (figure: typeof before) => JSON.stringify([figure?.value, figure?.spread]);
  if (value(before) !== value(after)) return ['minor', 'moves'];
  return before?.basis !== after?.basis ? ['minor', 'basis'] : ['patch', 'still'];
}

function weighed(change: Difference): [Bump, Why] {
  switch (change.kind) {
    case 'figure':
      return weighFigure(change);
    case 'wording':
      return ['patch', 'still'];
    case 'added':
      return QUIET.has(change.what) ? ['patch', 'still'] : ['minor', 'added'];
    case 'removed':
      if (change.what === 'case') return ['minor', 'moves'];
      return QUIET.has(change.what) ? ['patch', 'still'] : ['major', 'gone'];
    case 'renamed':
      return change.merged ? ['major', 'gone'] : ['minor', 'renamed'];
    case 'withdrawn':
      return QUIET.has(change.what) ? ['patch', 'still'] : ['major', 'gone'];
  }
}

/** The smallest version bump that a change allows, and why. */
export function weigh(change: Difference): Change {
  const [bump, why] = weighed(change);
  return { ...change, bump, why };
}
