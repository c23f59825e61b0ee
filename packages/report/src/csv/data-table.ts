/** A table of plain data: numbers stay numbers, unrounded; what is not known is empty. */
export interface DataTable {
  /** Name of its file, without ending. */
  name: string;
  head: string[];
  rows: (string | number | null)[][];
}
