import { sql } from 'kysely'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { DueFollower } from './due-followers.ts'

/** What a letter tells, of a tiding and its subscription `s`. */
export const TAKEN = [
  'tiding.id',
  'tiding.subscriptionId',
  'tiding.eventId',
  'tiding.about',
  'tiding.title',
  'tiding.text',
  'tiding.path',
  's.topic',
  's.quietFrom',
  's.quietTo',
] as const

/** Marks as told what is due, the oldest event first. Two workers at once: the second finds nothing left. */
export async function takeDue(tx: Tx, { actId, channel, at }: DueFollower & { at: Instant }) {
  const taken = await tx
    .updateTable('tiding')
    .from('subscription as s')
    .set({ toldAt: new Date(at) })
    .whereRef('s.id', '=', 'tiding.subscriptionId')
    .where('s.actId', '=', actId)
    .where('s.channel', '=', channel)
    .where('s.endedAt', 'is', null)
    .where('tiding.toldAt', 'is', null)
    .where('tiding.heldAt', 'is', null)
    .where('tiding.unsentAt', 'is', null)
    .where('tiding.dueAt', '<=', new Date(at))
    .returning(TAKEN)
    .execute()
  return inOrder(taken)
}

export const inOrder = <T extends { eventId: number; topic: string }>(told: readonly T[]): T[] =>
  told.toSorted((a, b) => a.eventId - b.eventId || a.topic.localeCompare(b.topic))

export type Taken = Awaited<ReturnType<typeof takeDue>>[number]

/**
 * What the address has not heard of before. Whoever follows a hub and a theme, in one act or in two, hears of a piece of news once.
 * Those who tell the same address take turns.
 */
export async function withoutHeard(tx: Tx, taken: readonly Taken[], address: string): Promise<Taken[]> {
  if (taken.length === 0) return []
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tidings ${address}`}, 0))`.execute(tx)
  const heard = await tx
    .selectFrom('tiding')
    .innerJoin('subscription as s', 's.id', 'tiding.subscriptionId')
    .innerJoin('act', 'act.id', 's.actId')
    .select('tiding.eventId')
    .where('tiding.eventId', 'in', [...new Set(taken.map(({ eventId }) => eventId))])
    .where('tiding.toldAt', 'is not', null)
    .where(
      'tiding.id',
      'not in',
      taken.map(({ id }) => id),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('contactPoint as p')
          .select('p.id')
          .where('p.value', '=', address)
          .where((or) => or.or([or('p.personId', '=', or.ref('act.personId')), or('p.personId', '=', or.ref('act.helperId'))])),
      ),
    )
    .execute()
  const before = new Set(heard.map(({ eventId }) => eventId))
  return taken.filter(({ eventId }, k) => !before.has(eventId) && taken.findIndex((other) => other.eventId === eventId) === k)
}
