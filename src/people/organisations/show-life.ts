import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { recordStep, statesOf } from './steps.ts'

interface Sign {
  organisationId: string
  /** The account of whoever heard it from a member on the phone or at the desk; left out where a member presses. */
  heardBy?: string
  at: Instant
}

/** A member says that the organisation is still there; one that slept wakes. */
export function showLife(db: Db, { organisationId, heardBy, at }: Sign): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().execute()
    const staff = heardBy === undefined ? null : { id: heardBy, reason: null, paper: null }
    const isAsleep = (await statesOf(tx, [organisationId])).get(organisationId) === 'dormant'
    await recordStep(tx, { organisationId, what: isAsleep ? 'woken' : 'confirmed', staff, at })
  })
}
