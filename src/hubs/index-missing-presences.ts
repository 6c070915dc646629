import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import { reindexAll } from './search-entries.ts'

/** In a database from before those who are at a hub were found there. Answers with whether anything was missing. */
export async function indexMissingPresences(db: Db): Promise<boolean> {
  const { rows } = await sql<{ isMissing: boolean }>`select exists (select from presence)
    and not exists (select from search_entry where kind = 'provider' and hub is not null) as is_missing`.execute(db)
  const isMissing = rows[0]?.isMissing === true
  if (isMissing) await db.transaction().execute(reindexAll)
  return isMissing
}
