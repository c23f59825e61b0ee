import type { Language } from '@som/engine';
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  type Table as WordTable,
} from 'docx';
import { appendixReport } from '../appendix/appendix-report.ts';
import { briefReport } from '../brief/brief-report.ts';
import type { BriefSource } from '../brief/brief-source.ts';
import type { Block, Report } from '../document.ts';
import { payersTable } from '../figures/payers.ts';
import { yearsTable } from '../figures/years.ts';
import type { Table } from '../table.ts';
import { DRAWN_WIDTH, type Picture, wordBlock, wordTable } from './word-blocks.ts';
import { WORD_STYLES } from './word-styles.ts';

/** How a Word document is written. */
export interface WordOptions {
  lang: Language;
  appendix?: boolean;
  /** Draws an SVG as a PNG, as a browser can; without it the tables behind the figures stand in their place. */
  drawn?: (svg: string, width: number) => Promise<Omit<Picture, 'says'>>;
}

const MARGIN = 1134; // 2 cm, in twentieths of a point

type Parts = (Paragraph | WordTable)[];

const figuresOf = ({ sections }: Report) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])),
  );

/** Pictures of the figures, by their id. */
async function picturesOf(report: Report, drawn: WordOptions['drawn']) {
  const pictures = new Map<string, Picture>();
  if (!drawn) return pictures;
  for (const { id, svg } of figuresOf(report)) {
    const text = svg({ width: DRAWN_WIDTH, idPrefix: `word-${id}` });
    const says = /<desc[^>]*>([^<]*)<\/desc>/.exec(text)?.[1] ?? id;
    pictures.set(id, { ...(await drawn(text, DRAWN_WIDTH)), says });
  }
  return pictures;
}

function partsOf(
  { title, subtitle, sections }: Report,
  pictures: ReadonlyMap<string, Picture>,
  behind: Readonly<Record<string, Table>>,
  onNewPage: boolean,
): Parts {
  const blockParts = (block: Block): Parts => {
    const table = block.kind === 'figure' && !pictures.has(block.id) ? behind[block.id] : undefined;
    return table ? wordTable(table) : wordBlock(block, pictures);
  };
  return [
    new Paragraph({ style: 'Title', text: title, pageBreakBefore: onNewPage }),
    new Paragraph({ style: 'Subtitle', text: subtitle }),
    ...sections.flatMap(
      (section): Parts => [
        new Paragraph({ style: 'Heading1', text: section.title }),
        ...section.blocks.flatMap(blockParts),
      ],
    ),
  ];
}

/**
 * A decision brief as a Word document in Word's own built-in styles, so that it takes the look of the template it is
 * opened in or copied to.
 *
 * @returns the bytes of a .docx file
 */
export async function wordBrief(
  source: BriefSource,
  { lang, appendix = false, drawn }: WordOptions,
): Promise<Uint8Array> {
  const brief = briefReport(source, lang);
  const { result } = source;
  const behind = { payers: payersTable(result, lang), years: yearsTable(result, lang) };
  const pictures = await picturesOf(brief, drawn);
  const document = new Document({
    title: brief.title,
    description: brief.subtitle,
    creator: 'SØM',
    externalStyles: WORD_STYLES,
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 }, // A4
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: [
          ...partsOf(brief, pictures, behind, false),
          ...(appendix ? partsOf(appendixReport(source, lang), pictures, behind, true) : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
