/** Comma separated as RFC 4180 has it, with the mark that makes spreadsheets read it as UTF-8. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

// A cell that begins like a formula would be run by a spreadsheet; a phone number or a longitude is no formula.
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) && !/^[+-][\d .]+$/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
