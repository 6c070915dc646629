import type { Act } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { receivers } from '../message-to-many/index.ts'
import type { Slot } from '../volunteer/slots.ts'
import { volunteersOf } from '../volunteer/volunteers-of.ts'

export interface AskedOfNeed {
  key: string
  /** The shifts that the need itself has. */
  own: readonly Slot[]
  /** Id of a shift; null: all from today on. */
  slot: string | null
  today: Day
}

/** One act for each of those who have said yes, in the order of their shifts. */
export async function volunteersConcerned(db: Db, { key, own, slot, today }: AskedOfNeed): Promise<Act[]> {
  const lines = await volunteersOf(db, { key, own })
  const asked = lines.filter((line) => !line.waits && isAhead(line.slot, today) && (slot === null || line.slot.id === slot))
  return receivers(
    db,
    asked.map(({ actId }) => actId),
  )
}

/** Those of today too, however late: something may have been left behind. */
const isAhead = ({ day, isOff }: Slot, today: Day) => !isOff && (day === null || day >= today)
