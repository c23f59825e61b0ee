import type { Case, Catalogue, Inputs, Label, Pack } from '@som/engine';
import type { FileHandle } from '../files/file-access.ts';
import type { Brought } from '../steps/step.ts';
import type { History } from '../store/history.ts';
import type { Work } from '../store/work.ts';
import type { ChoosablePack, StrangePack } from './choosable.ts';
import { fetchPack } from './site-data.ts';

/** A case with all it is calculated from. */
export interface Opened {
  inputs: Inputs;
  /** Name of the file, for a case that did not come with the site. */
  file?: string;
  /** Set where the pack is not one of the reviewed catalogue. */
  strange?: StrangePack;
  /** What the case calls by a former name, in words. */
  renamed?: readonly Label[];
  /** The file it was opened from, where the browser lets it be written again. */
  handle?: FileHandle;
  /** The worked case it began as, so that an address can say so. */
  worked?: string;
  /** What was done to it before, when this browser kept it or a link carries it. */
  work?: Work;
  /** Its steps to undo and redo, when this browser kept them. */
  undoable?: Pick<History, 'past' | 'future'>;
  /** What another page brought along. */
  brought?: Brought;
  /** The name under which this browser keeps it, when it does already. */
  id?: string;
  /** A part of the address that did not fit the case. */
  refused?: readonly string[];
  /** Set when a file was saved with another version of pack or catalogue. */
  made?: NonNullable<Case['locked']>;
}

/** Where cases and packs are looked for. */
export interface Shelf {
  packs: readonly ChoosablePack[];
  catalogue: Catalogue;
}

/** A case read from text, or what is wrong with it, line by line. */
export type Read = { opened: Opened } | { lines: string[] };

/** The pack of an entry: the one in memory, or fetched. */
export const packOf = (entry: ChoosablePack): Promise<Pack> | Pack =>
  entry.strange?.pack ?? fetchPack(entry.id);
