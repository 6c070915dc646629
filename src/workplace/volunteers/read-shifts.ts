import { clockOf, shiftId, type NeedItem, type ShiftItem } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { addDays, typedClock, typedDay } from '../../platform/time/index.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'

const MOST_WEEKS = 26
const MOST_SHIFTS = 200

/** New shifts of the need's own, a week between; or what is wrong, at its field. */
export function readShifts(typed: Typed, { shifts: before }: NeedItem, { t, today }: Work): { shifts: ShiftItem[]; errors: FormError[] } {
  const { faults: v } = t.volunteers
  const on = typedDay(lineOf(typed, 'dag'), today)
  const [start, end] = [lineOf(typed, 'fra'), lineOf(typed, 'til')]
  const [from, to] = [typedClock(start), end === '' ? undefined : typedClock(end)]
  const weeks = lineOf(typed, 'uker') || '1'
  const count = /^\d{1,2}$/.test(weeks) ? Number(weeks) : 0
  const errors: FormError[] = [
    ...(on === null ? [{ field: 'dag', text: v.needDay }] : []),
    ...(from === null || from === 1440 ? [{ field: 'fra', text: v.needClock }] : []),
    ...(to === null || (to !== undefined && to === from) ? [{ field: 'til', text: v.needClock }] : []),
    ...(count < 1 || count > MOST_WEEKS ? [{ field: 'uker', text: v.weeks }] : []),
  ]
  if (errors.length > 0 || on === null || from === null || to === null) return { shifts: [], errors }
  const hours = { at: clockOf(from), ...(to === undefined ? {} : { ends: clockOf(to % 1440) }) }
  const shifts = Array.from({ length: count }, (_, k) => ({ on: addDays(on, k * 7), ...hours }))
  const known = new Set(before.map(shiftId))
  if (shifts.some((one) => known.has(shiftId(one)))) return { shifts: [], errors: [{ field: 'dag', text: v.sameShift }] }
  if (before.length + shifts.length > MOST_SHIFTS) return { shifts: [], errors: [{ field: 'uker', text: v.tooMany }] }
  return { shifts, errors: [] }
}
