import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { recordStep, statesOf } from './steps.ts'

/** A member says that the organisation is still there; one that slept wakes. */
export function showLife(db: Db, { organisationId, at }: { organisationId: string; at: Instant }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().execute()
    const isAsleep = (await statesOf(tx, [organisationId])).get(organisationId) === 'dormant'
    await recordStep(tx, { organisationId, what: isAsleep ? 'woken' : 'confirmed', staff: null, at })
  })
}
