import type { Db } from '../../platform/database/index.ts'

/** An organisation as the sender of what it does: by the name it has taken last. */
export async function senderOf(db: Db, id: string): Promise<{ id: string; name: string } | null> {
  const row = await db
    .selectFrom('organisationName')
    .select(['organisationId', 'name'])
    .where('organisationId', '=', id)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { id: row.organisationId, name: row.name } : null
}
