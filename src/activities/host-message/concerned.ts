import { findActs, whereTo, type Act } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Reaches } from './tables.ts'

/** Those whom a message is for, counted by how it gets to them. */
export interface ByChannel {
  email: number
  sms: number
  /** Nobody can write to them: they come on the call list. */
  call: number
}

export interface Asked {
  activityId: number
  /** Null: all dates from today on, and the series. */
  sessionId: number | null
  reaches: Reaches
  today: Day
}

/**
 * One act for each of those concerned, in order of date and arrival. Whoever is on the list for three dates, or has signed up two of a family from
 * one address, hears of it once.
 */
export async function concerned(db: Db, asked: Asked): Promise<Act[]> {
  const acts = await findActs(db, await actIdsOf(db, asked))
  return oncePerAddress(acts.filter(({ confirmedAt, cancelledAt }) => confirmedAt !== null && cancelledAt === null))
}

async function actIdsOf(db: Db, { activityId, sessionId, reaches, today }: Asked): Promise<string[]> {
  const rows = await db
    .selectFrom('signUp')
    .leftJoin('session', 'session.id', 'signUp.sessionId')
    .select('signUp.actId')
    .where('signUp.activityId', '=', activityId)
    .where('signUp.endedAt', 'is', null)
    .where('signUp.arrived', 'is not', null)
    .where('signUp.heldUntil', 'is', null)
    .$if(reaches === 'seated', (query) => query.where('signUp.seated', '>', 0))
    .where((eb) =>
      eb.or([
        eb('signUp.sessionId', 'is', null),
        sessionId === null ? eb('session.day', '>=', today) : eb('signUp.sessionId', '=', sessionId),
      ]),
    )
    .orderBy('session.day')
    .orderBy('signUp.arrived')
    .execute()
  return rows.map(({ actId }) => actId)
}

/** Those who have given no address are nobody else: each counts. */
export function oncePerAddress<T extends Pick<Act, 'person' | 'helper'>>(acts: readonly T[]): T[] {
  const known = new Set<string>()
  return acts.filter(({ person, helper }) => {
    const addresses = [...person.contacts, ...(helper?.contacts ?? [])].map(({ kind, value }) => `${kind}:${value}`)
    const isKnown = addresses.some((address) => known.has(address))
    for (const address of addresses) known.add(address)
    return !isKnown
  })
}

export function byChannel(acts: readonly Act[]): ByChannel {
  const kinds = acts.map((act) => whereTo(act)?.kind ?? null)
  const count = (of: (typeof kinds)[number]) => kinds.filter((kind) => kind === of).length
  return { email: count('email'), sms: count('mobile'), call: count(null) }
}
