import type { Db } from '../../platform/database/index.ts'
import { addDays, instantToWall, type Instant } from '../../platform/time/index.ts'
import { freeTimes, MOST_DAYS } from '../find-times.ts'
import type { FreeTime } from '../offered.ts'
import type { Affected } from './find-affected.ts'

/** What somebody who must choose anew can have first, at their own hub where anything is free in two months; null where nothing is anywhere. */
export async function nextFree(db: Db, affected: Affected, at: Instant): Promise<FreeTime | null> {
  const { service, also, booking, hub, mode, interpreter } = affected
  if (booking === null) return null
  const { day } = instantToWall(at)
  const times = await freeTimes(db, { service, also, booking, mode, interpreter, from: day, to: addDays(day, MOST_DAYS - 1), at })
  return times.find((one) => one.hub === hub) ?? times[0] ?? null
}
