import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { ZONE, type Instant } from '../../platform/time/index.ts'

/** What somebody wrote is forgotten so many days after the time as they were promised, counted by the calendar, or when the time is off. */
export async function forgetNotes(db: Db, at: Instant): Promise<void> {
  await sql`update appointment set note = null where note is not null
    and ((ends_at at time zone ${ZONE}) + note_days * interval '1 day' <= ${new Date(at)}::timestamptz at time zone ${ZONE}
      or (ended_at is not null and ended_because <> 'away'))`.execute(db)
}
