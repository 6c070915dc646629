import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Differs after every change of a suggestion, of who stands behind one, or of a chain. A restored database may count the same: then its row is another. */
export async function askedVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ state: string }>`select version || '/' || xmin as state from asked_version`.execute(db)
  return rows[0]?.state ?? ''
}
