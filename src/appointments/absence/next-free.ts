import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { freeEnough } from '../find-times.ts'
import type { FreeTime } from '../offered.ts'
import type { Affected } from './find-affected.ts'

/** What somebody who must choose anew can have first, as far ahead as it is booked, and at their own hub where that is soon enough; null where nothing is anywhere. */
export async function nextFree(db: Db, affected: Affected, at: Instant): Promise<FreeTime | null> {
  const { service, also, booking, hub, mode, interpreter } = affected
  if (booking === null) return null
  const times = await freeEnough(db, { service, also, booking, mode, interpreter, at })
  return times.find((one) => one.hub === hub) ?? times[0] ?? null
}
