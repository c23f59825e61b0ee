import type { Paint } from './paint.ts';

/** Fewer columns than this show nothing. */
const SMALLEST = 9;
const LARGEST = 30;

/** Bars to both sides of a zero line, one a value, all of one width; null where there is no room. */
export function barCells(
  values: readonly number[] | undefined,
  room: number,
  paint: Paint,
): string[] | null {
  if (values === undefined || values.length === 0 || room < SMALLEST) return null;
  const cells = Math.min(room, LARGEST) - 1;
  const lowest = Math.max(0, ...values.map((value) => -value));
  const highest = Math.max(0, ...values);
  if (lowest + highest === 0) return null;
  const left = Math.round((cells * lowest) / (lowest + highest));
  const right = cells - left;
  return values.map((value) => {
    const size = Math.round((Math.abs(value) / (lowest + highest)) * cells);
    const length = value === 0 ? 0 : Math.max(1, size);
    if (value < 0) {
      const loss = '▒'.repeat(Math.min(length, left));
      return `${' '.repeat(left - loss.length)}${paint('loss', loss)}│`;
    }
    return `${' '.repeat(left)}│${paint('gain', '█'.repeat(Math.min(length, right)))}`;
  });
}
