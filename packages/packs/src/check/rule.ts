import type { Catalogue, Issue, Pack } from '@som/engine';

/** What a rule looks at. */
export interface Checked {
  pack: Pack;
  catalogue: Catalogue;
  /** Name of the pack's folder. */
  folder: string;
  /** File names of the cases, as in the folder, by case id. */
  caseFiles: Readonly<Record<string, string>>;
}

/** One thing that must hold of every pack; its file is named after it. */
export type Rule = (checked: Checked) => Issue[];
