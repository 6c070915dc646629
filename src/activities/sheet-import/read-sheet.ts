/** A row of a sheet by the names of its columns, and the line it stood on. */
export interface SheetRow {
  line: number
  cells: Readonly<Record<string, string>>
}

/**
 * A table as a spreadsheet gives it: copied cells with tabs, or a CSV file with semicolons or commas (RFC 4180). The first line names
 * the columns; upper and lower case are alike, and empty lines are left out.
 */
export function readSheet(text: string): { columns: readonly string[]; rows: readonly SheetRow[] } {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
  const records = recordsIn(clean, separatorOf(clean)).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [head, ...body] = records
  const columns = (head?.cells ?? []).map((name) => name.toLowerCase())
  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(columns.flatMap((name, k) => (name === '' ? [] : [[name, cells[k] ?? ''] as const]))),
  }))
  return { columns: columns.filter((name) => name !== ''), rows }
}

/** That of the first line with most of it. */
function separatorOf(text: string): string {
  const [head = ''] = text.trimStart().split('\n')
  const count = (separator: string) => head.split(separator).length
  return ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best), '\t')
}

/** Field by field: quoted ones may hold separators, line breaks, and quotes written twice. A quote that is never closed is a sign like others. */
function recordsIn(text: string, separator: string): { line: number; cells: string[] }[] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^\\n${separator}]*))(${separator}|\\n|$)`, 'y')
  const records: { line: number; cells: string[] }[] = []
  let [line, begun, cells]: [number, number, string[]] = [1, 1, []]
  while (field.lastIndex < text.length) {
    const [whole = '', quoted, plain, end] = field.exec(text) ?? []
    cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    line += whole.split('\n').length - 1
    if (end === separator) continue
    records.push({ line: begun, cells })
    ;[begun, cells] = [line, []]
  }
  if (cells.length > 0) records.push({ line: begun, cells })
  return records
}
