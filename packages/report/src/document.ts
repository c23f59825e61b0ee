import type { Table } from './table.ts';

/** What a figure needs from the page it stands on. */
export interface FigurePlace {
  width: number;
  idPrefix: string;
}

/** A part of a report before any renderer: plain text, tables, figures, people. */
export type Block =
  | { kind: 'paragraph'; lead?: string; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; table: Table }
  | { kind: 'figure'; id: string; svg: (place: FigurePlace) => string }
  | { kind: 'people'; of: string; rows: { mark: string; count: number; text: string }[] };

/** The sections of a report, in the order in which they are read. */
export const SECTIONS = [
  'answer',
  'beyond-money',
  'payers',
  'budget',
  'years',
  'consequences',
  'outcomes',
  'break-even',
  'scenarios',
  'cashable',
  'basis',
  'published',
  'cut-off',
  'warnings',
  'stamp',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A part of a report under a heading of its own; its id is unique in the report. */
export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}

/** A whole report. */
export interface Report {
  title: string;
  /** Whom, how many, which years. */
  subtitle: string;
  sections: Section[];
}
