import { sql } from 'kysely'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { buffersOf } from './buffers.ts'
import { withBuffers, type Buffers, type Span } from './room-time.ts'

export interface LockedResource extends Buffers {
  id: number
}

/**
 * The resource of a hub's room, made when it is first asked for. Whoever claims it takes turns until the transaction ends: the constraint
 * decides, and nobody waits crosswise for another.
 */
export async function roomResource(tx: Tx, room: { hubId: number; key: string }): Promise<LockedResource> {
  const id = await roomId(tx, room)
  await lockResources(tx, [id])
  return { id, ...(await buffersOf(tx, room)) }
}

/** Its id, without locking it: for whoever locks several in one order. */
export async function roomId(tx: Tx, { hubId, key }: { hubId: number; key: string }): Promise<number> {
  await tx
    .insertInto('resource')
    .values({ kind: 'room', hubId, key })
    .onConflict((on) => on.constraint('resource_once').doNothing())
    .execute()
  const room = tx.selectFrom('resource').select('id').where('kind', '=', 'room').where('hubId', '=', hubId).where('key', '=', key)
  return (await room.executeTakeFirstOrThrow()).id
}

/** The resource of somebody's hours, made when it is first named; or of the lane beside them. */
export async function personResource(tx: Tx, key: string, kind: 'person' | 'lane' = 'person'): Promise<number> {
  await tx
    .insertInto('resource')
    .values({ kind, hubId: null, key })
    .onConflict((on) => on.constraint('resource_once').doNothing())
    .execute()
  const person = tx.selectFrom('resource').select('id').where('kind', '=', kind).where('hubId', 'is', null).where('key', '=', key)
  return (await person.executeTakeFirstOrThrow()).id
}

/** Whoever claims one of these takes turns until the transaction ends; all lock in one order. */
export async function lockResources(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx
    .selectFrom('resource')
    .select('id')
    .where('id', 'in', [...ids, 0])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** Who has something: one of these. */
export type Holder =
  | { bookingId: string }
  | { sessionId: number }
  | { blockId: number }
  | { appointmentId: string }
  | { absenceId: string }
  | { offerId: string }
  | { holdId: string }

/** What somebody is asked about holds, with the minutes around it: as much as they claim who say yes. */
export async function heldByOffer(tx: Tx, offerId: string): Promise<LockedResource[]> {
  const { rows } = await sql<LockedResource>`select resource_id as id, (extract(epoch from starts_at - lower(during)) / 60)::int as set_up,
      (extract(epoch from upper(during) - ends_at) / 60)::int as tidy
    from claim where offer_id = ${offerId} and released_at is null order by resource_id`.execute(tx)
  return rows
}

interface Claiming {
  resource: LockedResource
  holder: Holder
  span: Span
}

/**
 * The one way to have something: false when another has any of the time. The database decides, by `claim_once`; of two at the same moment
 * the second waits for the first, and is told no if that one stays.
 */
export async function claim(tx: Tx, { resource, holder, span }: Claiming): Promise<boolean> {
  const { start, end } = withBuffers(span, resource)
  const made = await tx
    .insertInto('claim')
    .values({
      resourceId: resource.id,
      ...holder,
      startsAt: new Date(span.start),
      endsAt: new Date(span.end),
      during: sql`tstzrange(${new Date(start)}, ${new Date(end)}, '[)')`,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** Done twice it changes nothing. */
export async function release(tx: Tx, bookingId: string, at: Instant): Promise<void> {
  await tx
    .updateTable('claim')
    .set({ releasedAt: new Date(at) })
    .where('bookingId', '=', bookingId)
    .where('releasedAt', 'is', null)
    .execute()
}

/** An appointment gives back the hours it has, all or those but one claim that it has just won. */
export async function releaseAppointment(tx: Tx, { id }: { id: string }, at: Instant): Promise<void> {
  await tx
    .updateTable('claim')
    .set({ releasedAt: new Date(at) })
    .where('appointmentId', '=', id)
    .where('releasedAt', 'is', null)
    .execute()
}

/** Somebody is back, so that what was left of their hours can be had again. */
export async function releaseAbsence(tx: Tx, absenceId: string, at: Instant): Promise<void> {
  await tx
    .updateTable('claim')
    .set({ releasedAt: new Date(at) })
    .where('absenceId', '=', absenceId)
    .where('releasedAt', 'is', null)
    .execute()
}

/** A time that somebody was asked about is theirs, or another's. */
export async function releaseOffer(tx: Tx, offerId: string, at: Instant): Promise<void> {
  await tx
    .updateTable('claim')
    .set({ releasedAt: new Date(at) })
    .where('offerId', '=', offerId)
    .where('releasedAt', 'is', null)
    .execute()
}

/** What keeps a room out of use is about to keep it so at other hours. */
export async function releaseBlock(tx: Tx, blockId: number): Promise<void> {
  await tx.deleteFrom('claim').where('blockId', '=', blockId).execute()
}

/**
 * What was kept for an address that nobody proved in time goes, and what an example holds where none are shown: so the constraint says the
 * same as the list of what is free.
 */
export async function releaseUnproven(tx: Tx, resourceId: number, at: Instant): Promise<void> {
  const over = await tx
    .updateTable('roomBooking')
    .set({ heldUntil: null, endedAt: new Date(at), endedBecause: 'unproven' })
    .where('resourceId', '=', resourceId)
    .where('heldUntil', '<=', new Date(at))
    .where('endedAt', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of over) await release(tx, id, at)
  await sql`update claim set released_at = ${new Date(at)} from session
    where session.id = session_id and claim.resource_id = ${resourceId} and released_at is null and not ${isShown('session')}`.execute(tx)
}
