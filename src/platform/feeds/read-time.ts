import ICAL from 'ical.js'
import { instantIn, instantToWall, parseDay, ZONE, type Day, type Instant } from '../time/index.ts'

/** A moment of a calendar as the clock on the wall here says it; without minutes it is the whole day. */
export interface ReadTime {
  day: Day
  minutes: number | null
  /** The day that is written there, in its own zone. */
  writtenDay: Day
}

/** As Windows calls the zones that have our clock. */
const OURS: readonly string[] = [
  ZONE,
  'W. Europe Standard Time',
  'Central European Standard Time',
  'Romance Standard Time',
  'Europe/Berlin',
]

/** Null: no time that can be read. `unknown_zone`: nobody knows when that is here. */
export function readTime(property: ICAL.Property | null, root: ICAL.Component): ReadTime | 'unknown_zone' | null {
  const value = property?.getFirstValue()
  return property !== null && value instanceof ICAL.Time ? timeAt(value, property, root) : null
}

/** Every value of a property that may have several. */
export function readTimes(property: ICAL.Property, root: ICAL.Component): (ReadTime | 'unknown_zone')[] {
  return property.getValues().flatMap((value) => {
    const read = value instanceof ICAL.Time ? timeAt(value, property, root) : null
    return read === null ? [] : [read]
  })
}

/** What a value of a property says: of a rule, each of its dates is one. */
export function timeAt(value: ICAL.Time, property: ICAL.Property, root: ICAL.Component): ReadTime | 'unknown_zone' | null {
  const writtenDay = parseDay(`${pad(value.year, 4)}-${pad(value.month)}-${pad(value.day)}`)
  if (writtenDay === null) return null
  if (value.isDate) return { day: writtenDay, minutes: null, writtenDay }
  const zone = property.getFirstParameter('tzid')
  const minutes = value.hour * 60 + value.minute
  const isUtc = value.zone === ICAL.Timezone.utcTimezone
  if (!isUtc && (zone === undefined || zone === '' || OURS.includes(zone))) return { day: writtenDay, minutes, writtenDay }
  const instant = isUtc ? value.toUnixTime() * 1000 : elsewhere(value, { zone: zone ?? '', root })
  return instant === null ? 'unknown_zone' : { ...instantToWall(instant), writtenDay }
}

/** A zone that everybody knows by its name, else as the calendar itself describes it. */
function elsewhere(value: ICAL.Time, { zone, root }: { zone: string; root: ICAL.Component }): Instant | null {
  const local = `${pad(value.year, 4)}-${pad(value.month)}-${pad(value.day)}T${pad(value.hour)}:${pad(value.minute)}`
  const known = instantIn(zone, local)
  if (known !== null) return known
  const component = root.getAllSubcomponents('vtimezone').find((one) => one.getFirstPropertyValue('tzid') === zone)
  if (component === undefined) return null
  const { year, month, day, hour, minute } = value
  return (
    new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, new ICAL.Timezone({ component, tzid: zone })).toUnixTime() *
    1000
  )
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0')
