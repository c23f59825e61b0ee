/** What a command may touch beside the files it is named: given from outside, so that tests can watch it. */
export interface Io {
  /** Results. */
  out(text: string): void;
  /** Problems and progress. */
  err(text: string): void;
  writeFile(path: string, text: string): void;
  writeBytes(path: string, bytes: Uint8Array): void;
  /** A new folder with its files, all of it or nothing; fails when the folder is there. */
  writeFolder(path: string, files: Readonly<Record<string, string>>): void;
  exists(path: string): boolean;
  /** Folder that holds packages/ and targetgroups/. */
  root: string;
  /** Results go to a terminal that shows colours. */
  colour: boolean;
  /** The calendar year now, for the start year of a new case. */
  year: number;
  /** The day now, 2026-03-01, for the logbook of a case. */
  today?: string;
  /** Columns of the terminal. */
  width: number;
}

/** 0 fine · 1 the files have problems · 2 wrong usage */
export type ExitCode = 0 | 1 | 2;

/** Something wrong with how the command was called; its text is for the person who typed it. */
export class UsageError extends Error {}
