import { houseHours } from '../hubs/index.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Localized } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import { freeSpans, type Span } from './room-time.ts'

/** A date that somebody has borrowed, and that cannot be as it was promised. */
export interface AffectedLoan {
  booking: string
  actId: string
  room: Localized | null
  used: Span
  why: 'closed' | 'outOfUse'
  /** They have been told. */
  told: boolean
}

interface Asked {
  hubId: number
  today: Day
  at: Instant
}

/** Dates of loans ahead that lie outside the hours of the house, or in a room that is out of use by then. Hours that are not announced affect nobody. */
export async function affectedLoans(db: Db, { hubId, today, at }: Asked): Promise<AffectedLoan[]> {
  const rows = await loansAhead(db, hubId, at)
  const last = rows.at(-1)
  if (last === undefined) return []
  const hours = await houseHours(db, hubId, { from: addDays(today, -1), to: instantToWall(last.endsAt.getTime()).day, known: today })
  const openings = hours.flatMap(({ hours: day }) => day.openings)
  const open = freeSpans({ openings, taken: [], buffers: { setUp: 0, tidy: 0 }, at: 0 })
  const unknown = new Set(hours.flatMap(({ hours: { day, state } }) => (state === 'not_announced' ? [day] : [])))
  return rows.flatMap(({ id, actId, startsAt, endsAt, name, validTo, toldAt }): AffectedLoan[] => {
    const used = { start: startsAt.getTime(), end: endsAt.getTime() }
    const { day } = instantToWall(used.start)
    const isGone = name === null || (validTo !== null && validTo < day)
    const isShut = !unknown.has(day) && !open.some(({ start, end }) => start <= used.start && used.end <= end)
    const one = { booking: id, actId, room: name, used, told: toldAt !== null }
    return isGone ? [{ ...one, why: 'outOfUse' }] : isShut ? [{ ...one, why: 'closed' }] : []
  })
}

function loansAhead(db: Db, hubId: number, at: Instant) {
  return db
    .selectFrom('roomBooking as booking')
    .innerJoin('resource', 'resource.id', 'booking.resourceId')
    .innerJoin('claim', (join) => join.onRef('claim.bookingId', '=', 'booking.id').on('claim.releasedAt', 'is', null))
    .leftJoin('room', (join) => join.onRef('room.hubId', '=', 'resource.hubId').onRef('room.key', '=', 'resource.key').on(isShown('room')))
    .select(['booking.id', 'booking.actId', 'booking.startsAt', 'booking.endsAt', 'booking.toldAt', 'room.name', 'room.validTo'])
    .where('resource.hubId', '=', hubId)
    .where('booking.endedAt', 'is', null)
    .where('booking.startsAt', '>', new Date(at))
    .orderBy('booking.startsAt')
    .execute()
}
