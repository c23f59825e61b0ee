import type { Calculation, Label } from '@som/engine';
import type { Counterfactual } from './counterfactual.ts';

/** A consequence of a case as the two paths that its figure draws. */
export interface CaseCounterfactual {
  /** Id of the consequence. */
  id: string;
  label: Label;
  input: Counterfactual;
}

type Consequence = Calculation['resolved']['consequences'][number];
type ByYear = Readonly<Record<number, { value: number }>>;

const series = (last: number, at: (step: number) => number, first = 0): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => at(first + step));
const lastOf = (...tables: ByYear[]): number =>
  Math.max(0, ...tables.flatMap((table) => Object.keys(table).map(Number)));

/** Use without the outcome and the change from it, by year since the outcome set in or by age. */
function pathsOf(change: Consequence['change']): {
  without: number[];
  change: number[];
  firstAge?: number;
} {
  if (change.kind === 'change') {
    const last = lastOf(change.byYear);
    return {
      without: series(last, () => 0),
      change: series(last, (year) => change.byYear[year]?.value ?? 0),
    };
  }
  if (change.kind === 'paths') {
    const { reached, notReached } = change;
    const last = lastOf(reached, notReached);
    const without = series(last, (year) => notReached[year]?.value ?? 0);
    return {
      without,
      change: without.map((not, year) => (reached[year]?.value ?? 0) - not),
    };
  }
  const ages = change.bands.flatMap(({ from, to }) => [from, to]);
  const [first, last] = [Math.min(...ages), Math.max(...ages)];
  const at = (age: number) =>
    change.bands.find(({ from, to }) => age >= from && age <= to)?.value.value ?? 0;
  return {
    without: series(last, () => 0, first),
    change: series(last, at, first),
    firstAge: first,
  };
}

/** Every consequence that a case counts, as its figure draws it; one that is scaled is drawn as it is scaled. */
export const caseCounterfactuals = ({
  resolved,
}: Pick<Calculation, 'resolved'>): CaseCounterfactual[] =>
  resolved.consequences.map(({ id, label, change, scale, price, changeBasis }) => {
    const { without, change: changes, ...ages } = pathsOf(change);
    const factor = scale?.value ?? 1;
    return {
      id,
      label,
      input: {
        ...ages,
        without,
        withOutcome: without.map((not, i) => not + (changes[i] ?? 0) * factor),
        unitLabel: price.unitLabel,
        price: price.price.value * price.indexFactor,
        direction: price.direction,
        illustrative: changeBasis === 'illustrative',
      },
    };
  });
