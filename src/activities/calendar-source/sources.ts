import type { Db } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import type { ActivityKind } from '../activity.ts'
import type { Report } from './report.ts'

/** A calendar that a hub follows, with what became of it the last time. */
export interface CalendarSource {
  id: string
  hub: string
  provider: string
  address: string
  kind: ActivityKind
  isPaused: boolean
  fails: number
  triedAt: Date | null
  readAt: Date | null
  fault: string | null
  report: Report
}

interface Of {
  hub: string
  /** One provider's alone; null: all of the hub. */
  provider: string | null
}

const sources = (db: Db) =>
  db
    .selectFrom('calendarSource')
    .innerJoin('hub', 'hub.id', 'calendarSource.hubId')
    .innerJoin('provider', 'provider.id', 'calendarSource.providerId')
    .select(['calendarSource.id', 'hub.slug as hub', 'provider.slug as provider', 'address', 'calendarSource.kind', 'isPaused', 'fails'])
    .select(['triedAt', 'readAt', 'fault', 'report'])

export function listSources(db: Db, { hub, provider }: Of): Promise<CalendarSource[]> {
  return sources(db)
    .where('hub.slug', '=', hub)
    .$if(provider !== null, (q) => q.where('provider.slug', '=', provider ?? ''))
    .orderBy('provider.position')
    .orderBy('address')
    .execute()
}

/** Null when it is not there, or is another's. */
export async function findSource(db: Db, id: string, of: Of | null): Promise<CalendarSource | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const found = await sources(db).where('calendarSource.id', '=', id).executeTakeFirst()
  const isOther = of !== null && (found?.hub !== of.hub || (of.provider !== null && found.provider !== of.provider))
  return found === undefined || isOther ? null : found
}

/** The address as it is asked; null for what no calendar can have. `webcal:` is how some programs write it. */
export function calendarAddress(typed: string): string | null {
  const text = typed.trim().replace(/^webcals?:/i, 'https:')
  const url = text.length <= 1000 && URL.canParse(text) ? new URL(text) : null
  return url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' ? null : url.href
}

interface NewSource extends Of {
  provider: string
  /** As `calendarAddress` has read it. */
  address: string
  kind: ActivityKind
}

/** Sent twice, it is one. Answers with its id. */
export async function addSource(db: Db, { hub, provider, address, kind }: NewSource): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const { id: hubId } = await tx.selectFrom('hub').select('id').where('slug', '=', hub).executeTakeFirstOrThrow()
    const { id: providerId } = await tx.selectFrom('provider').select('id').where('slug', '=', provider).executeTakeFirstOrThrow()
    const { id } = await tx
      .insertInto('calendarSource')
      .values({ hubId, providerId, address, kind, nextDueAt: new Date(machineNow()), triedAt: null, readAt: null, fault: null })
      .onConflict((oc) => oc.constraint('calendar_source_once').doUpdateSet({ kind }))
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

/** It is asked no more until somebody goes on; what came from it stays. */
export async function pauseSource(db: Db, id: string, isPaused: boolean): Promise<void> {
  await db
    .updateTable('calendarSource')
    .set({ isPaused, ...(isPaused ? {} : { nextDueAt: new Date(machineNow()), fails: 0 }) })
    .where('id', '=', id)
    .execute()
}

/** Ends the following. What came from it stays in the programme, for people here to keep or take away. */
export async function endSource(db: Db, id: string): Promise<void> {
  await db.deleteFrom('calendarSource').where('id', '=', id).execute()
}
