import type { Case } from '@som/engine';

/** So many persons over so many years from the first: whole persons where the sum is whole, and the first years take the rest. */
export function spreadIntake(sum: number, from: number, years: number): Case['intake'] {
  const isWhole = Number.isInteger(sum);
  const each = isWhole ? Math.floor(sum / years) : sum / years;
  const rest = isWhole ? sum - each * years : 0;
  return Object.fromEntries(
    Array.from({ length: years }, (_, i) => [String(from + i), { value: each + Number(i < rest) }]),
  );
}
