import type { Lasts, OnsetForm, RateForm, Resolved, ResolvedOutcome } from '../resolve/resolved.ts';
import type { Columns } from './columns.ts';
import type { PlanLasts, PlanOnset, PlanOutcome, PlanRate } from './plan.ts';

/** Lasting as columns; not linear, since a share to the power of years is not. */
export function compileLasts(lasts: Lasts | undefined, years: number, columns: Columns): PlanLasts {
  switch (lasts?.kind) {
    case 'yearly':
      return { kind: 'yearly', keeps: columns.of(lasts.keeps, false) };
    case 'half-life':
      return { kind: 'half-life', halfLifeYears: columns.of(lasts.halfLifeYears, false) };
    case 'table':
      return { kind: 'table', shares: columns.table(lasts.shares, years, false) };
    default:
      return { kind: 'forever' };
  }
}

function compileRate(rate: RateForm, columns: Columns, linear: boolean): PlanRate {
  if (rate.kind === 'net') return { kind: 'net', rate: columns.of(rate.rate, linear) };
  if (rate.kind === 'difference')
    return {
      kind: 'difference',
      with: columns.of(rate.with, linear),
      without: columns.of(rate.without, linear),
    };
  const additive = rate.measure === 'risk-difference' || rate.measure === 'relative-risk';
  return {
    kind: 'study',
    measure: rate.measure,
    value: columns.of(rate.value, linear && additive),
    without: columns.of(rate.without, linear && additive),
    betterIs: rate.betterIs,
  };
}

interface Surroundings {
  resolved: Resolved;
  columns: Columns;
  /** Years each cohort is followed. */
  years: number;
}

/** Outcomes whose shares are compared by a `nested` joint outcome: the smaller of two is not linear. */
function comparedByNested(resolved: Resolved): ReadonlySet<string> {
  return new Set(
    resolved.outcomes.flatMap(({ onset }) =>
      onset.kind === 'both' && onset.joint === 'nested' ? onset.members : [],
    ),
  );
}

function compileOnset(
  id: string,
  onset: OnsetForm,
  { resolved, columns, years }: Surroundings,
): PlanOnset {
  const linear = !comparedByNested(resolved).has(id);
  const completion = () => columns.of(resolved.completion, linear);
  switch (onset.kind) {
    case 'success':
      return {
        kind: 'success',
        afterYears: onset.afterYears,
        rate: compileRate(onset.rate, columns, linear),
        completion: onset.amongCompleters ? completion() : -1,
      };
    case 'prevention':
      return {
        kind: 'prevention',
        risk: resolved.segments.map((segment) =>
          columns.table(onset.risk[segment.id] ?? onset.risk[''] ?? {}, years, linear),
        ),
        relativeRisk: columns.of(onset.relativeRisk, false),
        from: onset.from,
        years: onset.years,
        fades: compileLasts(onset.fades, years, columns),
      };
    case 'participation':
      return { kind: 'participation' };
    case 'dropout':
      return { kind: 'dropout', completion: completion() };
    case 'both': {
      const members = onset.members.map((member) =>
        resolved.outcomes.findIndex((outcome) => outcome.id === member),
      );
      const both = onset.members.every((member) => {
        const form = resolved.outcomes.find((outcome) => outcome.id === member)?.onset;
        return form?.kind === 'success' && form.amongCompleters;
      });
      return {
        kind: 'both',
        members: [members[0] ?? 0, members[1] ?? 0],
        joint: onset.joint,
        share: columns.of(onset.share),
        completion: both && onset.joint === 'independent' ? completion() : -1,
      };
    }
  }
}

/** An outcome as columns. */
export function compileOutcome(outcome: ResolvedOutcome, around: Surroundings): PlanOutcome {
  return {
    id: outcome.id,
    onset: compileOnset(outcome.id, outcome.onset, around),
    holders: around.columns.of(outcome.holders),
    lasting: compileLasts(outcome.lasting, around.years, around.columns),
  };
}
