import { percent } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { effectRange, effectWords } from './effect-values.ts';
import { FOREST_WORDS, type Forest, type ForestRow } from './forest-input.ts';
import type { Canvas } from './frame.ts';
import { wrapText } from './text-width.ts';

/** A line of the figure with its words broken into lines and its place. */
export interface Placed {
  row: ForestRow;
  kind: 'study' | 'pooled' | 'prediction';
  label: string[];
  words: string[];
  y: number;
  height: number;
  /** Where the mark stands. */
  middle: number;
}

/** Where the columns begin and end, px. */
export interface Columns {
  label: number;
  plot: readonly [number, number];
  words: number;
}

/** On a phone the words stand above the line, which then has the whole width. */
export const columnsOf = (c: Canvas): Columns =>
  c.narrow
    ? { label: c.width - 8, plot: [0, c.width], words: 0 }
    : {
        label: c.width * 0.31,
        plot: [c.width * 0.33, c.width * 0.73],
        words: c.width * 0.75,
      };

/** Every line with its height and the px at which its mark stands. */
export function place(c: Canvas, forest: Forest, cols: Columns): Placed[] {
  const lines: { row: ForestRow; kind: Placed['kind'] }[] = forest.rows.map((row) => ({
    row,
    kind: 'study',
  }));
  const { pooled, prediction } = forest;
  if (pooled) {
    const published = effectWords(pooled, forest.unit, c.lang);
    lines.push({
      row: { ...pooled, label: FOREST_WORDS.pooled[c.lang], published },
      kind: 'pooled',
    });
  }
  if (prediction) {
    const published = effectRange(prediction.low, prediction.high, forest.unit, c.lang);
    const row = { ...prediction, estimate: prediction.low, published };
    lines.push({ row: { ...row, label: FOREST_WORDS.prediction[c.lang] }, kind: 'prediction' });
  }
  let y = 0;
  return lines.map(({ row, kind }) => {
    const label = wrapText(plainText(row.label), c.size, cols.label - 4, 3);
    const words = wordsBeside(c, forest, row, c.narrow ? c.width - 12 : c.width - cols.words - 4);
    const height = c.narrow
      ? (label.length + words.length) * 17 + 30
      : Math.max(34, Math.max(label.length, words.length) * 16 + 14);
    const middle = c.narrow ? y + height - 16 : y + height / 2;
    const placed = { row, kind, label, words, y, height, middle };
    y += height;
    return placed;
  });
}

/** What stands beside a line: the published words, then its weight or that it takes no part. */
function wordsBeside(c: Canvas, forest: Forest, row: ForestRow, width: number): string[] {
  const published = row.published ?? effectWords(row, forest.unit, c.lang);
  const part =
    row.takesPart === false
      ? FOREST_WORDS.outside[c.lang]
      : row.weight === undefined
        ? ''
        : `${FOREST_WORDS.weight[c.lang]} ${percent(row.weight, c.lang)}`;
  if (c.narrow) {
    const both = [published, part].filter((said) => said !== '').join(' · ');
    return wrapText(plainText(both), c.small, width, 3);
  }
  return [
    ...wrapText(plainText(published), c.small, width, 3),
    ...(part === '' ? [] : wrapText(part, c.small, width, 2)),
  ];
}
