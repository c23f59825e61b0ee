import type { CellLook, Sheet } from './book.ts';

interface Fill {
  type: 'pattern';
  pattern: 'solid' | 'lightUp';
  fgColor: { rgb: string };
  bgColor?: { rgb: string };
}

/** How a cell is drawn, in the terms of the writer. */
export interface DrawnStyle {
  font?: { name: string; size: number; bold?: boolean; color?: { rgb: string } };
  fill?: Fill;
  alignment?: {
    horizontal?: 'left' | 'right';
    vertical?: 'top';
    wrapText?: boolean;
    indent?: number;
  };
  border?: { top?: { style: 'thin' }; bottom?: { style: 'thin'; color: { rgb: string } } };
  numFmt?: string;
}

const NUMBER = '#,##0.00##;"−"#,##0.00##;0';
const AS_TYPED = 'General';
const SHARE = '0.0###%;"−"0.0###%;0%';
const KRONER = '#,##0.00;"−"#,##0.00;0';
const SIGNED = '"+"#,##0;"−"#,##0;0';
const INPUT_FILL = 'FFF4D6';
const font = (more: { size?: number; bold?: boolean; color?: { rgb: string } } = {}) => ({
  name: 'Calibri',
  size: 11,
  ...more,
});
const fill = (rgb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const input = (numFmt: string): DrawnStyle => ({
  font: font({ color: { rgb: '0B4F8A' } }),
  fill: fill(INPUT_FILL),
  border: { bottom: { style: 'thin', color: { rgb: 'B8A05A' } } },
  numFmt,
});

const STYLES: Readonly<Record<CellLook, DrawnStyle>> = {
  text: { alignment: { wrapText: true, vertical: 'top' } },
  label: { alignment: { wrapText: true } },
  small: { font: font({ color: { rgb: '555555' } }), alignment: { horizontal: 'left', indent: 1 } },
  title: { font: font({ bold: true, size: 16 }) },
  heading: { font: font({ bold: true, size: 12, color: { rgb: '0B4F8A' } }) },
  'head-right': {
    font: font({ bold: true }),
    fill: fill('E8EEF4'),
    alignment: { wrapText: true, vertical: 'top', horizontal: 'right' },
  },
  head: {
    font: font({ bold: true }),
    fill: fill('E8EEF4'),
    alignment: { wrapText: true, vertical: 'top' },
  },
  'total-label': { font: font({ bold: true }), border: { top: { style: 'thin' } } },
  year: {
    font: font({ bold: true }),
    fill: fill('E8EEF4'),
    numFmt: '0',
    alignment: { horizontal: 'right' },
  },
  number: { numFmt: NUMBER },
  share: { numFmt: SHARE },
  kroner: { numFmt: KRONER },
  signed: { numFmt: SIGNED },
  total: { font: font({ bold: true }), border: { top: { style: 'thin' } }, numFmt: SIGNED },
  input: input(AS_TYPED),
  'input-share': input(SHARE),
  'input-kroner': input(KRONER),
  warning: { font: font({ bold: true, color: { rgb: 'A33D00' } }) },
};

/** Illustrative figures are hatched, in colour and in black and white. */
const HATCHED: Fill = {
  type: 'pattern',
  pattern: 'lightUp',
  fgColor: { rgb: 'D55E00' },
  bgColor: { rgb: 'FFF4D6' },
};

/** How a cell of a look is drawn. */
export const styleOf = (look: CellLook, example: boolean): DrawnStyle =>
  example ? { ...STYLES[look], fill: HATCHED } : STYLES[look];

const LINE = 15; // points, of Calibri 11

/** Heights of the rows whose text needs several lines: a program that opens a file does not measure them. */
export function rowHeights({
  cells,
  widths,
}: Pick<Sheet, 'cells' | 'widths'>): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, content, look } of cells) {
    if (content.kind !== 'text' || !STYLES[look].alignment?.wrapText) continue;
    const lines = Math.ceil(content.text.length / ((widths[column] ?? 10) * 1.05));
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE));
  }
  return heights;
}
