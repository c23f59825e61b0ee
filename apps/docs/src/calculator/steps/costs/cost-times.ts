/** Equal shares of an amount in the start year and the years after it. */
export const evenly = (years: number): number[] => Array.from({ length: years }, () => 1 / years);

/** Over how many years a spread is even; one when all is paid in the start year, undefined when it is uneven. */
export function evenYears(spread: readonly number[] | undefined): number | undefined {
  const shares = spread ?? [1];
  const even = 1 / shares.length;
  return shares.every((share) => Math.abs(share - even) < 1e-9) ? shares.length : undefined;
}
