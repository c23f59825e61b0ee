/** A value inside a file, with the keys to it. */
export interface Visited {
  path: (string | number)[];
  value: Record<string, unknown>;
  /** The blocks around it, nearest first. */
  around: Record<string, unknown>[];
}

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every block inside a value, outermost first. */
export function blocksIn(
  value: unknown,
  path: (string | number)[] = [],
  around: Record<string, unknown>[] = [],
): Visited[] {
  if (Array.isArray(value))
    return value.flatMap((entry, i) => blocksIn(entry, [...path, i], around));
  if (!isBlock(value)) return [];
  const inside = Object.entries(value).flatMap(([key, child]) =>
    blocksIn(child, [...path, key], [value, ...around]),
  );
  return [{ path, value, around }, ...inside];
}
