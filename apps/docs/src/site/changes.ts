import type { Language, Pack } from '@som/engine';
import type { Counterfactual } from '@som/report';
import { type Estimate, estimateText, plain, signed } from './estimates.ts';

export type Consequence = Pack['consequences'][string][string];

const yearOf = (key: string): number => Number(key.slice('year-'.length));
const same = (a: Estimate, b: Estimate): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Stretch {
  from: number;
  to: number;
  estimate: Estimate;
}

/** Years that follow each other with the same figure are shown as one. */
function stretches(table: Readonly<Record<string, Estimate>>): Stretch[] {
  const years = Object.entries(table)
    .map(([key, estimate]) => ({ year: yearOf(key), estimate }))
    .sort((a, b) => a.year - b.year);
  const found: Stretch[] = [];
  for (const { year, estimate } of years) {
    const last = found.at(-1);
    if (last && last.to === year - 1 && same(last.estimate, estimate)) last.to = year;
    else found.push({ from: year, to: year, estimate });
  }
  return found;
}

const span = (from: number | string, to: number | string): string =>
  from === to ? `${from}` : `${from}–${to}`;

/** When and by how much the use changes, one line for each stretch of years or ages. */
export function changeLines(
  consequence: Consequence,
  lang: Language,
): { when: string; change: string }[] {
  const da = lang === 'da';
  const yearWord = da ? 'år' : 'year';
  const { change, byAge, ifReached, ifNotReached } = consequence;
  if (change)
    return stretches(change).map(({ from, to, estimate }) => ({
      when: `${yearWord} ${span(from, to)}`,
      change: estimateText(estimate, lang, signed),
    }));
  if (byAge)
    return Object.entries(byAge).map(([ages, estimate]) => ({
      when: da ? `${ages.replace('-', '–')} år` : `age ${ages.replace('-', '–')}`,
      change: estimateText(estimate, lang, signed),
    }));
  const reached = ifReached ?? {};
  const not = ifNotReached ?? {};
  const years = [...new Set([...Object.keys(reached), ...Object.keys(not)])].map(yearOf);
  const none: Estimate = { value: 0 };
  const lines: { from: number; to: number; change: string }[] = [];
  for (const year of years.sort((a, b) => a - b)) {
    const with_ = estimateText(reached[`year-${year}`] ?? none, lang, plain);
    const without = estimateText(not[`year-${year}`] ?? none, lang, plain);
    const change = da ? `${with_} mod ${without}` : `${with_} against ${without}`;
    const last = lines.at(-1);
    if (last?.change === change && last.to === year - 1) last.to = year;
    else lines.push({ from: year, to: year, change });
  }
  return lines.map(({ from, to, change }) => ({ when: `${yearWord} ${span(from, to)}`, change }));
}

/** All numbers of the change, for finding their bases. */
export const changeEstimates = ({
  change,
  byAge,
  ifReached,
  ifNotReached,
}: Consequence): Estimate[] =>
  [change, byAge, ifReached, ifNotReached].flatMap((table) => (table ? Object.values(table) : []));

/** The two paths as the counterfactual figure draws them; undefined where the pack writes only the difference. */
export function pathsOf(
  consequence: Consequence,
): Pick<Counterfactual, 'withOutcome' | 'without'> | undefined {
  const { ifReached, ifNotReached } = consequence;
  if (!ifReached || !ifNotReached) return undefined;
  const last = Math.max(
    ...[ifReached, ifNotReached].flatMap((path) => Object.keys(path).map(yearOf)),
  );
  const list = (path: Readonly<Record<string, Estimate>>) =>
    Array.from({ length: last + 1 }, (_, year) => path[`year-${year}`]?.value ?? 0);
  return { withOutcome: list(ifReached), without: list(ifNotReached) };
}
