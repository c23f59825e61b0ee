import type { ResolvedConsequence, ResolvedCost, Split } from '../resolve/resolved.ts';
import { PAYERS, type Payer } from '../schema/payer-names.ts';
import { REFUND_STEPS, type RefundStep } from '../schema/refund-steps.ts';
import type { Line, Plan, PlanShares } from './plan.ts';

/** The municipality's part that names no department. */
export const UNASSIGNED = 'unassigned';

/** Every place where money of the case can fall: the municipality by department, then the other payers. */
export function linesOf(splits: readonly Split[]): Line[] {
  const departments = new Set([UNASSIGNED, ...splits.flatMap((s) => Object.keys(s.departments))]);
  return [
    ...[...departments]
      .sort()
      .map((department) => ({ payer: 'municipality' as const, department })),
    ...PAYERS.filter((payer) => payer !== 'municipality').map((payer) => ({
      payer,
      department: '',
    })),
  ];
}

type Shares = Record<Payer, number>;

/** [row × line] */
function rowsOf(all: readonly Shares[], split: Split, lines: readonly Line[]): Float64Array {
  const named = Object.keys(split.departments).length > 0;
  const parts = lines.map(({ payer, department }) => {
    if (payer !== 'municipality') return 1;
    return named ? (split.departments[department] ?? 0) : Number(department === UNASSIGNED);
  });
  return Float64Array.from(
    all.flatMap((shares) => lines.map(({ payer }, i) => shares[payer] * (parts[i] ?? 0))),
  );
}

const NOBODY: Shares = { municipality: 0, region: 0, state: 0, other: 0 };

/** Shares of an amount by calendar year; in a year without any nobody pays. */
function datedShares(
  split: Split & { kind: 'shares' },
  lines: readonly Line[],
  start: number,
  years: number,
): PlanShares {
  const rowOf = Int32Array.from({ length: years }, (_, year) => {
    const now = start + year;
    return 1 + split.byYear.findIndex(({ from, until }) => from <= now && now <= until);
  });
  const all = [NOBODY, ...split.byYear.map(({ shares }) => shares)];
  return { rows: rowsOf(all, split, lines), rowOf };
}

/** Shares at steps of the refund ladder, the same every year. */
const ladderShares = (
  split: Split & { kind: 'ladder' },
  steps: readonly RefundStep[],
  lines: readonly Line[],
  years: number,
): PlanShares => ({
  rows: rowsOf(
    steps.map((step) => ({
      ...NOBODY,
      municipality: 1 - split.stateShare[step],
      state: split.stateShare[step],
    })),
    split,
    lines,
  ),
  rowOf: Int32Array.from({ length: steps.length * years }, (_, place) => Math.floor(place / years)),
});

/** Who pays for a consequence: in one step, or in the four of the ladder. */
export function consequenceShares(
  { price, refundStep }: ResolvedConsequence,
  lines: readonly Line[],
  start: number,
  years: number,
): PlanShares {
  const { split } = price;
  return split.kind === 'shares'
    ? datedShares(split, lines, start, years)
    : ladderShares(split, refundStep ? [refundStep] : REFUND_STEPS, lines, years);
}

/** Who pays a cost. */
export function costShares(
  { split }: ResolvedCost,
  lines: readonly Line[],
  start: number,
  years: number,
): PlanShares {
  return split.kind === 'shares'
    ? datedShares(split, lines, start, years)
    : ladderShares(split, ['over-52-weeks'], lines, years);
}

/**
 * Shares of the lines in a year.
 *
 * @param step - of the refund ladder; 0 when there is only one
 * @returns [line]
 */
export function sharesIn(
  { years, lines }: Pick<Plan, 'years' | 'lines'>,
  { rows, rowOf }: PlanShares,
  step: number,
  year: number,
): Float64Array {
  const from = (rowOf[step * years + year] ?? 0) * lines.length;
  return rows.subarray(from, from + lines.length);
}
