import { expect } from 'vitest';
import { isRefused, type Refused } from '../../src/effect-sizes/effect-size.ts';

/** The answer, when it is one. */
export function answer<T extends object>(found: T | Refused | undefined): T {
  if (found === undefined || isRefused(found)) throw new Error(JSON.stringify(found));
  return found;
}

/** Each figure agrees with the printed one to all its decimals. */
export function agrees(found: object, printed: Readonly<Record<string, number>>, decimals: number) {
  for (const [name, value] of Object.entries(printed)) {
    const figure: unknown = Reflect.get(found, name);
    expect(typeof figure, name).toBe('number');
    expect(Math.abs(Number(figure) - value), `${name} is ${figure}, printed ${value}`).toBeLessThan(
      0.5001 * 10 ** -decimals,
    );
  }
}
