import type { Label } from '@som/engine';
import type { Difference, Figure } from './change.ts';
import { kindAt } from './kinds.ts';

type Block = Readonly<Record<string, unknown>>;
interface Told {
  basis?: unknown;
  source?: unknown;
}
interface At {
  file: string;
  path: readonly string[];
  /** The id by which a former id is known in the new version. */
  now: (id: string) => string;
  /** Basis and source of the blocks around, before and after. */
  told: readonly [Told, Told];
}

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLabel = (value: unknown): value is Label =>
  isBlock(value) && typeof value.da === 'string' && typeof value.en === 'string';
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const ESTIMATE = new Set(['value', 'range', 'ci95', 'se', 'basis', 'source', 'note']);
/** A number with its spread, as opposed to a block of several. */
const isEstimate = (value: unknown): value is Block =>
  isBlock(value) &&
  typeof value.value === 'number' &&
  Object.keys(value).every((key) => ESTIMATE.has(key));

/** Texts for the reader: they say more about a figure, and never what it is. */
const WORDS = new Set(['note', 'reason', 'riskOfBias', 'attrition', 'funding', 'description']);
/** What holds where nothing is written. */
const DEFAULTS: Block = {
  of: 'participant',
  direction: 'expense',
  measuredAmong: 'those-still-there',
  among: 'all',
  transfer: false,
  independentYears: false,
};
/** Facts and choices: they need no basis, so a new basis of their block says nothing about them. */
const CHOICES = new Set(
  'age from to until in years weeksBefore priceYear payers payersByYear departments forecastFrom spread protects'.split(
    ' ',
  ),
);
/** Files whose numbers enter calculations and so rest on something. */
const FIGURES = new Set(
  'groups outcomes consequences prices services chains refunds indices discount catalogue'
    .split(' ')
    .map((name) => `${name}.yaml`),
);
const SOURCELESS = ['illustrative', 'own-data'];

const restsOnSomething = ({ file, path }: At) =>
  FIGURES.has(file) && !path.some((key) => CHOICES.has(key));

function spreadOf(value: Block): Figure['spread'] {
  for (const kind of ['range', 'ci95'] as const) {
    const interval = value[kind];
    if (Array.isArray(interval))
      return { kind, low: Number(interval[0]), high: Number(interval[1]) };
  }
  return typeof value.se === 'number' ? { kind: 'se', se: value.se } : undefined;
}

function figureOf(value: unknown, told: Told, carries: boolean): Figure | undefined {
  if (value === undefined) return undefined;
  const own = isEstimate(value) ? value : {};
  const basis = own.basis ?? told.basis;
  // a number with its own sourceless basis does not borrow the source of the block around it
  const borrows = !SOURCELESS.includes(String(own.basis));
  const source = own.source ?? (borrows ? told.source : undefined);
  const spread = spreadOf(own);
  return {
    // a leaf of parsed YAML is one of these; blocks are walked into before they come here
    value: (isEstimate(value) ? value.value : value) as Figure['value'],
    ...(spread && { spread }),
    ...(carries && typeof basis === 'string' && { basis }),
    ...(carries && typeof source === 'string' && { source }),
  };
}

function figures(at: At, before: unknown, after: unknown): Difference[] {
  const number = [before, after].some((v) => isEstimate(v) || typeof v === 'number');
  const carries = number && restsOnSomething(at);
  const [was, is] = [figureOf(before, at.told[0], carries), figureOf(after, at.told[1], carries)];
  const translated = was && { ...was, value: renamed(was.value, at.now) };
  const notes = wording(
    { ...at, path: [...at.path, 'note'] },
    isEstimate(before) ? before.note : undefined,
    isEstimate(after) ? after.note : undefined,
  );
  // a unit may be called the same as something that has been renamed
  if (same(was, is) || same(translated, is)) return notes;
  const { file, path } = at;
  return [
    { kind: 'figure', file, path, ...(was && { before: was }), ...(is && { after: is }) },
    ...notes,
  ];
}

/** A choice that names an id which has been renamed is the same choice. */
function renamed(value: Figure['value'], now: At['now']): Figure['value'] {
  if (typeof value === 'string') return now(value);
  return Array.isArray(value) ? value.map((v) => (typeof v === 'string' ? now(v) : v)) : value;
}

const textOf = (value: unknown): string | undefined =>
  isLabel(value) ? `${value.da} / ${value.en}` : value === undefined ? undefined : String(value);

function wording({ file, path }: At, before: unknown, after: unknown): Difference[] {
  const [was, is] = [textOf(before), textOf(after)];
  if (was === is) return [];
  return [
    {
      kind: 'wording',
      file,
      path,
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
    },
  ];
}

const hasFigures = (at: At, value: unknown): boolean => {
  if (isEstimate(value) || typeof value === 'number') return restsOnSomething(at);
  if (typeof value !== 'object' || value === null || isLabel(value)) return false;
  return Object.entries(value).some(([key, child]) =>
    hasFigures({ ...at, path: [...at.path, key] }, child),
  );
};

const toldIn = (block: Block, around: Told): Told => ({
  basis: block.basis ?? around.basis,
  source: block.source ?? around.source,
});

function blocks(at: At, before: Block, after: Block): Difference[] {
  const told = [toldIn(before, at.told[0]), toldIn(after, at.told[1])] as const;
  // each key of the old version with the key that it has now
  const pairs = new Map<string, string>();
  const merged: Difference[] = [];
  for (const key of Object.keys(before)) {
    const to = Object.hasOwn(after, key) ? key : at.now(key);
    const path = [...at.path, to];
    const what = kindAt(at.file, path);
    if (to === key || !Object.hasOwn(after, to)) pairs.set(key, key);
    else if (!what) pairs.set(key, to);
    else {
      // two things that have become one are not compared: the one it became is compared with itself
      const isMerged = Object.hasOwn(before, to);
      const place = { file: at.file, path };
      merged.push({
        kind: 'renamed',
        ...place,
        what,
        id: key,
        to,
        ...(isMerged && { merged: true }),
      });
      if (!isMerged) pairs.set(key, to);
    }
  }
  const taken = new Set(pairs.values());
  for (const key of Object.keys(after)) if (!taken.has(key)) pairs.set(key, key);
  const compared = [...pairs].flatMap(([was, is]) => {
    const inside = { ...at, told, path: [...at.path, is] };
    if (is === 'basis' || is === 'source')
      if (FIGURES.has(at.file) && (hasFigures(at, before) || hasFigures(at, after))) return [];
    const given = (block: Block, key: string) =>
      Object.hasOwn(block, key) ? block[key] : DEFAULTS[key];
    return compare(inside, given(before, was), given(after, is));
  });
  return [...merged, ...compared];
}

/**
 * What differs between two values of a file in meaning, and what in wording.
 *
 * @param at - where they stand; `now` gives the new id of a former one
 */
export function compare(at: At, before: unknown, after: unknown): Difference[] {
  const { file, path } = at;
  const what = kindAt(file, path);
  if (what && (before === undefined) !== (after === undefined)) {
    const value = after ?? before;
    const label = isBlock(value) && isLabel(value.label) ? value.label : undefined;
    const kind = before === undefined ? 'added' : 'removed';
    return [{ kind, file, path, what, id: path.at(-1) ?? '', ...(label && { label }) }];
  }
  const either = after ?? before;
  if (isLabel(either) || WORDS.has(path.at(-1) ?? '')) return wording(at, before, after);
  if (isEstimate(before) || isEstimate(after)) return figures(at, before, after);
  if (isBlock(either))
    return blocks(at, isBlock(before) ? before : {}, isBlock(after) ? after : {});
  if (Array.isArray(either) && either.some(isBlock)) {
    const [was, is] = [before, after].map((v) => (Array.isArray(v) ? v : []));
    const length = Math.max(was?.length ?? 0, is?.length ?? 0);
    return Array.from({ length }, (_, i) =>
      compare({ ...at, path: [...path, String(i)] }, was?.[i], is?.[i]),
    ).flat();
  }
  return figures(at, before, after);
}
