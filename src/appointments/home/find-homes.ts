import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Span } from '../../resources/index.ts'

/** Where somebody is to go, by the id of the appointment: for their own day, and for nothing else. Who is named nowhere is not found here either. */
export async function findHomes(db: Db, { caseworker, span }: { caseworker: number; span: Span }): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; homeAddress: string }>`select id, home_address from appointment
    where caseworker_id = ${caseworker} and home_address is not null and ended_at is null
      and starts_at < ${new Date(span.end)} and ends_at > ${new Date(span.start)}`.execute(db)
  return new Map(rows.map(({ id, homeAddress }) => [id, homeAddress]))
}
