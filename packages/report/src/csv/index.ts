export { type CsvForm, csvText } from './csv-text.ts';
export type { DataTable } from './data-table.ts';
export { dataTables } from './data-tables.ts';
export { tableData } from './table-data.ts';
