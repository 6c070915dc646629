import type { Db } from '../../platform/database/index.ts'

/** The act behind a time that a position is to receive; null for another's, and for what is no time. */
export async function appointmentAt(db: Db, { id, caseworker }: { id: string; caseworker: number }): Promise<string | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const row = await db
    .selectFrom('appointment')
    .select('actId')
    .where('id', '=', id)
    .where('caseworkerId', '=', caseworker)
    .executeTakeFirst()
  return row?.actId ?? null
}
