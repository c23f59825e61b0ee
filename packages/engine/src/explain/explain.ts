import type { Calculation } from '../calculate.ts';
import type { Plan } from '../compile/plan.ts';
import type { Inputs } from '../resolve/resolve.ts';
import { PUBLIC_PAYERS } from '../result.ts';
import type { Payer } from '../schema/payer-names.ts';
import type { Label } from '../schema/words.ts';
import { explainConsequenceYear } from './consequence.ts';
import { explainCostYear } from './cost.ts';
import { type Explanation, sum } from './explanation.ts';

/** Which part of the net result is asked about; everything left out is all of it. */
export interface Asked {
  year?: number;
  payer?: Payer;
  /** Id of a consequence, a cost or a saved cost. */
  item?: string;
}

const PAYER_WORDS: Record<Payer, Label> = {
  municipality: { da: 'kommunens andel', en: 'share of the municipality' },
  region: { da: 'regionens andel', en: 'share of the region' },
  state: { da: 'statens andel', en: 'share of the state' },
  other: { da: 'andres andel', en: 'share of others' },
};

/** Ids that can be asked about: costs, saved costs and consequences of the case. */
export function explainable({ resolved }: Calculation): string[] {
  return [...resolved.costs, ...resolved.consequences].map(({ id }) => id);
}

function shareOf(plan: Plan, payer: Payer | undefined) {
  const payers: readonly string[] = payer ? [payer] : PUBLIC_PAYERS;
  return (shares: Float64Array): number =>
    plan.lines.reduce(
      (total, line, i) => total + (payers.includes(line.payer) ? (shares[i] ?? 0) : 0),
      0,
    );
}

/**
 * Walks a figure of the net result down to the inputs, formula steps and sources that make it.
 * The value of every part is the sum or the product of the parts below it.
 */
export function explain(inputs: Inputs, calculation: Calculation, asked: Asked = {}): Explanation {
  const { resolved, plan, result } = calculation;
  const share = shareOf(plan, asked.payer);
  const shareLabel = asked.payer
    ? PAYER_WORDS[asked.payer]
    : { da: 'det offentliges andel', en: 'share of the public purse' };
  const years = result.byYear.flatMap(({ year, discountFactor }, index) =>
    asked.year === undefined || asked.year === year ? [{ index, discountFactor }] : [],
  );
  type ExplainYear = typeof explainCostYear;
  const item = (id: string, label: Label, index: number, walk: ExplainYear) =>
    asked.item !== undefined && asked.item !== id
      ? []
      : [
          sum(
            label,
            'kr',
            years
              .map((y) =>
                walk(inputs, calculation, index, y.index, share, shareLabel, y.discountFactor),
              )
              .filter((part) => part.value !== 0),
          ),
        ];
  const parts = [
    ...resolved.costs.flatMap(({ id, label }, i) => item(id, label, i, explainCostYear)),
    ...resolved.consequences.flatMap(({ id, label }, i) =>
      item(id, label, i, explainConsequenceYear),
    ),
  ];
  return sum({ da: 'nettoresultat', en: 'net result' }, 'kr', parts);
}
