export { chooseTable } from './choose-table.ts';
export { consequencesText, mergeConsequences, type Told } from './consequences-yaml.ts';
export {
  type ImportedConsequence,
  type KnownService,
  readConsequences,
} from './read-consequences.ts';
export { readCsvTable } from './read-csv.ts';
export { readWorkbook } from './read-workbook.ts';
export { IMPORT_LIMITS, type Table } from './table.ts';
export { importTemplate } from './template.ts';
