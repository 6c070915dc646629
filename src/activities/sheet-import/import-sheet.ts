import { Refused, tryItems, type Acting, type Owner, type PutItem, type Tried } from '../../hubs/edit/index.ts'
import { hubScope } from '../../hubs/items/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { activityKind } from '../activity-kind.ts'
import { Activity, type ActivityItem } from '../activity.ts'
import { COLUMNS, MOST_ROWS, NEEDED } from './columns.ts'
import { readSheet, type SheetRow } from './read-sheet.ts'
import { itemOfRow, type Belongs } from './row-item.ts'
import { sheetTexts } from './texts.ts'

export interface SheetLine {
  line: number
  title: string
  /** Null where the row could not be read. */
  item: ActivityItem | null
  what: 'new' | 'as_before' | 'wrong'
  /** What must be mended, in the reader's language: «dato må være en dato». */
  faults: readonly string[]
}

export interface SheetReport {
  lines: readonly SheetLine[]
  /** What is wrong with the sheet as a whole. */
  faults: readonly string[]
  /** True when all was good and it was no trial. */
  isTakenIn: boolean
}

export interface SheetGiven extends Omit<Belongs, 'today'> {
  text: string
  owner?: Owner
  /** Shows what would happen, and changes nothing. */
  trial: boolean
  language: Language
}

/**
 * Takes in the activities of a sheet: all of them or, when one line is wrong, none. Every line is told of, with all that is wrong in it.
 * The same sheet taken in again the same day changes nothing. For staff in the browser and for the command line.
 */
export async function importSheet(db: Db, { text, owner, trial, language, ...belongs }: SheetGiven, acting: Acting): Promise<SheetReport> {
  const { columns, rows } = readSheet(text)
  const faults = sheetFaults(columns, rows, language)
  if (faults.length > 0) return { lines: [], faults, isTakenIn: false }
  const read = rows.map((row) => readRow(row, { ...belongs, today: acting.today }, language))
  const ready = read.flatMap(({ item }) => (item === null ? [] : [item]))
  const puts = ready.map((item): PutItem => {
    const target = { kind: activityKind.name, scope: hubScope(belongs.hub), key: item.key, keptBy: activityKind }
    return { target, item, layer: 'fact', seen: 'new', ...(owner === undefined ? {} : { owner }) }
  })
  const isWhole = ready.length === read.length
  const tried = await tryItems(db, puts, { acting, trial: trial || !isWhole })
  const lines = read.map((line) => (line.item === null ? line : withTried(line, tried[ready.indexOf(line.item)], language)))
  return { lines, faults: [], isTakenIn: !trial && lines.every(({ what }) => what !== 'wrong') }
}

function sheetFaults(columns: readonly string[], rows: readonly SheetRow[], language: Language): string[] {
  const t = sheetTexts(language).sheet
  if (rows.length === 0) return [t.empty]
  const [missing, unknown] = [
    NEEDED.filter((name) => !columns.includes(name)),
    columns.filter((name) => !COLUMNS.some((known) => known === name)),
  ]
  return [
    ...(missing.length === 0 ? [] : [t.columns(missing.join(', '))]),
    ...(unknown.length === 0 ? [] : [t.unknown(unknown.join(', '))]),
    ...(rows.length > MOST_ROWS ? [t.tooMany(MOST_ROWS)] : []),
  ]
}

function readRow(row: SheetRow, belongs: Belongs, language: Language): SheetLine {
  const t = sheetTexts(language).faults
  const { item, faults } = itemOfRow(row, belongs)
  const line = { line: row.line, title: row.cells['tittel'] ?? '' }
  if (faults.length > 0) return { ...line, item: null, what: 'wrong', faults: faults.map(({ column, why }) => `${column} ${t[why]}`) }
  const checked = Activity.safeParse(item)
  if (!checked.success) return { ...line, item: null, what: 'wrong', faults: [t.refused] }
  return { ...line, title: show(checked.data.title, language).text, item: checked.data, what: 'new', faults: [] }
}

function withTried(line: SheetLine, tried: Tried | undefined, language: Language): SheetLine {
  const t = sheetTexts(language).faults
  if (tried === undefined) return line
  if ('saved' in tried) return { ...line, what: tried.saved.changed ? 'new' : 'as_before' }
  const { fault } = tried
  return { ...line, what: 'wrong', faults: [fault instanceof Refused && fault.refusal.why === 'already_there' ? t.there : t.refused] }
}
