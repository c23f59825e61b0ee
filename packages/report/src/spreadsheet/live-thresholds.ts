import type { PlanOnset } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { address, type Sheet } from './book.ts';
import { constant, type Expression, minus, over, plus, times } from './expression.ts';
import { netRateFormula } from './net-rate.ts';
import type { WrittenResult } from './result-sheet.ts';
import type { Workings } from './workings.ts';
import type { WrittenItem } from './years-sheet.ts';

const ONE = constant(1);

/** Which items follow an outcome in straight proportion; undefined where they do not, as under a nested joint. */
export function itemsOfOutcome(
  outcome: number,
  items: readonly WrittenItem[],
  { plan, resolved }: Workings,
): number[] | undefined {
  const joints = plan.outcomes.flatMap(({ onset }, i) =>
    onset.kind === 'both' && onset.members.includes(outcome) ? [{ onset, i }] : [],
  );
  if (joints.some(({ onset }) => onset.joint === 'nested')) return undefined;
  const moved = new Set([
    outcome,
    ...joints.filter(({ onset }) => onset.joint === 'independent').map(({ i }) => i),
  ]);
  const ids = new Set([...moved].map((i) => resolved.outcomes[i]?.id));
  return items.flatMap((item, i) => (item.outcome && ids.has(item.outcome) ? [i] : []));
}

/** Sum of what some items come to. */
export const totalOf = (which: readonly number[], { totals }: WrittenResult): Expression =>
  plus(...which.flatMap((i) => totals[i] ?? []));

const isEffect = ({ kind }: PlanOnset) => kind !== 'participation' && kind !== 'dropout';

/** How many times itself a part must be for the net result to be nothing: 1 − net / part. */
const timesItself = (net: Expression, part: Expression): Expression => minus(ONE, over(net, part));

/** Writes one line: what it is, where it stands, where it turns, and on which side it is a gain. */
function writeTurn(
  sheet: Sheet,
  row: number,
  what: string,
  now: Expression,
  part: Expression,
  net: Expression,
  look: 'share' | 'number',
  { say }: Workings,
): void {
  sheet.text(row, 0, what, 'label');
  const standing = sheet.formula(row, 1, now, look);
  const own = sheet.formula(row, 2, part, 'signed');
  const turns = times(standing, timesItself(net, own));
  const [size, turn] = [`ABS(${own.text(sheet.name)})<0.005`, turns.text(sheet.name)];
  const most_ = look === 'share' ? 1 : 1e6;
  const outside = !(turns.value >= 0 && turns.value <= most_);
  const nothing = Math.abs(own.value) < 0.005;
  const value = nothing || outside ? '' : turns.value;
  sheet.says(row, 3, `IF(${size},"",IF(OR(${turn}<0,${turn}>${most_}),"",${turn}))`, value, look);
  const words = {
    none: say('ændrer intet', 'changes nothing'),
    always: say('går op uanset', 'breaks even anyway'),
    never: say('går ikke op uanset', 'never breaks even'),
    least: say('mindst', 'at least'),
    most: say('højst', 'at most'),
  };
  // more of what is a gain is a gain
  const rises = times(own, standing);
  const sided = rises.value > 0 ? words.least : words.most;
  const anyway = net.value >= 0 ? words.always : words.never;
  sheet.says(
    row,
    4,
    `IF(${size},"${words.none}",IF(${address(row, 3)}="",IF(${net.text(sheet.name)}>=0,"${words.always}","${words.never}"),IF(${rises.text(sheet.name)}>0,"${words.least}","${words.most}")))`,
    nothing ? words.none : outside ? anyway : sided,
    'small',
  );
}

/**
 * Writes where the net result turns, one assumption at a time, as formulas that follow every change. Exact: the net
 * result is a straight line in each of them.
 */
export function writeLiveThresholds(
  sheet: Sheet,
  from: number,
  items: readonly WrittenItem[],
  result: WrittenResult,
  workings: Workings,
): number {
  const { plan, resolved, lang, say, parameter } = workings;
  let row = from;
  const { net } = result;
  sheet.text(
    row++,
    0,
    say(
      'Hvor går det lige op? (regner med, når tal ændres)',
      'Where does it break even? (follows every change)',
    ),
    'heading',
  );
  const head = [
    say('Forudsætning', 'Assumption'),
    say('Nu', 'Now'),
    say('Bidrag til resultatet, kr.', 'Part of the result, DKK'),
    say('Går op ved', 'Breaks even at'),
    '',
  ];
  for (const [column, text] of head.entries())
    sheet.text(row, column, text, column > 0 && column < 4 ? 'head-right' : 'head');
  row++;
  for (const [o, outcome] of plan.outcomes.entries()) {
    if (outcome.onset.kind !== 'success') continue;
    const own = itemsOfOutcome(o, items, workings);
    if (!own) continue;
    const label = plainText(resolved.outcomes[o]?.label[lang] ?? outcome.id);
    const rate = netRateFormula(outcome.onset.rate, workings);
    const what = `${say('Netto succesrate', 'Net success rate')}: ${label}`;
    writeTurn(sheet, row++, what, rate, totalOf(own, result), net, 'share', workings);
  }
  const effects = items.flatMap(({ outcome }, i) => {
    const found = plan.outcomes[resolved.outcomes.findIndex(({ id }) => id === outcome)];
    return found && isEffect(found.onset) ? [i] : [];
  });
  const all = say(
    'Alle effekter under ét, gange det skrevne',
    'All effects together, times what is written',
  );
  writeTurn(
    sheet,
    row++,
    all,
    parameter(plan.effectScale, 1),
    totalOf(effects, result),
    net,
    'number',
    workings,
  );
  for (const [i, item] of items.entries()) {
    const kind =
      item.kind === 'consequence' ? say('Konsekvens', 'Consequence') : say('Omkostning', 'Cost');
    const what = `${kind}, ${say('gange det skrevne', 'times what is written')}: ${item.label}`;
    writeTurn(sheet, row++, what, ONE, totalOf([i], result), net, 'number', workings);
  }
  return row + 1;
}
