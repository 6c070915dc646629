import type { HoursCell, HoursRow } from '../../design/index.ts'

/** A row as it is reckoned, with what its cells say in words of their own. */
export interface RowDraft extends Omit<HoursRow, 'cells'> {
  cells: readonly CellDraft[]
}

/** Why it is closed, when that is more than the week itself; `short` where it has just been said. */
interface Reason {
  words: string
  short: string
}

export interface CellDraft extends HoursCell {
  reason?: Reason
  note?: string
}

export interface Footnote {
  id: string
  /** «Merknad 1» */
  label: string
  text: string
}

/** As long as this, a note is read once below the table, not in every row. */
const LONGEST_IN_CELL = 40

/** Long notes that several cells have, in the order they come. `prefix` keeps them apart from those of other tables. */
export function footnotesOf(rows: readonly RowDraft[], prefix: string, labelOf: (number: number) => string): Footnote[] {
  const notes = rows.flatMap(({ cells }) =>
    cells.flatMap(({ note }) => (note === undefined || note.length <= LONGEST_IN_CELL ? [] : [note])),
  )
  const repeated = [...new Set(notes.filter((note, index) => notes.indexOf(note) !== index))]
  return repeated.map((text, index) => ({ id: `${prefix}-${index + 1}`, label: labelOf(index + 1), text }))
}

/** A reason that two or more give for the same day; it then stands with the day. */
export function sharedReason({ cells }: RowDraft): Reason | null {
  const reasons = cells.flatMap(({ reason }) => reason ?? [])
  return reasons.find(({ words }, index) => reasons.findIndex((one) => one.words === words) !== index) ?? null
}
