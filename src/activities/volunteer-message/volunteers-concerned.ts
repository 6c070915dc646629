import { findActs, type Act } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { oncePerAddress } from '../host-message/concerned.ts'
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

/** One act for each of those who have said yes, in the order of their shifts. Whoever is at several, or has two from one address, hears of it once. */
export async function volunteersConcerned(db: Db, { key, own, slot, today }: AskedOfNeed): Promise<Act[]> {
  const lines = await volunteersOf(db, { key, own })
  const asked = lines.filter((line) => !line.waits && isAhead(line.slot, today) && (slot === null || line.slot.id === slot))
  const acts = await findActs(db, [...new Set(asked.map(({ actId }) => actId))])
  return oncePerAddress(acts.filter(({ confirmedAt, cancelledAt }) => confirmedAt !== null && cancelledAt === null))
}

/** Those of today too, however late: something may have been left behind. */
const isAhead = ({ day, isOff }: Slot, today: Day) => !isOff && (day === null || day >= today)
