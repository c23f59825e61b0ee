import type { Quantity } from '../resolve/quantity.ts';
import type { Column, Parameter } from './plan.ts';

/** The parameters of a plan as they are gathered: each quantity gets one column. */
export interface Columns {
  readonly parameters: Parameter[];
  /** Column of a quantity, or −1 for none. Once non-linear anywhere, a parameter is non-linear. */
  of(quantity: Quantity | undefined, linear?: boolean): Column;
  /** Columns of a table, by year; −1 where nothing is listed. `hold` repeats the last year listed. */
  table(
    table: Readonly<Record<number, Quantity>>,
    years: number,
    linear?: boolean,
    hold?: boolean,
  ): Int32Array;
}

/** No columns yet. The same number used twice is one parameter. */
export function gatherColumns(): Columns {
  const parameters: Parameter[] = [];
  const byId = new Map<string, Column>();
  const of: Columns['of'] = (quantity, linear = true) => {
    if (quantity === undefined) return -1;
    const known = byId.get(quantity.id);
    const parameter = known === undefined ? undefined : parameters[known];
    if (known !== undefined && parameter) {
      parameter.linear &&= linear;
      return known;
    }
    byId.set(quantity.id, parameters.length);
    return parameters.push({ ...quantity, linear }) - 1;
  };
  return {
    parameters,
    of,
    table(table, years, linear = true, hold = false) {
      const last = Math.max(-1, ...Object.keys(table).map(Number));
      return Int32Array.from({ length: years }, (_, year) =>
        of(table[hold && year > last ? last : year], linear),
      );
    },
  };
}
