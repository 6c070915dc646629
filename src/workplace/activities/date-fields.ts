import { clockOf, type ActivityDate, type ActivityItem, type DateChangeItem } from '../../activities/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { instantToWall, typedClock, typedDay, type Day } from '../../platform/time/index.ts'
import type { Field } from '../form/field.ts'
import { asString, asText } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { typedDayFrom, typedFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { ELSEWHERE, ROOM_KEY } from './room-fields.ts'

/** Names of what is asked of one date. */
export const DATE = { so: 'so', day: 'day', clock: 'clock', ends: 'ends' } as const
export type So = 'planned' | 'changed' | 'cancelled'

export const REASON: Field = {
  kind: 'text',
  name: 'cancelled',
  most: 300,
  label: (t) => t.activities.reason,
  hint: (t) => t.activities.reasonHint,
}
/** Another room of the house, or another place. */
export const ROOM: Field = { ...ROOM_KEY, label: (t) => t.activities.otherRoom, none: (t) => t.activities.usualRoom }
export const PLACE: Field = { ...ELSEWHERE, label: (t) => t.activities.otherPlace }
export const HOST: Field = {
  kind: 'line',
  name: 'host',
  most: 100,
  optional: true,
  label: (t) => t.activities.host,
  hint: (t) => t.activities.hostHint,
}

/** What a date is now, as it would be typed. */
export function typedDate(date: ActivityDate, change: DateChangeItem | undefined): Typed {
  const so: So = change === undefined ? 'planned' : change.cancelled === undefined ? 'changed' : 'cancelled'
  return {
    ...typedFrom([REASON, ROOM, PLACE, HOST], { ...change }),
    [DATE.so]: so,
    [DATE.day]: typedDayFrom(date.day),
    [DATE.clock]: clockOn(date.start),
    [DATE.ends]: clockOn(date.end),
  }
}

const clockOn = (at: number | null) => (at === null ? '' : clockOf(instantToWall(at).minutes).replace(':', '.'))

interface Given {
  typed: Typed
  work: Work
  item: ActivityItem
  /** As the rhythm alone gives it. */
  ruled: ActivityDate
}

/** The change that was asked for; null: as the rhythm gives it. Or what is wrong, at its field. */
export function readDate(given: Given): { change: DateChangeItem | null; faults: readonly FieldFault[] } {
  const { typed, work, item, ruled } = given
  const old = item.changes.find(({ on }) => on === ruled.occurrence)
  switch (lineOf(typed, DATE.so)) {
    case 'planned':
      return { change: null, faults: [] }
    case 'cancelled': {
      const { values, faults } = readFields([REASON], { typed, work, before: null })
      const cancelled = asText(values[REASON.name])
      return cancelled === null ? { change: null, faults } : { change: { ...old, on: ruled.occurrence, cancelled }, faults: [] }
    }
    case 'changed':
      return readChanged(given)
    default:
      return { change: null, faults: [{ field: DATE.so, message: work.t.faults.choose }] }
  }
}

function readChanged({ typed, work, ruled }: Given): { change: DateChangeItem | null; faults: readonly FieldFault[] } {
  const { values, faults } = readFields([ROOM, PLACE, HOST], { typed, work, before: null })
  const [day, hours] = [readDay(typed, work), readHours(typed, work)]
  const wrong = [...day.faults, ...hours.faults, ...faults]
  if (wrong.length > 0) return { change: null, faults: wrong }
  const [room, host] = [asText(values[PLACE.name]), asString(values[HOST.name])]
  const roomKey = asString(values[ROOM.name])
  const isOtherHour = hours.at !== undefined && (hours.at !== clockOfRule(ruled.start) || hours.ends !== clockOfRule(ruled.end))
  const change = {
    on: ruled.occurrence,
    ...(day.day === null || day.day === ruled.occurrence ? {} : { movedTo: day.day }),
    ...(isOtherHour ? { at: hours.at, ...(hours.ends === undefined ? {} : { ends: hours.ends }) } : {}),
    ...(roomKey === null ? {} : { roomKey }),
    ...(room === null || roomKey !== null ? {} : { room }),
    ...(host === null ? {} : { host }),
  }
  if (Object.keys(change).length === 1) return { change: null, faults: [{ field: DATE.so, message: work.t.activities.nothingOther }] }
  return { change, faults: [] }
}

const clockOfRule = (at: number | null) => (at === null ? undefined : clockOf(instantToWall(at).minutes))

function readDay(typed: Typed, { today, t }: Work): { day: Day | null; faults: FieldFault[] } {
  const line = lineOf(typed, DATE.day)
  const day = line === '' ? null : typedDay(line, today)
  if (line !== '' && day === null) return { day, faults: [{ field: DATE.day, message: t.faults.day }] }
  return { day, faults: day !== null && day < today ? [{ field: DATE.day, message: t.activities.dayBeen }] : [] }
}

function readHours(typed: Typed, { t }: Work): { at?: string; ends?: string; faults: FieldFault[] } {
  const [start, end] = [lineOf(typed, DATE.clock), lineOf(typed, DATE.ends)]
  const { faults } = t.activities.rhythm
  if (start === '' && end === '') return { faults: [] }
  if (start === '') return { faults: [{ field: DATE.clock, message: faults.endsAlone }] }
  const [from, to] = [typedClock(start), end === '' ? undefined : typedClock(end)]
  const wrong = [
    ...(from === null || from === 1440 ? [{ field: DATE.clock, message: t.faults.clock }] : []),
    ...(to === null ? [{ field: DATE.ends, message: t.faults.clock }] : []),
    ...(from !== null && from === to ? [{ field: DATE.ends, message: faults.endsAtOnce }] : []),
  ]
  if (wrong.length > 0 || from === null || to === null) return { faults: wrong }
  return { at: clockOf(from), ...(to === undefined ? {} : { ends: clockOf(to % 1440) }), faults: [] }
}
