import { sql } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import { hasBegun, ONGOING, ownSlots, sessionSlot, type SessionSlot, type Slot } from './slots.ts'
import type { PlaceEnd, VolunteerEnd } from './tables.ts'

/** A shift of a volunteer. */
export interface Place {
  shiftId: number
  slot: Slot
  ended: PlaceEnd | null
  endedAt: Date | null
  /** What the host has confirmed; 0: did not come; null: nobody has said. */
  minutes: number | null
}

/** A volunteer as the receipt tells of it. */
export interface FoundVolunteer {
  id: string
  needId: number
  need: string
  title: Localized
  hub: string
  hubName: string
  room: Localized | null
  /** Who asks, by the name of today; null: the municipality. */
  sender: string | null
  policeCheck: boolean
  checkSeenOn: Day | null
  ended: VolunteerEnd | null
  /** In the order of time. */
  places: readonly Place[]
}

/** Null when there is none. */
export async function volunteerOfAct(db: Db, actId: string, at: Instant): Promise<FoundVolunteer | null> {
  const { day } = instantToWall(at)
  const row = await db
    .selectFrom('volunteer')
    .innerJoin('volunteerNeed', 'volunteerNeed.id', 'volunteer.needId')
    .innerJoin('hub', 'hub.id', 'volunteerNeed.hubId')
    .leftJoin('activity', 'activity.id', 'volunteerNeed.activityId')
    .select(['volunteer.id', 'volunteer.needId', 'volunteerNeed.key as need', 'volunteerNeed.title', 'hub.slug as hub', 'activity.room'])
    .select(['policeCheck', 'checkSeenOn', 'endedBecause as ended', 'volunteerNeed.shifts'])
    .select(nameOn('hub', day).as('hubName'))
    .select(nameOn('provider', day).as('sender'))
    .where('volunteer.actId', '=', actId)
    .executeTakeFirst()
  if (!row) return null
  const { shifts, hubName, ...found } = row
  return { ...found, hubName: hubName ?? row.hub, places: await placesOf(db, row.id, ownSlots({ shifts })) }
}

const nameOn = (of: 'hub' | 'provider', day: Day) =>
  sql<string | null>`(select n.name from ${sql.table(`${of}_name`)} n
    where n.${sql.ref(`${of}_id`)} = ${of === 'hub' ? sql`hub.id` : sql`volunteer_need.provider_id`}
      and (n.valid_from is null or n.valid_from <= ${day}) order by n.valid_from desc nulls last limit 1)`

async function placesOf(db: Db, volunteerId: string, own: readonly Slot[]): Promise<Place[]> {
  const rows = await db
    .selectFrom('volunteerPlace')
    .innerJoin('volunteerShift', 'volunteerShift.id', 'volunteerPlace.shiftId')
    .leftJoin('session', 'session.id', 'volunteerShift.sessionId')
    .select(['shiftId', 'slot', 'volunteerPlace.endedAt', 'endedBecause as ended', 'volunteerPlace.minutes'])
    .select(['occurrence', 'day', 'startsAt', 'endsAt', 'state', 'reason'])
    .where('volunteerId', '=', volunteerId)
    .execute()
  return rows
    .map(({ shiftId, slot, ended, endedAt, minutes, ...session }) => ({
      shiftId,
      ended,
      endedAt,
      minutes,
      slot: slotNow(slot, session, own),
    }))
    .toSorted((one, other) => (orderOf(one.slot) < orderOf(other.slot) ? -1 : 1))
}

const orderOf = ({ startsAt, day, id }: Slot) => `${startsAt?.toISOString() ?? day ?? ''} ${id}`

/** As it is today: its date may have been moved, and a shift of the need's own may be gone from it. */
export function slotNow(slot: string, session: Nullable<SessionSlot>, own: readonly Slot[]): Slot {
  const { occurrence, day, state, startsAt, endsAt, reason } = session
  if (occurrence !== null && day !== null && state !== null) return sessionSlot({ occurrence, day, state, startsAt, endsAt, reason })
  return own.find(({ id }) => id === slot) ?? { id: slot, day: null, startsAt: null, endsAt: null, isOff: slot !== ONGOING, reason: null }
}

type Nullable<T> = { [K in keyof T]: T[K] | null }

/** Those that are still theirs. */
export const placesLeft = ({ ended, places }: FoundVolunteer): Place[] => (ended === null ? places.filter((one) => one.ended === null) : [])

/** Those that can still be left. */
export const placesAhead = (found: FoundVolunteer, at: Instant): Place[] =>
  placesLeft(found).filter(({ slot }) => !slot.isOff && !hasBegun(slot, at))

/** What the host has confirmed, in minutes. */
export const confirmedMinutes = ({ places }: Pick<FoundVolunteer, 'places'>): number =>
  places.reduce((all, { minutes }) => all + (minutes ?? 0), 0)
