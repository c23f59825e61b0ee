import {
  AlignmentType,
  ImageRun,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Block } from '../document.ts';
import { isNumeric, type Table } from '../table.ts';

/** Text width of A4 with margins of 2 cm, in twentieths of a point and in pixels. */
const TEXT_WIDTH = 9638;
const PICTURE_WIDTH = 640;
/** Pixels of a figure's own drawing. */
export const DRAWN_WIDTH = 720;

/** A figure as a picture. */
export interface Picture {
  /** PNG. */
  bytes: Uint8Array;
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  says: string;
}

const SMALL = 16; // half points, for tables of many columns

/** Widths by the longest text of each column, so that numbers take little room and words get it. */
function columnWidths({ head, rows }: Table): number[] {
  const lengths = head.map((text, column) =>
    Math.max(...[text, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const weights = lengths.map((length) => Math.min(36, Math.max(9, length)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((TEXT_WIDTH * weight) / all));
}

/** A table in Word's own »Table Grid«, its heading row repeated on every page. */
export function wordTable(table: Table): (Paragraph | WordTable)[] {
  const size = table.head.length > 4 ? SMALL : undefined;
  const widths = columnWidths(table);
  const cell = (text: string, column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          spacing: { after: 20 },
          alignment: isNumeric(table, column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold, ...(size !== undefined && { size }) })],
        }),
      ],
    });
  const last = table.rows.length - 1;
  return [
    new Paragraph({ style: 'Caption', keepNext: true, text: table.caption }),
    new WordTable({
      style: 'TableGrid',
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      rows: [
        new TableRow({
          tableHeader: true,
          children: table.head.map((text, column) => cell(text, column, true)),
        }),
        ...table.rows.map(
          (row, index) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, column) =>
                cell(text, column, table.total === true && index === last),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ text: '' }),
  ];
}

const bullet = (text: string) =>
  new Paragraph({ style: 'ListBullet', numbering: { reference: 'bullets', level: 0 }, text });

const picture = ({ bytes, width, height, says }: Picture) =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: bytes,
        transformation: {
          width: PICTURE_WIDTH,
          height: Math.round((PICTURE_WIDTH * height) / width),
        },
        altText: { name: says, title: says, description: says },
      }),
    ],
  });

/** A block of a report as parts of a Word document; a figure without a picture is left to the table behind it. */
export function wordBlock(
  block: Block,
  pictures: ReadonlyMap<string, Picture>,
): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'paragraph': {
      const lead = block.lead === undefined ? [] : [new TextRun({ text: block.lead, bold: true })];
      const text = block.lead === undefined || block.text === '' ? block.text : ` ${block.text}`;
      return [new Paragraph({ children: [...lead, new TextRun(text)] })];
    }
    case 'list':
      return block.items.map(bullet);
    case 'table':
      return wordTable(block.table);
    case 'people':
      return block.rows.map(({ count, text }) => bullet(`${count} ${block.of} ${text}`));
    case 'figure': {
      const drawn = pictures.get(block.id);
      return drawn ? [picture(drawn)] : [];
    }
  }
}
