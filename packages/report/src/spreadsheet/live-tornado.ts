import { leversOf, outputColumn, rangeOf, sensitivity, tornado } from '@som/engine';
import { parameterWords } from '../appendix/parameter-words.ts';
import { plainText } from '../plain-text.ts';
import type { Sheet } from './book.ts';
import { constant, minus, over, plus, times } from './expression.ts';
import { itemsOfOutcome, totalOf } from './live-thresholds.ts';
import type { WrittenResult } from './result-sheet.ts';
import type { Workings } from './workings.ts';
import type { WrittenItem } from './years-sheet.ts';

/**
 * Items that grow in straight proportion to a number, so that the result at its ends is a formula: prices, costs,
 * adjustments, persons, and net rates. Undefined for the others, which only the engine can answer.
 */
function itemsOf(
  column: number,
  items: readonly WrittenItem[],
  workings: Workings,
): number[] | undefined {
  const { plan } = workings;
  const parameter = plan.parameters[column];
  if (!parameter?.linear || parameter.value === 0) return undefined;
  const costs = plan.costs.flatMap(({ amount }, i) => (amount === column ? [i] : []));
  if (costs.length > 0) return costs;
  const used = plan.consequences.flatMap((consequence, i) => {
    const holders = plan.outcomes[consequence.outcome]?.holders;
    const times_ = [consequence.price, consequence.scale, consequence.affected, holders];
    return times_.filter((own) => own === column).length === 1 ? [plan.costs.length + i] : [];
  });
  if (used.length > 0) return used;
  const outcome = plan.outcomes.findIndex(
    ({ onset }) =>
      onset.kind === 'success' && onset.rate.kind === 'net' && onset.rate.rate === column,
  );
  return outcome < 0 ? undefined : itemsOfOutcome(outcome, items, workings);
}

/** Writes what each uncertain number does to the net result, the largest first. */
export function writeTornado(
  sheet: Sheet,
  from: number,
  items: readonly WrittenItem[],
  result: WrittenResult,
  workings: Workings,
): number {
  const { plan, resolved, lang, say, parameter } = workings;
  const output = outputColumn({ window: 'net', purse: 'total' });
  const moved = sensitivity(resolved, plan);
  let row = from;
  sheet.text(
    row++,
    0,
    say('Hvad flytter resultatet mest?', 'What moves the result most?'),
    'heading',
  );
  sheet.text(
    row++,
    0,
    say(
      'Hvert tal for sig, fra det laveste til det højeste, kilden nævner. »formel« regner med, når tal ændres; »da filen blev skrevet« er regnet i forvejen.',
      'Each figure on its own, from the lowest to the highest that its source names. “formula” follows every change; “when written” was calculated beforehand.',
    ),
    'small',
  );
  const head = [
    say('Forudsætning', 'Assumption'),
    say('Lavest', 'Lowest'),
    say('Netto ved lavest, kr.', 'Net at lowest, DKK'),
    say('Højest', 'Highest'),
    say('Netto ved højest, kr.', 'Net at highest, DKK'),
    say('Hvordan', 'How'),
  ];
  for (const [column, text] of head.entries())
    sheet.text(row, column, text, column > 0 && column < 5 ? 'head-right' : 'head');
  row++;
  const levers = new Map(leversOf(plan).map((lever) => [lever.id, lever]));
  for (const { lever, ends } of tornado(moved, output)) {
    if (!ends || !levers.has(lever.id)) continue;
    const column = plan.parameters.findIndex(({ id }) => id === lever.id);
    const own = plan.parameters[column];
    const range = lever.range;
    if (!range) continue;
    const label = own
      ? parameterWords(own, resolved).label[lang]
      : ((plan.parameters.find(({ together }) => together === lever.id) &&
          consequenceLabel(lever.id, workings)) ??
        lever.id);
    sheet.text(row, 0, plainText(label), 'label');
    const look = own && parameterWords(own, resolved).reads === 'share' ? 'share' : 'number';
    const [low, high] = [
      sheet.number(row, 1, range.low, look),
      sheet.number(row, 3, range.high, look),
    ];
    const which = own && rangeOf(own) ? itemsOf(column, items, workings) : undefined;
    if (which) {
      const now = parameter(column, 0);
      const part = totalOf(which, result);
      for (const [place, end] of [
        [2, low],
        [4, high],
      ] as const)
        sheet.formula(
          row,
          place,
          plus(result.net, times(part, minus(over(end, now), constant(1)))),
          'signed',
        );
      sheet.text(row++, 5, say('formel', 'formula'), 'small');
      continue;
    }
    sheet.number(row, 2, ends.low[output] ?? 0, 'signed');
    sheet.number(row, 4, ends.high[output] ?? 0, 'signed');
    sheet.text(row++, 5, say('da filen blev skrevet', 'when written'), 'small');
  }
  return row + 1;
}

/** The name of a consequence that moves as a whole. */
function consequenceLabel(id: string, { resolved, lang, say }: Workings): string {
  const own = resolved.consequences.find((consequence) => `consequences.${consequence.id}` === id);
  const name = own?.label[lang] ?? id;
  return `${say('Konsekvens, gange det skrevne', 'Consequence, times what is written')}: ${name}`;
}
