/**
 * What turns one value into another, as data that can be written down: a new value; or, for an object or a list, what
 * differs inside it. Steps of undo differ little from each other, so that a browser can keep many.
 */
export type Difference =
  | { is: unknown }
  | {
      in: Readonly<Record<string, Difference>>;
      /** All keys of an object, in their order, where they are not those of the first. */
      order?: readonly string[];
      /** How long a list is. */
      length?: number;
    };

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What can be written down: functions and what is undefined cannot. */
const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, one]) => one !== undefined && typeof one !== 'function');

function inside(from: Readonly<Record<string, unknown>>, entries: readonly [string, unknown][]) {
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      const found = difference(Object.hasOwn(from, key) ? from[key] : undefined, value);
      return found ? [[key, found] as const] : [];
    }),
  );
}

/** What turns the first value into the second; undefined where they are the same. */
export function difference(from: unknown, to: unknown): Difference | undefined {
  if (Object.is(from, to)) return undefined;
  if (Array.isArray(from) && Array.isArray(to)) {
    const found = inside({ ...from }, Object.entries(to));
    if (Object.keys(found).length === 0 && from.length === to.length) return undefined;
    return { in: found, length: to.length };
  }
  if (!isTable(from) || !isTable(to)) return { is: to };
  const [before, after] = [entriesOf(from), entriesOf(to)];
  const found = inside(from, after);
  const order = after.map(([key]) => key);
  const isOrdered = before.length === order.length && before.every(([key], i) => key === order[i]);
  if (isOrdered && Object.keys(found).length === 0) return undefined;
  return { in: found, ...(!isOrdered && { order }) };
}

/**
 * The second value again, out of the first and the difference; parts that do not differ are shared.
 *
 * @throws TypeError when the difference does not belong to the value
 */
export function patched(from: unknown, by: Difference | undefined): unknown {
  if (by === undefined) return from;
  if ('is' in by) return by.is;
  const { in: found, order, length } = by;
  if (Array.isArray(from) && length !== undefined)
    return Array.from({ length }, (_, i) => patched(from[i], found[i]));
  if (!isTable(from)) throw new TypeError('patched: the difference is of another value');
  const keys = order ?? entriesOf(from).map(([key]) => key);
  return Object.fromEntries(
    keys.map((key) => [
      key,
      patched(
        Object.hasOwn(from, key) ? from[key] : undefined,
        Object.hasOwn(found, key) ? found[key] : undefined,
      ),
    ]),
  );
}
