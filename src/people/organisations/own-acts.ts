import type { Db } from '../../platform/database/index.ts'
import type { Act } from '../acts/act.ts'
import { findAct } from '../acts/find-act.ts'

/** What the organisation has done, the newest first. Stays when those who did it have gone. */
export async function actsOf(db: Db, organisationId: string, limit: number): Promise<Act[]> {
  const rows = await db
    .selectFrom('act')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('confirmedAt', 'is not', null)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  const acts = await Promise.all(rows.map(({ id }) => findAct(db, id)))
  return acts.filter((act) => act !== null)
}
