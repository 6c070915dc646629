import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { seal } from './seal.ts'
import type { BusyKind } from './tables.ts'

/** A calendar elsewhere, as whoever holds the position sees it: the password is shown to nobody. */
export interface BusySource {
  id: string
  kind: BusyKind
  address: string
  username: string | null
  readAt: Date | null
  fault: string | null
  /** Times in it that stand in the way, as it was read last. */
  spans: number
}

export async function listBusySources(db: Db, caseworkerId: number): Promise<BusySource[]> {
  const { rows } = await sql<BusySource>`select id, kind, address, username, read_at, fault,
      (select count(*)::int from busy_span where source_id = busy_source.id) as spans
    from busy_source where caseworker_id = ${caseworkerId} order by address`.execute(db)
  return rows
}

interface NewBusySource {
  caseworkerId: number
  kind: BusyKind
  address: string
  /** With the key of the settings that the password is kept under. */
  login: { username: string; password: string; key: string } | null
}

/** The same address once more is the same calendar, with a new password. Answers with its id. */
export async function addBusySource(db: Db, { caseworkerId, kind, address, login }: NewBusySource): Promise<string> {
  const known = { kind, username: login?.username ?? null, password: login === null ? null : seal(login.password, login.key) }
  const { id } = await db
    .insertInto('busySource')
    .values({ caseworkerId, address, ...known, nextDueAt: new Date(machineNow()) })
    .onConflict((on) => on.constraint('busy_source_once').doUpdateSet({ ...known, nextDueAt: new Date(machineNow()), fault: null }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** It is read no more, and what was read of it stands in nobody's way. False for another's. */
export async function endBusySource(db: Db, { id, caseworkerId }: { id: string; caseworkerId: number }): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const gone = await db
    .deleteFrom('busySource')
    .where('id', '=', id)
    .where('caseworkerId', '=', caseworkerId)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}
