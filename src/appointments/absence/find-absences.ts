import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Span } from '../../resources/index.ts'

export interface Absence {
  id: string
  caseworker: number
  start: Instant
  end: Instant
}

/** Hours in which nobody is received that meet a span, the first first. */
export async function findAbsences(db: Db, { caseworkers, span }: { caseworkers: readonly number[]; span: Span }): Promise<Absence[]> {
  const { rows } = await sql<{ id: string; caseworker: number; startsAt: Date; endsAt: Date }>`
    select id, caseworker_id as caseworker, starts_at, ends_at from absence
    where caseworker_id = any(${[...caseworkers]}) and ended_at is null
      and starts_at < ${new Date(span.end)} and ends_at > ${new Date(span.start)}
    order by starts_at`.execute(db)
  return rows.map(({ startsAt, endsAt, ...one }) => ({ ...one, start: startsAt.getTime(), end: endsAt.getTime() }))
}
