import type { Db } from '../../platform/database/index.ts'
import { addDays, dayNumber, instantToWall, startOfDay, wallToInstant, type Instant } from '../../platform/time/index.ts'
import { findAgenda, type AgendaLine } from '../agenda/find-agenda.ts'
import { findShifts } from '../agenda/find-shifts.ts'

/** As far ahead as anything is booked. */
const AHEAD = 400

/** Times that somebody has booked, and in which nobody is at the hub by their own hours any more. */
export async function findStranded(db: Db, { caseworker, at }: { caseworker: number; at: Instant }): Promise<AgendaLine[]> {
  const today = instantToWall(at).day
  const caseworkers = [caseworker]
  const lines = await findAgenda(db, { caseworkers, span: { start: at, end: startOfDay(addDays(today, AHEAD)) } })
  const last = lines.at(-1)
  if (last === undefined) return []
  const shifts = await findShifts(db, { caseworkers, from: today, to: instantToWall(last.start).day })
  return lines.filter(
    ({ hub, start, end }) =>
      !shifts.some((shift) => {
        const number = dayNumber(shift.day)
        return shift.hub === hub && wallToInstant(number, shift.from) <= start && end <= wallToInstant(number, shift.to)
      }),
  )
}
