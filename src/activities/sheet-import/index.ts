/**
 * Activities out of a spreadsheet, pasted or as a CSV file, with a report line by line. Owns no table: what it takes in are activities like
 * others, with a change in the history each.
 */
export { COLUMNS } from './columns.ts'
export { sheetText } from './sheet-text.ts'
export { importSheet, type SheetGiven, type SheetLine, type SheetReport } from './import-sheet.ts'
