import { sql } from 'kysely'
import type { Db, Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'

export interface Stopping {
  /** Who, as a pseudonym. */
  key: Buffer
  what: string
  because: readonly string[]
  /** Machine time, both. */
  since: Instant
  endsAt: Instant
}

const DAY = 24 * 60 * 60_000

/** Writes down that somebody is stopped. False when staff have released them: then they go on until the time that was set. */
export async function isStopped(db: Db, { key, what, because, since, endsAt }: Stopping): Promise<boolean> {
  const over = sql<boolean>`brake_stop.ends_at <= ${new Date(since)}`
  const { releasedAt } = await db
    .insertInto('brakeStop')
    .values({ key, what, because: [...because], since: new Date(since), endsAt: new Date(endsAt) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        because: sql`excluded.because`,
        since: sql`case when ${over} then excluded.since else brake_stop.since end`,
        endsAt: sql`case when ${over} or brake_stop.released_at is null then excluded.ends_at else brake_stop.ends_at end`,
        releasedAt: sql`case when ${over} then null else brake_stop.released_at end`,
        releasedBy: sql`case when ${over} then null else brake_stop.released_by end`,
      }),
    )
    .returning('releasedAt')
    .executeTakeFirstOrThrow()
  await db
    .deleteFrom('brakeStop')
    .where('endsAt', '<=', new Date(since - DAY))
    .execute()
  return releasedAt === null
}

export interface Stop {
  /** Of the pseudonym, in hexadecimal. */
  key: string
  what: string
  because: readonly string[]
  since: Date
  endsAt: Date
  releasedAt: Date | null
}

/** Those that last, and those that ended within the day, the newest first. */
export async function listStops(db: Db, limit: number): Promise<Stop[]> {
  const rows = await db
    .selectFrom('brakeStop')
    .select(['key', 'what', 'because', 'since', 'endsAt', 'releasedAt'])
    .orderBy('since', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, key: row.key.toString('hex') }))
}

interface Release {
  key: string
  /** Null takes the release back. */
  by: string | null
  at: Instant
}

/** False when nobody has that pseudonym, or their time is over. */
export async function releaseStop(tx: Tx, { key, by, at }: Release): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(key)) return false
  const { numUpdatedRows } = await tx
    .updateTable('brakeStop')
    .set({ releasedAt: by === null ? null : new Date(at), releasedBy: by })
    .where('key', '=', Buffer.from(key, 'hex'))
    .where('endsAt', '>', new Date(at))
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
