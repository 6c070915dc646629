import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** Where somebody lives is forgotten when the visit is over, was done, or is off; who has yet to choose another time keeps theirs until then. */
export async function forgetHomes(db: Db, at: Instant): Promise<void> {
  await sql`update appointment set home_address = null where home_address is not null and (ends_at <= ${new Date(at)}
    or finished_at is not null or (ended_at is not null and ended_because <> 'away'))`.execute(db)
}
