import type { Calculation } from '../calculate.ts';
import { changeByYear, meanByAge } from '../evaluate/change.ts';
import { writtenDraw } from '../evaluate/evaluate.ts';
import { lastingShares } from '../evaluate/lasting.ts';
import { onsetShares } from '../evaluate/onset.ts';
import { quantitiesIn } from '../resolve/quantities-in.ts';
import type { Inputs } from '../resolve/resolve.ts';
import type { ResolvedConsequence, ResolvedOutcome } from '../resolve/resolved.ts';
import { REFUND_STEPS } from '../schema/payers.ts';
import type { Label } from '../schema/words.ts';
import { fromFile } from './evidence.ts';
import { type Explanation, plain, product, sum } from './explanation.ts';
import { parameterName } from './names.ts';
import { onsetPart } from './onset.ts';

const label = (da: string, en: string): Label => ({ da, en });

interface Walk {
  inputs: Inputs;
  calculation: Calculation;
  consequence: ResolvedConsequence;
  outcome: ResolvedOutcome;
  index: number;
}

/** The change in use per person, τ years after onset: the number itself, or the two paths it is the difference of. */
function changePart(walk: Walk, since: number, value: number): Explanation {
  const { change, hold } = walk.consequence;
  const name = label(
    `ændring i forbrug pr. person, ${since} år efter`,
    `change in use per person, ${since} years after`,
  );
  if (change.kind === 'change') {
    const last = Math.max(-1, ...Object.keys(change.byYear).map(Number));
    const number = change.byYear[hold && since > last ? last : since];
    return number ? fromFile(walk.inputs, number, name, 'number') : plain(name, 'number', value);
  }
  if (change.kind === 'paths') {
    const [reached, not] = [change.reached[since], change.notReached[since]];
    const parts = [
      ...(reached
        ? [
            fromFile(
              walk.inputs,
              reached,
              label('forbrug med effekten', 'use with the outcome'),
              'number',
            ),
          ]
        : []),
      ...(not
        ? [
            fromFile(
              walk.inputs,
              not,
              label('forbrug uden effekten', 'use without the outcome'),
              'number',
            ),
          ]
        : []),
    ];
    return { ...plain(name, 'number', value), parts };
  }
  const parts = quantitiesIn(change).map((number) =>
    fromFile(walk.inputs, number, parameterName(number.id), 'number'),
  );
  const byAge = label('ændring i forbrug efter alder, gennemsnit', 'change in use by age, mean');
  return { ...plain(byAge, 'number', value), parts };
}

/** Units in one calendar year by cohort, segment and year of onset, on one step of the refund ladder. */
function unitParts(walk: Walk, year: number, step: number): Explanation[] {
  const { calculation, inputs, outcome, index, consequence } = walk;
  const { plan, resolved } = calculation;
  const planned = plan.consequences[index];
  const planOutcome = planned && plan.outcomes[planned.outcome];
  if (!planned || !planOutcome) return [];
  const { values } = writtenDraw(plan);
  const onset = onsetShares(plan, values)[planned.outcome] ?? [];
  const lasting = lastingShares(planOutcome.lasting, values, plan.cohortYears);
  const { change } = planned;
  const steps = change.kind === 'byAge' ? [] : changeByYear(change, values);
  const parts: Explanation[] = [];
  for (const cohort of resolved.intake) {
    const since = resolved.startYear + year - cohort.year;
    if (since < 0 || since >= plan.cohortYears) continue;
    for (const [s, segment] of resolved.segments.entries()) {
      if (planned.segments[s] === 0) continue;
      for (let u = 0; u <= since; u++) {
        const share = onset[s]?.[u] ?? 0;
        const q =
          change.kind === 'byAge'
            ? meanByAge(change.terms[s]?.[since], values)
            : (steps[step]?.[since - u] ?? 0);
        if (share === 0 || q === 0) continue;
        const factors = [
          fromFile(
            inputs,
            cohort.count,
            label(
              `deltagere, der begynder i ${cohort.year}`,
              `participants who start in ${cohort.year}`,
            ),
            'number',
          ),
          ...(resolved.segments.length > 1
            ? [
                fromFile(
                  inputs,
                  segment.share,
                  label(`andel ${segment.label.da}`, `share ${segment.label.en}`),
                  'share',
                ),
              ]
            : []),
          ...(outcome.holders
            ? [
                fromFile(
                  inputs,
                  outcome.holders,
                  label(
                    `personer (${outcome.of}) pr. deltager`,
                    `persons (${outcome.of}) per participant`,
                  ),
                  'number',
                ),
              ]
            : []),
          onsetPart(inputs, resolved, outcome, share),
          ...(planned.lastingApplies
            ? [
                {
                  ...plain(
                    label(
                      `andel, der holder ved efter ${since - u} år`,
                      `share that still holds it after ${since - u} years`,
                    ),
                    'share',
                    lasting[since - u] ?? 0,
                  ),
                  parts: quantitiesIn(outcome.lasting).map((number) =>
                    fromFile(inputs, number, parameterName(number.id), 'number'),
                  ),
                },
              ]
            : []),
          changePart(walk, since - u, q),
          ...(consequence.affected
            ? [
                fromFile(
                  inputs,
                  consequence.affected,
                  label(`personer (${consequence.affects})`, `persons (${consequence.affects})`),
                  'number',
                ),
              ]
            : []),
          ...(consequence.scale
            ? [
                fromFile(
                  inputs,
                  consequence.scale,
                  label('egen justering', 'own adjustment'),
                  'factor',
                ),
              ]
            : []),
        ];
        const name = label(
          `årgang ${cohort.year}${resolved.segments.length > 1 ? `, ${segment.label.da}` : ''}${u > 0 ? `, indtrådt ${u} år efter start` : ''}`,
          `cohort ${cohort.year}${resolved.segments.length > 1 ? `, ${segment.label.en}` : ''}${u > 0 ? `, set in ${u} years after intake` : ''}`,
        );
        parts.push(product(name, 'number', factors));
      }
    }
  }
  return parts;
}

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
 * @param shareOf - share of the amount of a step that the asked payers carry
 */
export function explainConsequenceYear(
  inputs: Inputs,
  calculation: Calculation,
  index: number,
  year: number,
  shareOf: (shares: Float64Array, year: number) => number,
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
  const size = plan.years * plan.lines.length;
  const stepCount = planned.shares.length / size;
  const sign = consequence.price.direction === 'revenue' ? 1 : -1;
  const steps = Array.from({ length: stepCount }, (_, step) => {
    const units = {
      ...sum(label(`ændring i forbrug`, `change in use`), 'number', unitParts(walk, year, step)),
      unitLabel: consequence.price.unitLabel,
    };
    const shares = planned.shares.subarray(step * size, (step + 1) * size);
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
      plain(shareLabel, 'share', shareOf(shares, year)),
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
