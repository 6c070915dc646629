import type { Db } from '../../platform/database/index.ts'

/** An organisation as the sender of what it does: by the name it has taken last. */
export async function senderOf(db: Db, id: string): Promise<{ id: string; name: string } | null> {
  const name = (await senderNames(db, [id])).get(id)
  return name === undefined ? null : { id, name }
}

/** What each of these organisations has called itself last. */
export async function senderNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisationName')
    .select(['organisationId', 'name'])
    .where('organisationId', 'in', ids)
    .orderBy('validFrom')
    .execute()
  return new Map(rows.map(({ organisationId, name }) => [organisationId, name]))
}
