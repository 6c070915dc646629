import type { Db } from '../../platform/database/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { freeTimes } from '../find-times.ts'
import type { FreeTime } from '../offered.ts'
import type { Affected } from './find-affected.ts'

/**
 * The same time at the same hub, where others could take it; null when none is free. With somebody who speaks the language it may be over
 * sooner, and never later. Whoever has it already asked in time: notice does not count again.
 */
export async function sameTime(
  db: Db,
  { id, service, also, booking, hub, start, end, mode, interpreter }: Affected,
  { at, without }: { at: Instant; without: number },
): Promise<FreeTime | null> {
  if (booking === null) return null
  const { day } = instantToWall(start)
  const rule = { ...booking, noticeHours: 0 }
  const asked = { service, also, booking: rule, from: day, to: day, hub, mode, interpreter, instead: id, without }
  const times = await freeTimes(db, { ...asked, at, early: true })
  return times.find((one) => one.start === start && one.end <= end) ?? null
}
