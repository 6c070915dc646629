import { parseImprecise, typedImprecise, formatImprecise, type Day } from '../platform/time/index.ts'

/** Why nothing of a table can be read. */
export type TableFault = 'empty' | 'json' | 'head' | 'quote' | 'long'

/** One case as it was written, by the names of the item; what could not be made out is left as it was typed. */
export interface TableRow {
  /** In the file, the first being 1; of JSON, which of the list. */
  line: number
  fields: Readonly<Record<string, unknown>>
}

export const MOST_CASES = 2000

/** A table with a head and `;`, comma or tab between, or a JSON list of the same: as a case system writes it out. */
export function readCaseTable(text: string, today: Day): { rows: TableRow[]; fault: null } | { rows: null; fault: TableFault } {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain === '') return { rows: null, fault: 'empty' }
  const read = /^[[{]/.test(plain) ? ofJson(plain) : ofTable(plain)
  if (read.rows === null) return read
  if (read.rows.length === 0) return { rows: null, fault: 'empty' }
  if (read.rows.length > MOST_CASES) return { rows: null, fault: 'long' }
  return { rows: read.rows.map(({ line, fields }) => ({ line, fields: itemFields(fields, today) })), fault: null }
}

function ofJson(text: string): ReturnType<typeof readCaseTable> {
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch {
    return { rows: null, fault: 'json' }
  }
  const list: unknown = Array.isArray(told) ? told : Object(told)['cases']
  if (!Array.isArray(list)) return { rows: null, fault: 'json' }
  const rows = list.map((one: unknown, k) => ({ line: k + 1, fields: named(Object.entries(Object(one))) }))
  return { rows, fault: null }
}

/** What the columns are called, in Norwegian and as in the API. */
const COLUMNS: Readonly<Record<string, string>> = {
  organ: 'organ',
  body: 'organ',
  sak: 'ref',
  saksnummer: 'ref',
  reference: 'ref',
  år: 'year',
  aar: 'year',
  year: 'year',
  nummer: 'number',
  number: 'number',
  tittel: 'title',
  title: 'title',
  planlagt: 'planned',
  planned: 'planned',
  behandlet: 'treated',
  dato: 'treated',
  treated: 'treated',
  vedtak: 'decision',
  decision: 'decision',
  godkjent: 'approvedOn',
  approvedon: 'approvedOn',
  lenke: 'link',
  link: 'link',
  sjekket: 'checkedOn',
  checkedon: 'checkedOn',
  omtale: 'body',
  about: 'body',
  steder: 'places',
  places: 'places',
  kilde: 'source',
  source: 'source',
}

const named = (entries: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(entries.map(([name, value]) => [COLUMNS[name.trim().toLowerCase()] ?? name.trim(), value]))

function ofTable(text: string): ReturnType<typeof readCaseTable> {
  const [first = ''] = text.split('\n', 1)
  const between = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ';'
  const records = recordsOf(text, between)
  if (records === null) return { rows: null, fault: 'quote' }
  const [head, ...rest] = records
  const columns = (head?.cells ?? []).map((name) => COLUMNS[name.trim().toLowerCase()] ?? name.trim())
  const isNumbered = columns.includes('ref') || (columns.includes('year') && columns.includes('number'))
  if (!columns.includes('organ') || !columns.includes('title') || !isNumbered) return { rows: null, fault: 'head' }
  const rows = rest
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({ line, fields: named(columns.map((name, k) => [name, cells[k]?.trim() ?? ''] as const)) }))
  return { rows, fault: null }
}

interface CellRecord {
  line: number
  cells: string[]
}

/** RFC 4180 with any sign between: a cell in quotation marks may hold the sign, line ends and doubled marks. Null: a mark is left open. */
function recordsOf(text: string, between: string): CellRecord[] | null {
  const records: CellRecord[] = [{ line: 1, cells: [''] }]
  let [line, isQuoted] = [1, false]
  const add = (sign: string) => {
    const cells = records.at(-1)?.cells ?? []
    cells[cells.length - 1] += sign
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n') line += 1
    if (sign === '"' && isQuoted && text.charAt(at + 1) === '"') {
      add('"')
      at += 1
    } else if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted) add(sign)
    else if (sign === between) records.at(-1)?.cells.push('')
    else if (sign === '\n') records.push({ line, cells: [''] })
    else if (sign !== '\r') add(sign)
  }
  return isQuoted ? null : records
}

/** As an item has them: numbers as numbers, texts in bokmål, days as days. */
function itemFields(fields: Readonly<Record<string, unknown>>, today: Day): Record<string, unknown> {
  const { ref, ...rest } = fields
  const told = Object.entries<unknown>({ ...rest, ...numberOf(ref) }).filter(([, value]) => value !== '' && value !== null)
  return Object.fromEntries(told.map(([name, value]) => [name, valueOf(name, value, today)]))
}

/** «32/19» is 32 of 2019; a year of two figures is of this century. */
function numberOf(ref: unknown): { number?: number; year?: number } {
  const [, number, year] = /^\s*(\d{1,4})\/(\d{4}|\d{2})\s*$/.exec(typeof ref === 'string' ? ref : '') ?? []
  return number === undefined || year === undefined ? {} : { number: Number(number), year: Number(year.length === 2 ? `20${year}` : year) }
}

const TEXTS = new Set(['title', 'body', 'decision'])
const NUMBERS = new Set(['year', 'number'])
const DATES = new Set(['planned', 'treated', 'approvedOn', 'checkedOn'])

function valueOf(name: string, value: unknown, today: Day): unknown {
  if (typeof value !== 'string') return value
  if (TEXTS.has(name)) return { nb: value }
  if (NUMBERS.has(name)) return /^\d+$/.test(value) ? Number(value) : value
  if (name === 'places') return value.split(/[,|]/).flatMap((one) => (one.trim() === '' ? [] : [one.trim().toLowerCase()]))
  if (!DATES.has(name) || parseImprecise(value) !== null) return value
  const typed = typedImprecise(value, today)
  return typed === null ? value : formatImprecise(typed)
}
