import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Span } from '../../resources/index.ts'

/** What those who come wrote, by the id of the appointment: for the day of whoever meets them, and for nothing else. */
export async function findNotes(db: Db, { caseworker, span }: { caseworker: number; span: Span }): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; note: string }>`select id, note from appointment
    where caseworker_id = ${caseworker} and note is not null and ended_at is null
      and starts_at < ${new Date(span.end)} and ends_at > ${new Date(span.start)}`.execute(db)
  return new Map(rows.map(({ id, note }) => [id, note]))
}
