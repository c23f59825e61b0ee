import type { Calculation } from '../calculate.ts';
import { changeByYear, meanByAge } from '../evaluate/change.ts';
import { writtenDraw } from '../evaluate/evaluate.ts';
import { lastingShares } from '../evaluate/lasting.ts';
import { onsetShares } from '../evaluate/onset.ts';
import { quantitiesIn } from '../resolve/quantities-in.ts';
import type { Inputs } from '../resolve/resolve.ts';
import type { ResolvedConsequence, ResolvedOutcome } from '../resolve/resolved.ts';
import type { Label } from '../schema/words.ts';
import { fromFile } from './evidence.ts';
import { type Explanation, plain, product } from './explanation.ts';
import { parameterName } from './names.ts';
import { onsetPart } from './onset.ts';

const label = (da: string, en: string): Label => ({ da, en });

/** One consequence and where it stands in the plan. */
export interface Walk {
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
export function unitParts(walk: Walk, year: number, step: number): Explanation[] {
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
          onsetPart(inputs, resolved, outcome, share, segment.id, u),
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
