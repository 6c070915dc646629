import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Span } from '../../resources/index.ts'
import { drawn } from '../given-back/give-back.ts'
import { ownHolds } from './own-holds.ts'

/** The hours are free again. Done twice it changes nothing. */
export async function endHolds(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await sql`delete from time_hold where id = any(${[...ids]}::uuid[])`.execute(tx)
}

/**
 * Those that were kept long enough, of whose hours these are. Of a topic with few times all others see it later, by a while drawn now; until
 * then whoever chose it and wrote slowly may have it after all, and whoever waits for one may be asked.
 */
export async function endOldHolds(tx: Tx, resources: readonly number[], at: Instant): Promise<void> {
  const old = sql`caseworker c where c.id = hold.caseworker_id and c.resource_id = any(${[...resources]}) and hold.held_until <= ${new Date(at)}`
  const least = sql`coalesce(hold.back_least, 0) * interval '1 minute'`
  await sql`update time_hold hold set shown_at = ${drawn(sql`hold.held_until + ${least}`, sql`hold.back_most * interval '1 minute' - ${least}`)}
    from ${old} and hold.shown_at is null`.execute(tx)
  await sql`delete from claim using time_hold hold, ${old} and claim.hold_id = hold.id`.execute(tx)
  await sql`delete from time_hold hold using ${old} and coalesce(hold.shown_at <= ${new Date(at)}, true)`.execute(tx)
}

/** Nobody is there in these hours after all: whoever is about to book them is told that they are taken. */
export async function endHoldsIn(tx: Tx, { caseworker, span }: { caseworker: number; span: Span }): Promise<void> {
  await sql`delete from time_hold where caseworker_id = ${caseworker} and starts_at < ${new Date(span.end)} and ends_at > ${new Date(span.start)}`.execute(
    tx,
  )
}

/** Somebody wants what is kept for them no more. False where nothing is. */
export const endHold = (db: Db, id: string): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const own = (await ownHolds(tx, { browser: null, id })).map((hold) => hold.id)
    await endHolds(tx, own)
    return own.length > 0
  })
