import type { PlanConsequence } from '../../compile/plan.ts';
import { ladderSteps } from './ladder.ts';
import { dot, minus } from './sums.ts';
import type { Value } from './values.ts';
import type { Work } from './weights.ts';

/** Change in use of some segments at a step of the refund ladder, by years since onset (since intake when by age). */
export interface Change {
  step: number;
  segments: readonly number[];
  units: Value[];
}

/** Change in use as values. */
export function changes(work: Work, { change, segments }: PlanConsequence): Change[] {
  const { plan, tape } = work;
  const years = plan.cohortYears;
  const all = [...plan.segments.keys()].filter((segment) => segments[segment] !== 0);
  const at = (column: number): Value => tape.at(column, 0);
  switch (change.kind) {
    case 'table':
      return [{ step: 0, segments: all, units: Array.from(change.byYear, at) }];
    case 'paths':
      return [
        {
          step: 0,
          segments: all,
          units: Array.from(change.reached, (column, year) =>
            minus(tape, at(column), at(change.notReached[year] ?? -1)),
          ),
        },
      ];
    case 'ladder': {
      const { weeksBefore, weeksPerUnit } = change;
      const path = (columns: Int32Array) =>
        ladderSteps(tape, Array.from(columns, at), weeksBefore, weeksPerUnit);
      const notReached = path(change.notReached);
      return path(change.reached).map((units, step) => ({
        step,
        segments: all,
        units: units.map((unit, year) => minus(tape, unit, notReached[step]?.[year] ?? 0)),
      }));
    }
    case 'byAge':
      return all.map((segment) => ({
        step: 0,
        segments: [segment],
        units: Array.from({ length: years }, (_, year) => {
          const terms = change.terms[segment]?.[year];
          return dot(tape, Array.from(terms?.columns ?? [], at), [...(terms?.weights ?? [])]);
        }),
      }));
  }
}
