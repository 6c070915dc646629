import { show } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { typedClock, typedDay } from '../../platform/time/index.ts'
import { RoomHours, type RoomHoursItem } from '../../resources/index.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'

/** Names of what is asked of some hours in a room. */
export const HOURS = { room: 'room', day: 'day', clock: 'clock', to: 'to', ends: 'ends', reason: 'reason' } as const

export const typedHours = ({ room, day, at, to, ends }: Omit<RoomHoursItem, 'key'>): Typed => ({
  [HOURS.room]: room,
  [HOURS.day]: typedDayFrom(day),
  [HOURS.clock]: at.replace(':', '.'),
  [HOURS.to]: to === undefined ? '' : typedDayFrom(to),
  [HOURS.ends]: ends.replace(':', '.'),
})

/** The hours that were typed, or what is wrong with them, each at its field. */
export function readHours(typed: Typed, { work, key }: { work: Work; key: string }): { hours: RoomHoursItem | null; faults: FieldFault[] } {
  const { t, today, rooms } = work
  const room = rooms.find((one) => one.key === lineOf(typed, HOURS.room))
  const day = typedDay(lineOf(typed, HOURS.day), today)
  const last = lineOf(typed, HOURS.to)
  const to = last === '' ? undefined : typedDay(last, today)
  const [at, ends] = [HOURS.clock, HOURS.ends].map((name) => typedClock(lineOf(typed, name)))
  const faults: FieldFault[] = [
    ...(room === undefined ? [{ field: HOURS.room, message: t.faults.choose }] : []),
    ...(day === null ? [{ field: HOURS.day, message: t.faults.day }] : []),
    ...(at === null || at === undefined || at === 1440 ? [{ field: HOURS.clock, message: t.faults.clock }] : []),
    ...(to === null ? [{ field: HOURS.to, message: t.faults.day }] : []),
    ...(ends === null || ends === undefined ? [{ field: HOURS.ends, message: t.faults.clock }] : []),
    ...(day !== null && to !== null && to !== undefined && to < day ? [{ field: HOURS.to, message: t.faults.endsEarly }] : []),
  ]
  const clock = (minutes: number | null | undefined) => {
    const whole = (minutes ?? 0) % 1440
    return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
  }
  const isOneDay = to === undefined || to === day
  const { data } = RoomHours.safeParse({ key, room: room?.key, day, at: clock(at), ...(isOneDay ? {} : { to }), ends: clock(ends) })
  return faults.length > 0 || data === undefined ? { hours: null, faults } : { hours: data, faults }
}

export const roomOptions = ({ rooms, lang }: Work) => rooms.map(({ key, name }) => ({ value: key, label: show(name, lang).text }))

export const hoursLabels = ({ t }: Work): Record<string, string> => ({
  [HOURS.room]: t.roomDay.room,
  [HOURS.day]: t.roomDay.day,
  [HOURS.clock]: t.activities.rhythm.clock,
  [HOURS.to]: t.roomDay.lastDay,
  [HOURS.ends]: t.activities.rhythm.ends,
  [HOURS.reason]: t.roomDay.reason,
})
