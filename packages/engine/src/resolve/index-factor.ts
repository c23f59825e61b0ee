import { problem, warning } from '../issues.ts';
import type { PriceIndex } from '../schema/catalogue.ts';
import { type Context, lookUp } from './context.ts';
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
 * index[price year of the case] / index[from]: what a krone of one year's prices is in the case's.
 *
 * A year that the index lacks is an issue that names it; never a silent 1.
 *
 * @param block - where the index and its price year are written
 */
export function indexFactor(context: Context, name: string, from: number, block: Origin): number {
  const { catalogue, issues, caseFile } = context;
  const to = context.case.priceYear;
  const inBlock = (key: string): Origin => ({ ...block, path: [...block.path, key] });
  const index = lookUp(catalogue.indices, name, 'unknown-index', inBlock('index'), issues);
  if (!index || from === to) return 1;
  const table = levels(index);
  const years = [...table.keys()];
  const lacks = (year: number, where: Origin) => {
    if (table.has(year)) return false;
    const found = { index: name, year, first: Math.min(...years), last: Math.max(...years) };
    issues.push(problem('index-year-missing', where.file, where.path, found));
    return true;
  };
  if (lacks(from, inBlock('priceYear'))) return 1;
  if (lacks(to, { file: caseFile, path: ['priceYear'] })) return 1;
  const forecast = index.forecastFrom;
  if (forecast !== undefined && to >= forecast)
    issues.push(warning('index-forecast', '', ['priceYear'], { index: index.label, year: to }));
  if (index.standIn)
    issues.push(warning('index-stand-in', '', ['priceYear'], { index: index.label }));
  return (table.get(to) ?? 1) / (table.get(from) ?? 1);
}
