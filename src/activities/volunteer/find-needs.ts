import { sql } from 'kysely'
import { daysInUse, type DaysInUse } from '../../hubs/index.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, type Day, type Instant } from '../../platform/time/index.ts'
import { sessionsIn } from '../queries.ts'
import type { ShiftItem } from './need.ts'
import { hasBegun, ownSlots, sessionSlot, type Slot } from './slots.ts'

/** A shift ahead, and how many have taken it. */
export interface OpenSlot extends Slot {
  taken: number
}

/** A need as the public pages show it. */
export interface FoundNeed {
  key: string
  hub: string
  title: Localized
  body: Localized | null
  /** Slug of who asks; null: the municipality. */
  provider: string | null
  activity: { key: string; title: Localized } | null
  wanted: number | null
  ageFrom: number | null
  policeCheck: boolean
  layer: Layer
  /** Those ahead, also the full and the called off, in the order of time. */
  slots: readonly OpenSlot[]
}

interface Asked {
  today: Day
  at: Instant
  key?: string
  hub?: string | undefined
  activity?: string
}

/** How far ahead one says yes to a date of an activity, and how many of them are shown. */
const AHEAD = 60
/** Shifts of a need's own are shown longer ahead: they are few, and somebody has planned them. */
const OWN_AHEAD = 200
const MOST_SLOTS = 12

/** What people are needed for on a day, those with the first shift first; what is over or not known yet is left out. */
export async function findNeeds(db: Db, { today, at, ...asked }: Asked): Promise<FoundNeed[]> {
  const [rows, uses] = await Promise.all([rowsOf(db, { today, ...asked }), daysInUse(db, { known: today })])
  const shown = rows.filter((row) => row.layer !== 'example' || isInUse(row, uses, today))
  const taken = await takenOf(
    db,
    shown.map(({ id }) => id),
  )
  const needs = await Promise.all(
    shown.map(async ({ id, hubId: _, providerId: __, shifts, activityKey, activityTitle, ...need }): Promise<FoundNeed> => {
      const slots = activityKey === null ? ownSlots({ shifts }) : await slotsOfActivity(db, activityKey, today)
      return {
        ...need,
        activity: activityKey === null || activityTitle === null ? null : { key: activityKey, title: activityTitle },
        slots: slots
          .filter((slot) => !hasBegun(slot, at) && (slot.day === null || slot.day <= addDays(today, OWN_AHEAD)))
          .slice(0, MOST_SLOTS)
          .map((slot) => ({ ...slot, taken: taken.get(`${id} ${slot.id}`) ?? 0 })),
      }
    }),
  )
  return needs.filter(({ slots }) => slots.length > 0).toSorted(byFirst)
}

/** Null when there is none, it is over, or it is not shown. */
export const findNeed = async (db: Db, asked: Asked & { key: string }): Promise<FoundNeed | null> => (await findNeeds(db, asked))[0] ?? null

export const hasRoom = ({ wanted }: Pick<FoundNeed, 'wanted'>, { taken, isOff }: Pick<OpenSlot, 'taken' | 'isOff'>): boolean =>
  !isOff && (wanted === null || taken < wanted)

/** Whether anybody can still say yes. */
export const isNeeded = (need: FoundNeed): boolean => need.slots.some((slot) => hasRoom(need, slot))

/** When the list would look otherwise by itself. */
export const needsChange = (needs: readonly FoundNeed[], at: Instant): Instant =>
  Math.min(
    Infinity,
    ...needs.flatMap(({ slots }) =>
      slots.flatMap(({ startsAt }) => (startsAt === null || startsAt.getTime() <= at ? [] : [startsAt.getTime()])),
    ),
  )

function byFirst(one: FoundNeed, other: FoundNeed): number {
  const first = ({ slots, key }: FoundNeed) => `${slots[0]?.startsAt?.toISOString() ?? slots[0]?.day ?? '9'} ${key}`
  return first(one) < first(other) ? -1 : 1
}

function rowsOf(db: Db, { today, key, hub, activity }: Omit<Asked, 'at'>) {
  return db
    .selectFrom('volunteerNeed')
    .innerJoin('hub', 'hub.id', 'volunteerNeed.hubId')
    .leftJoin('provider', 'provider.id', 'volunteerNeed.providerId')
    .leftJoin('activity', 'activity.id', 'volunteerNeed.activityId')
    .select(['volunteerNeed.id', 'volunteerNeed.hubId', 'volunteerNeed.providerId', 'volunteerNeed.key', 'hub.slug as hub'])
    .select(['volunteerNeed.title', 'volunteerNeed.body', 'provider.slug as provider', 'wanted', 'volunteerNeed.ageFrom', 'policeCheck'])
    .select(['activity.key as activityKey', 'activity.title as activityTitle', 'volunteerNeed.shifts', 'volunteerNeed.layer'])
    .where('volunteerNeed.knownFrom', '<=', today)
    .where((eb) => eb.or([eb('volunteerNeed.validTo', 'is', null), eb('volunteerNeed.validTo', '>=', today)]))
    .where(isShown('volunteerNeed'))
    .$if(key !== undefined, (q) => q.where('volunteerNeed.key', '=', key ?? ''))
    .$if(hub !== undefined, (q) => q.where('hub.slug', '=', hub ?? ''))
    .$if(activity !== undefined, (q) => q.where('activity.key', '=', activity ?? ''))
    .orderBy('volunteerNeed.key')
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, shifts: row.shifts satisfies readonly ShiftItem[] })))
}

/** As all examples: only where the house, or whoever asks, is in use that day. */
function isInUse({ hubId, providerId }: { hubId: number; providerId: number | null }, { uses, closed }: DaysInUse, today: Day): boolean {
  const holds = ({ from, to }: { from: Day | null; to: Day | null }) => (from ?? today) <= today && (to ?? today) >= today
  return (
    uses.some((use) => use.hubId === hubId && holds(use) && (use.providerId === null || use.providerId === providerId)) &&
    !closed.some((one) => one.hubId === hubId && holds(one))
  )
}

async function slotsOfActivity(db: Db, activity: string, today: Day): Promise<Slot[]> {
  const filter = { activity, from: today, to: addDays(today, AHEAD) }
  const sessions = await sessionsIn(db, { filter, known: today, limit: MOST_SLOTS + 2 })
  // An example looks for nobody behind a closed door; who has said yes to a real date still sees it.
  return sessions.filter(({ layer, houseClosed }) => layer !== 'example' || !houseClosed).map(sessionSlot)
}

/** How many are at a shift, by need and slot. Numbers alone. */
async function takenOf(db: Db, needIds: readonly number[]): Promise<ReadonlyMap<string, number>> {
  if (needIds.length === 0) return new Map()
  const { rows } = await sql<{ needId: number; slot: string; taken: number }>`
    select s.need_id, s.slot, count(*)::int as taken from volunteer_shift s
    join volunteer_place p on p.shift_id = s.id join volunteer v on v.id = p.volunteer_id
    where s.need_id = any(${needIds}) and ${TAKES} group by s.need_id, s.slot`.execute(db)
  return new Map(rows.map(({ needId, slot, taken }) => [`${needId} ${slot}`, taken]))
}

/** Of a place `p` of a volunteer `v`: it is nobody else's. */
export const TAKES = sql<boolean>`p.ended_at is null and v.ended_at is null and v.counts`
