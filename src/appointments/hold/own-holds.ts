import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** A time that is kept for whoever has its id, or chose it in this browser. */
export interface Hold {
  id: string
  hub: string
  start: Instant
  until: Instant
}

interface Own {
  /** The browser's own mark. */
  browser: string | null
  /** The id of one that was given to somebody; what is no such thing is nobody's. */
  id: string | null
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const browserHash = (mark: string): Buffer => createHash('sha256').update(`time-hold ${mark}`).digest()

/** Those of one asker, also when their minutes are over. */
export async function ownHolds(db: Db, { browser, id }: Own): Promise<Hold[]> {
  const known = id !== null && UUID.test(id) ? id : null
  if (browser === null && known === null) return []
  const { rows } = await sql<{ id: string; hub: string; startsAt: Date; heldUntil: Date }>`
    select hold.id, h.slug as hub, hold.starts_at, hold.held_until from time_hold hold join hub h on h.id = hold.hub_id
    where hold.id = ${known}::uuid or hold.browser_hash = ${browser === null ? null : browserHash(browser)}`.execute(db)
  return rows.map(({ startsAt, heldUntil, ...one }) => ({ ...one, start: startsAt.getTime(), until: heldUntil.getTime() }))
}
