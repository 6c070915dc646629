import type { HoursCell, HoursRow } from '../../design/index.ts'

/** A row as it is reckoned, with what its cells say in words of their own. */
export interface RowDraft extends Omit<HoursRow, 'cells'> {
  cells: readonly CellDraft[]
}

export interface CellDraft extends HoursCell {
  reason?: Reason
}

/** Why it is closed, when that is more than the week itself; `short` where it has just been said. */
interface Reason {
  words: string
  short: string
}

/** A reason that two or more give for the same day; it then stands with the day. */
export function sharedReason({ cells }: RowDraft): Reason | null {
  const reasons = cells.flatMap(({ reason }) => reason ?? [])
  return reasons.find(({ words }, index) => reasons.findIndex((one) => one.words === words) !== index) ?? null
}
