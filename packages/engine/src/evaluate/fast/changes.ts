import type { PlanConsequence } from '../../compile/plan.ts';
import { changeByYear } from '../change.ts';
import { dot, eachDraw, isKnown, type Value } from './tape.ts';
import type { Work } from './weights.ts';

/** Change in use of some segments at a step of the refund ladder, by years since onset (since intake when by age). */
export interface Change {
  step: number;
  segments: readonly number[];
  units: Value[];
}

/** Change in use as values. */
export function changes(work: Work, { change, segments }: PlanConsequence): Change[] {
  const { plan, tape, written } = work;
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
            dot(tape, [at(column), at(change.notReached[year] ?? -1)], [1, -1]),
          ),
        },
      ];
    case 'ladder': {
      const columns = [...change.reached, ...change.notReached];
      const certain = columns.every((column) => isKnown(at(column)));
      const steps = changeByYear(change, written);
      const rows = certain
        ? steps.flatMap((units) => [...units])
        : eachDraw(tape, steps.length * years, (values) =>
            Float64Array.from(changeByYear(change, values).flatMap((units) => [...units])),
          );
      return steps.map((_, step) => ({
        step,
        segments: all,
        units: rows.slice(step * years, (step + 1) * years),
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
