export { type BuiltBook, buildBook } from './build-book.ts';
export { spreadsheet, writeBook } from './spreadsheet.ts';
