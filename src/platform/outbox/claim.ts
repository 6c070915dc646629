import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Holding } from '../jobs/index.ts'
import type { Instant } from '../time/index.ts'
import type { Outgoing } from './carrier.ts'
import type { Channel } from './queue-message.ts'

export interface Claimed extends Outgoing {
  key: string
  /** How often it has been tried before. */
  tries: number
  /** Town time after which it is not to be sent; null: it never comes too late. */
  notAfter: Instant | null
}

interface Asked {
  channel: Channel
  limit: number
  /** The worker's name. */
  by: string
  /** Town time. */
  now: Instant
}

/** Takes in hand what is due, oldest first; what another worker is taking is passed over. */
export async function claimDue(db: Db, { channel, limit, by, now }: Asked): Promise<Claimed[]> {
  const rows = await db
    .with(
      (cte) => cte('due').materialized(),
      (qb) =>
        qb
          .selectFrom('outboundMessage')
          .select('id')
          .where('channel', '=', channel)
          .where('sentAt', 'is', null)
          .where('givenUpAt', 'is', null)
          .where('claimedBy', 'is', null)
          .where('heldAt', 'is', null)
          .where('dueAt', '<=', new Date(now))
          .where((eb) => eb.or([eb('retryAt', 'is', null), eb('retryAt', '<=', sql<Date>`clock_timestamp()`)]))
          .orderBy('dueAt')
          .orderBy('id')
          .limit(limit)
          .forUpdate()
          .skipLocked(),
    )
    .updateTable('outboundMessage as m')
    .from('due')
    .set({ claimedBy: by, claimedAt: sql`clock_timestamp()` })
    .whereRef('m.id', '=', 'due.id')
    .returning(['m.id', 'm.key', 'm.channel', 'm.language', 'm.toAddress', 'm.subject', 'm.text', 'm.html', 'm.headers', 'm.calendar'])
    .returning(['m.tries', 'm.notAfter', 'm.dueAt'])
    .execute()
  return rows
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.id.localeCompare(b.id))
    .map(({ toAddress, subject, text, notAfter, dueAt: _, ...rest }) => ({
      ...rest,
      to: toAddress ?? '',
      subject: subject ?? '',
      text: text ?? '',
      notAfter: notAfter?.getTime() ?? null,
    }))
}

/** Lets go of what was taken in hand and not begun. */
export async function releaseClaims(db: Db, ids: readonly string[], by: string): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('outboundMessage')
    .set({ claimedBy: null, claimedAt: null })
    .where('id', 'in', ids)
    .where('claimedBy', '=', by)
    .execute()
}

/** What a killed worker had in hand: some of it may have left; it goes again under the same Message-ID. */
export const heldMessages: Holding = {
  holders: async (db) => {
    const rows = await db.selectFrom('outboundMessage').select('claimedBy').distinct().where('claimedBy', 'is not', null).execute()
    return rows.flatMap(({ claimedBy }) => claimedBy ?? [])
  },
  free: (db, names) =>
    db.updateTable('outboundMessage').set({ claimedBy: null, claimedAt: null }).where('claimedBy', 'in', names).execute(),
}
