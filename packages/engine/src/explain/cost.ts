import type { Calculation } from '../calculate.ts';
import { sharesIn } from '../compile/shares.ts';
import type { Inputs } from '../resolve/resolve.ts';
import type { Label } from '../schema/words.ts';
import { fromFile } from './evidence.ts';
import { type Explanation, plain, product, sum } from './explanation.ts';

const label = (da: string, en: string): Label => ({ da, en });

/** One cost in one calendar year: amount × index × how many × share × discount factor. */
export function explainCostYear(
  inputs: Inputs,
  { resolved, plan }: Calculation,
  index: number,
  year: number,
  shareOf: (shares: Float64Array) => number,
  shareLabel: Label,
  discountFactor: number,
): Explanation {
  const cost = resolved.costs[index];
  const planned = plan.costs[index];
  const name = label(String(resolved.startYear + year), String(resolved.startYear + year));
  if (!cost || !planned) return plain(name, 'kr', 0);
  const times = resolved.intake.flatMap(({ year: intakeYear, count }, i) => {
    const share = planned.perParticipant[i]?.[year] ?? 0;
    if (share === 0) return [];
    const who = label(
      `deltagere, der begynder i ${intakeYear}`,
      `participants who start in ${intakeYear}`,
    );
    return [
      product(who, 'number', [
        fromFile(inputs, count, who, 'number'),
        plain(label('andel betalt i året', 'share paid in the year'), 'share', share),
      ]),
    ];
  });
  const constant = planned.constant[year] ?? 0;
  if (constant !== 0)
    times.push(plain(label('gange i året', 'times in the year'), 'number', constant));
  const amount = product(label('beløb', 'amount'), 'kr', [
    fromFile(
      inputs,
      cost.amount,
      label(`beløb i ${cost.priceYear}-priser`, `amount at ${cost.priceYear} prices`),
      'kr',
    ),
    plain(
      label(
        `prisindeks ${cost.index}, ${cost.priceYear} → ${resolved.priceYear}`,
        `price index ${cost.index}, ${cost.priceYear} → ${resolved.priceYear}`,
      ),
      'factor',
      cost.indexFactor,
    ),
  ]);
  return product(name, 'kr', [
    plain(
      cost.saved
        ? label('en sparet omkostning er en gevinst', 'a saved cost is a gain')
        : label('en omkostning er et udlæg', 'a cost is an outlay'),
      'factor',
      cost.saved ? 1 : -1,
    ),
    amount,
    sum(label('hvor mange', 'how many'), 'number', times),
    plain(shareLabel, 'share', shareOf(sharesIn(plan, planned.shares, 0, year))),
    plain(label('diskonteringsfaktor', 'discount factor'), 'factor', discountFactor),
  ]);
}
