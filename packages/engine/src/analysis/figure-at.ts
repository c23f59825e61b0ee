import type { Result } from '../result.ts';

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value))
    return value.find((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null) return false;
      return ('id' in entry && entry.id === key) || ('year' in entry && String(entry.year) === key);
    });
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/**
 * A figure of a result by its dotted path: `net.byPayer.municipality`, `outcomes.less-psychiatry.persons`,
 * `byYear.2026.total`. Lists are entered by id or year.
 *
 * @returns the number, or nothing when there is no number there
 */
export function figureAt(result: Result, path: string): number | undefined {
  let value: unknown = result;
  for (const key of path.split('.')) value = step(value, key);
  return typeof value === 'number' ? value : undefined;
}
