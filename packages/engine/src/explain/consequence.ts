import type { Calculation } from '../calculate.ts';
import { sharesIn } from '../compile/shares.ts';
import type { Inputs } from '../resolve/resolve.ts';
import { REFUND_STEPS } from '../schema/refund-steps.ts';
import type { Label } from '../schema/words.ts';
import { fromFile } from './evidence.ts';
import { type Explanation, plain, product, sum } from './explanation.ts';
import { unitParts, type Walk } from './units.ts';

const label = (da: string, en: string): Label => ({ da, en });

function pricePart({ inputs, consequence }: Walk, priceYear: number): Explanation {
  const { price } = consequence;
  const name = label(
    `pris pr. ${price.unitLabel.da} (${price.label.da})`,
    `price per ${price.unitLabel.en} (${price.label.en})`,
  );
  return product(name, 'kr', [
    fromFile(
      inputs,
      price.price,
      label(`enhedspris i ${price.priceYear}-priser`, `unit price at ${price.priceYear} prices`),
      'kr',
    ),
    plain(
      label(
        `prisindeks ${price.index}, ${price.priceYear} → ${priceYear}`,
        `price index ${price.index}, ${price.priceYear} → ${priceYear}`,
      ),
      'factor',
      price.indexFactor,
    ),
  ]);
}

/**
 * One consequence in one calendar year, down to the numbers of the files: discount factor × Σ units × price × share.
 *
 * @param shareOf - what the asked payers carry of the shares of all lines
 */
export function explainConsequenceYear(
  inputs: Inputs,
  calculation: Calculation,
  index: number,
  year: number,
  shareOf: (shares: Float64Array) => number,
  shareLabel: Label,
  discountFactor: number,
): Explanation {
  const { resolved, plan } = calculation;
  const consequence = resolved.consequences[index];
  const planned = plan.consequences[index];
  const outcome = resolved.outcomes.find((o) => o.id === consequence?.outcome);
  const calendar = resolved.startYear + year;
  const name = label(String(calendar), String(calendar));
  if (!consequence || !planned || !outcome) return plain(name, 'kr', 0);
  const walk: Walk = { inputs, calculation, consequence, outcome, index };
  const stepCount = planned.shares.rowOf.length / plan.years;
  const sign = consequence.price.direction === 'revenue' ? 1 : -1;
  const steps = Array.from({ length: stepCount }, (_, step) => {
    const units = {
      ...sum(label(`ændring i forbrug`, `change in use`), 'number', unitParts(walk, year, step)),
      unitLabel: consequence.price.unitLabel,
    };
    const parts = [
      plain(
        sign < 0
          ? label('mindre forbrug er en gevinst', 'less use is a gain')
          : label('mere indtægt er en gevinst', 'more revenue is a gain'),
        'factor',
        sign,
      ),
      units,
      pricePart(walk, resolved.priceYear),
      plain(shareLabel, 'share', shareOf(sharesIn(plan, planned.shares, step, year))),
    ];
    const stepName =
      stepCount > 1
        ? label(
            `refusionstrin ${REFUND_STEPS[step] ?? ''}`,
            `refund step ${REFUND_STEPS[step] ?? ''}`,
          )
        : label('beløb før diskontering', 'amount before discounting');
    return product(stepName, 'kr', parts);
  }).filter((part) => part.value !== 0);
  const amount =
    steps.length === 1 && steps[0]
      ? steps[0]
      : sum(label('beløb før diskontering', 'amount before discounting'), 'kr', steps);
  const factor = plain(label('diskonteringsfaktor', 'discount factor'), 'factor', discountFactor);
  return product(name, 'kr', [amount, factor]);
}
