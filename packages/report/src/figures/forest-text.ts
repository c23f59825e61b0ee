import type { Language } from '@som/engine';
import { percent } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { type EffectAxis, effectAxis } from './effect-axis.ts';
import { type EffectValue, effectRange, effectWords, noEffect } from './effect-values.ts';
import { forestFinding } from './forest-finding.ts';
import { FOREST_WORDS, type Forest } from './forest-input.ts';

/** Columns of the drawing; odd, so that there is a middle. */
const CELLS = 33;

/** How a line is drawn: its ends, what lies between, and the mark. */
interface Strokes {
  ends: readonly [string, string];
  between: string;
  mark: string | undefined;
}
const STUDY = { ends: ['├', '┤'], between: '─' } as const;
const SUM: Strokes = { ends: ['◄', '►'], between: '═', mark: '◆' };
const NEW_PLACE: Strokes = { ends: ['╞', '╡'], between: '═', mark: undefined };

/** The forest plot in letters, for a terminal: `··├──■──┤···`, no difference as ┊, an interval that runs out as ← →. */
export function forestText(forest: Forest, lang: Language): Table {
  const { rows, pooled, prediction, unit } = forest;
  // the axis follows the estimates; a wide range may run out of it
  const place = prediction && { ...prediction, estimate: pooled?.estimate ?? noEffect(unit) };
  const values = [...rows, ...(pooled ? [pooled] : []), ...(place ? [place] : [])];
  const axis = effectAxis(values, unit, [0, CELLS - 1], lang);
  const line = (value: EffectValue, strokes: Strokes, marked?: EffectValue) =>
    drawn(axis, value, strokes, marked);
  return {
    caption: forestFinding(forest, lang),
    head: [
      FOREST_WORDS.study[lang],
      head(axis, forest, lang),
      `${plainText(forest.measure[lang])} (95${lang === 'da' ? ' ' : ''}%)`,
      FOREST_WORDS.weight[lang],
    ],
    rows: [
      ...rows.map((row) => [
        plainText(row.label),
        line(row, { ...STUDY, mark: row.takesPart === false ? '□' : '■' }, row.marked),
        effectWords(row, unit, lang),
        row.weight === undefined ? '–' : percent(row.weight, lang),
      ]),
      ...(pooled
        ? [[FOREST_WORDS.pooled[lang], line(pooled, SUM), effectWords(pooled, unit, lang), '']]
        : []),
      ...(place
        ? [
            [
              FOREST_WORDS.prediction[lang],
              line(place, NEW_PLACE),
              effectRange(place.low, place.high, unit, lang),
              '',
            ],
          ]
        : []),
    ],
    // the drawing stands as it is: a column of numbers is never squeezed
    align: 'lrrr',
  };
}

/** Which side speaks for the intervention. */
function head(axis: EffectAxis, { betterIs }: Forest, lang: Language): string {
  if (betterIs === undefined) return '';
  const [good, bad] = lang === 'da' ? ['bedre', 'værre'] : ['better', 'worse'];
  const [left, right] = betterIs === 'lower' ? [good, bad] : [bad, good];
  const none = Math.round(axis.at(axis.none));
  const [from, to] = [`←${left}`, `${right}→`];
  const room = CELLS - from.length - to.length;
  return none < 2 || none > CELLS - 3 ? '' : `${from}${'·'.repeat(Math.max(1, room))}${to}`;
}

function drawn(
  axis: EffectAxis,
  value: EffectValue,
  { ends, between, mark }: Strokes,
  marked: EffectValue | undefined,
): string {
  const cells: string[] = Array.from({ length: CELLS }, () => '·');
  const put = (at: number, letter: string) => {
    cells[Math.round(axis.at(at))] = letter;
  };
  put(axis.none, '┊');
  const { low, high } = value;
  if (low !== undefined && high !== undefined) {
    const [from, to] = [Math.round(axis.at(low)), Math.round(axis.at(high))];
    cells.fill(between, from, to + 1);
    put(low, axis.beyond(low) ? '←' : ends[0]);
    put(high, axis.beyond(high) ? '→' : ends[1]);
  }
  if (marked !== undefined) put(marked.estimate, '○');
  if (mark !== undefined) put(value.estimate, mark);
  return cells.join('');
}
