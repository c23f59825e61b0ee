import type { ResolvedConsequence, ResolvedCost, Split } from '../resolve/resolved.ts';
import { PAYERS, type Payer } from '../schema/payer-names.ts';
import { REFUND_STEPS, type RefundStep } from '../schema/refund-steps.ts';
import type { Line } from './plan.ts';

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

function put(into: Float64Array, at: number, shares: Shares, split: Split, lines: readonly Line[]) {
  const named = Object.keys(split.departments).length > 0;
  for (const [i, line] of lines.entries()) {
    const share = shares[line.payer];
    const part = named
      ? (split.departments[line.department] ?? 0)
      : Number(line.department === UNASSIGNED);
    into[at + i] = line.payer === 'municipality' ? share * part : share;
  }
}

const ladderShares = (stateShare: number): Shares => ({
  municipality: 1 - stateShare,
  region: 0,
  state: stateShare,
  other: 0,
});

/** [year × line] shares of an amount by calendar year. */
function datedShares(
  split: Split & { kind: 'shares' },
  lines: readonly Line[],
  start: number,
  years: number,
) {
  const shares = new Float64Array(years * lines.length);
  for (let year = 0; year < years; year++) {
    const stretch = split.byYear.find((s) => s.from <= start + year && start + year <= s.until);
    if (stretch) put(shares, year * lines.length, stretch.shares, split, lines);
  }
  return shares;
}

/** [year × line] shares at one step of the refund ladder, the same every year. */
function stepShares(
  split: Split & { kind: 'ladder' },
  step: RefundStep,
  lines: readonly Line[],
  years: number,
) {
  const shares = new Float64Array(years * lines.length);
  for (let year = 0; year < years; year++)
    put(shares, year * lines.length, ladderShares(split.stateShare[step]), split, lines);
  return shares;
}

/** [step × year × line] shares of a consequence: one step, or the four of the ladder. */
export function consequenceShares(
  { price, refundStep }: ResolvedConsequence,
  lines: readonly Line[],
  start: number,
  years: number,
): Float64Array {
  const { split } = price;
  if (split.kind === 'shares') return datedShares(split, lines, start, years);
  if (refundStep) return stepShares(split, refundStep, lines, years);
  const all = new Float64Array(REFUND_STEPS.length * years * lines.length);
  for (const [i, step] of REFUND_STEPS.entries())
    all.set(stepShares(split, step, lines, years), i * years * lines.length);
  return all;
}

/** [year × line] shares of a cost. */
export function costShares(
  { split }: ResolvedCost,
  lines: readonly Line[],
  start: number,
  years: number,
): Float64Array {
  return split.kind === 'shares'
    ? datedShares(split, lines, start, years)
    : stepShares(split, 'over-52-weeks', lines, years);
}
