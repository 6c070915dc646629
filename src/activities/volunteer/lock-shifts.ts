import { sql } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import type { SessionState } from '../tables.ts'
import { TAKES } from './find-needs.ts'
import { hasBegun, ownSlots, sessionSlot, type Slot } from './slots.ts'
import { volunteerSaid, volunteerTexts } from './texts.ts'

export interface LockedNeed {
  id: number
  key: string
  hub: string
  title: Localized
  wanted: number | null
  ageFrom: number | null
  policeCheck: boolean
  activityId: number | null
  own: readonly Slot[]
}

/** A shift that is locked: nobody else decides of it until the transaction ends. */
export interface LockedShift {
  id: number
  slot: Slot
  taken: number
}

/** Holds off staff who change the need, and not others who sign up. Null when it is gone or not asked for any more. */
export async function lockNeed(tx: Tx, of: { key: string } | { id: number }, at: Instant): Promise<LockedNeed | null> {
  const row = await tx
    .selectFrom('volunteerNeed')
    .innerJoin('hub', 'hub.id', 'volunteerNeed.hubId')
    .select(['volunteerNeed.id', 'volunteerNeed.key', 'hub.slug as hub', 'title', 'wanted', 'ageFrom', 'policeCheck', 'activityId'])
    .select(['shifts', 'validTo', 'volunteerNeed.knownFrom'])
    .where((eb) => ('key' in of ? eb('volunteerNeed.key', '=', of.key) : eb('volunteerNeed.id', '=', of.id)))
    .forShare('volunteerNeed')
    .executeTakeFirst()
  if (!row) return null
  const { shifts, validTo, knownFrom, ...need } = row
  const { day } = instantToWall(at)
  if (knownFrom > day || (validTo !== null && validTo < day)) return null
  return { ...need, own: need.activityId === null ? ownSlots({ shifts }) : [] }
}

/**
 * The shifts behind their slots, locked in one order everywhere, so that whoever takes several never waits for another who does. Throws
 * `conflict` for one that is not there, has begun or is off.
 */
export async function lockShifts(
  tx: Tx,
  need: LockedNeed,
  { slots, at }: { slots: readonly string[]; at: Instant },
): Promise<LockedShift[]> {
  const locked: LockedShift[] = []
  for (const id of [...new Set(slots)].toSorted()) {
    const found =
      need.activityId === null ? { slot: need.own.find((one) => one.id === id), sessionId: null } : await sessionOf(tx, need, id)
    if (found?.slot === undefined || found.slot.isOff || hasBegun(found.slot, at)) throw notThere()
    locked.push(await lockShift(tx, need, { slot: found.slot, sessionId: found.sessionId }))
  }
  return locked
}

async function lockShift(tx: Tx, need: LockedNeed, { slot, sessionId }: { slot: Slot; sessionId: number | null }): Promise<LockedShift> {
  const key = { needId: need.id, slot: slot.id }
  await tx
    .insertInto('volunteerShift')
    .values({ ...key, sessionId })
    .onConflict((oc) => oc.columns(['needId', 'slot']).doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('volunteerShift')
    .select('id')
    .where('needId', '=', need.id)
    .where('slot', '=', slot.id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  return { id, slot, taken: await takenAt(tx, id) }
}

async function takenAt(tx: Tx, shiftId: number): Promise<number> {
  const { rows } = await sql<{ taken: number }>`select count(*)::int as taken from volunteer_place p
    join volunteer v on v.id = p.volunteer_id where p.shift_id = ${shiftId} and ${TAKES}`.execute(tx)
  return rows[0]?.taken ?? 0
}

interface SessionRow {
  id: number
  occurrence: Slot['day']
  day: Slot['day']
  startsAt: Date | null
  endsAt: Date | null
  state: SessionState
  reason: Localized | null
}

async function sessionOf(tx: Tx, { activityId }: LockedNeed, occurrence: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(occurrence)) return null
  // Whoever cancels the date waits until it is known who must be told.
  const { rows } = await sql<SessionRow>`select id, occurrence, day, starts_at, ends_at, state, reason from session
    where activity_id = ${activityId} and to_char(occurrence, 'YYYY-MM-DD') = ${occurrence} for share`.execute(tx)
  const [row] = rows
  if (row === undefined || row.day === null || row.occurrence === null) return null
  return { slot: sessionSlot({ ...row, day: row.day, occurrence: row.occurrence }), sessionId: row.id }
}

export const hasRoomFor = ({ wanted }: Pick<LockedNeed, 'wanted'>, { taken }: Pick<LockedShift, 'taken'>): boolean =>
  wanted === null || taken < wanted

export const notThere = () =>
  new Fault(
    'conflict',
    volunteerSaid((t) => t.faults.noShift),
    [{ field: 'vakter', message: volunteerTexts('nb').faults.noShift }],
  )
