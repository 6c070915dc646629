import type { HoursCell, HoursRow } from '../../design/index.ts'

/** A row as it is reckoned, with what its cells say in words of their own. */
export interface RowDraft extends Omit<HoursRow, 'cells'> {
  cells: readonly CellDraft[]
}

export interface CellDraft extends HoursCell {
  reason?: Reason
}

/** Why it is closed, when that is more than the week itself; `short` where it has just been said. */
export interface Reason {
  words: string
  short: string
  /** The red day that it is for. */
  redDay?: string
}

/**
 * A reason that two or more give for the same day; it then stands with the day. Of a red day of which somebody has not
 * told whether it is open, that is the day's name alone: «Stengt» there would speak for them too.
 */
export function sharedReason({ cells }: RowDraft): Reason | null {
  const reasons = cells.flatMap(({ reason }) => reason ?? [])
  const untold = cells.find(({ state, reason }) => state === 'unknown' && reason !== undefined)?.reason
  if (untold) return untold
  return reasons.find(({ words }, index) => reasons.findIndex((one) => one.words === words) !== index) ?? null
}
