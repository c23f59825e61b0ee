import type { z } from 'zod';
import { type Issue, problem } from '../issues.ts';
import type { Catalogue, Refund } from '../schema/catalogue.ts';
import type { PayerShares, PayersByYear } from '../schema/payers.ts';
import { lookUp } from './context.ts';
import type { Origin } from './quantity.ts';
import type { DatedShares, Split } from './resolved.ts';

const ALWAYS = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
const full = (shares: PayerShares): DatedShares['shares'] => ({
  municipality: shares.municipality ?? 0,
  region: shares.region ?? 0,
  state: shares.state ?? 0,
  other: shares.other ?? 0,
});

/** What a service, a cost or a consequence says about who pays. */
export interface Paid {
  payers?: PayerShares | undefined;
  payersByYear?: z.infer<typeof PayersByYear> | undefined;
  refund?: string | undefined;
  departments?: Record<string, number> | undefined;
}

function refunded(refund: Refund, departments: Record<string, number>): Split {
  if (refund.kind === 'ladder') return { kind: 'ladder', stateShare: refund.steps, departments };
  const stretches = refund.byYear ?? [{ stateShare: refund.stateShare ?? 0 }];
  return {
    kind: 'shares',
    departments,
    byYear: stretches.map((stretch) => ({
      from: ('from' in stretch ? stretch.from : undefined) ?? ALWAYS.from,
      until: ('until' in stretch ? stretch.until : undefined) ?? ALWAYS.until,
      shares: full({ municipality: 1 - stretch.stateShare, state: stretch.stateShare }),
    })),
  };
}

/** Who pays, with the refund rule looked up and the departments checked. */
export function splitOf(paid: Paid, catalogue: Catalogue, where: Origin, issues: Issue[]): Split {
  const departments = paid.departments ?? {};
  for (const department of Object.keys(departments))
    lookUp(catalogue.departments, department, 'unknown-department', where, issues);
  if (paid.refund !== undefined) {
    const refund = lookUp(catalogue.refunds, paid.refund, 'unknown-refund', where, issues);
    if (refund) return refunded(refund, departments);
  }
  const dated = paid.payersByYear?.map((stretch) => ({
    from: stretch.from ?? ALWAYS.from,
    until: stretch.until ?? ALWAYS.until,
    shares: full(stretch),
  }));
  return {
    kind: 'shares',
    departments,
    byYear: dated ?? [{ ...ALWAYS, shares: full(paid.payers ?? { municipality: 1 }) }],
  };
}

/** The calendar years in which nobody is named as payer. */
export function unpaidYears(
  split: Split,
  firstYear: number,
  lastYear: number,
  where: Origin,
): Issue[] {
  if (split.kind === 'ladder') return [];
  const paid = (year: number) => split.byYear.some((s) => s.from <= year && year <= s.until);
  for (let year = firstYear; year <= lastYear; year++)
    if (!paid(year)) return [problem('payers-no-year', where.file, where.path, { year })];
  return [];
}
