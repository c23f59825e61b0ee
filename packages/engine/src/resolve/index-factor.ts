import { type Issue, problem, warning } from '../issues.ts';
import type { Catalogue, PriceIndex } from '../schema/catalogue.ts';
import { lookUp } from './context.ts';
import type { Origin } from './quantity.ts';

/** Level of an index by calendar year; rises are chained from the first year. */
function levels(index: PriceIndex): Map<number, number> {
  const years = Object.keys(index.values)
    .map(Number)
    .sort((a, b) => a - b);
  const at = (year: number) => index.values[String(year)] ?? 0;
  const result = new Map<number, number>();
  if (index.kind === 'levels') for (const year of years) result.set(year, at(year));
  else {
    // a rise is from the year before, so the first year listed also fixes the year before it
    let level = 1;
    const first = years[0];
    if (first !== undefined) result.set(first - 1, level);
    for (const year of years) {
      if (!result.has(year - 1)) break;
      level *= 1 + at(year);
      result.set(year, level);
    }
  }
  return result;
}

/**
 * index[to] / index[from]: what a krone of one year's prices is in another's.
 *
 * A year that the index lacks is an issue that names it; never a silent 1.
 */
export function indexFactor(
  catalogue: Catalogue,
  name: string,
  from: number,
  to: number,
  where: Origin,
  issues: Issue[],
): number {
  const index = lookUp(catalogue.indices, name, 'unknown-index', where, issues);
  if (!index || from === to) return 1;
  const table = levels(index);
  const years = [...table.keys()];
  for (const year of [from, to]) {
    if (table.has(year)) continue;
    const found = { index: name, year, first: Math.min(...years), last: Math.max(...years) };
    issues.push(problem('index-year-missing', where.file, where.path, found));
    return 1;
  }
  const forecast = index.forecastFrom;
  if (forecast !== undefined && to >= forecast)
    issues.push(warning('index-forecast', '', ['priceYear'], { index: name, year: to }));
  if (index.standIn) issues.push(warning('index-stand-in', '', ['priceYear'], { index: name }));
  return (table.get(to) ?? 1) / (table.get(from) ?? 1);
}
