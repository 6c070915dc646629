import type { Db, Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { OwnContact } from './resident.ts'
import type { WrittenKind } from './tables.ts'

/** The preferred one first, then the oldest. */
export async function contactsOfResident(db: Db, residentId: string): Promise<OwnContact[]> {
  return db
    .selectFrom('residentContact')
    .select(['id', 'kind', 'value', 'preferred'])
    .where('residentId', '=', residentId)
    .orderBy('preferred', 'desc')
    .orderBy('provenAt')
    .orderBy('id')
    .execute()
}

interface Proven {
  residentId: string
  kind: WrittenKind
  value: string
}

/** The resident has shown to read the address. The first one becomes the preferred. `now` is machine time. */
export async function keepContact(tx: Tx, proven: Proven, now: Instant): Promise<void> {
  const { residentId } = proven
  await tx.selectFrom('resident').select('id').where('id', '=', residentId).forUpdate().execute()
  const others = await tx.selectFrom('residentContact').select('id').where('residentId', '=', residentId).limit(1).execute()
  await tx
    .insertInto('residentContact')
    .values({ ...proven, provenAt: new Date(now), preferred: others.length === 0 })
    .onConflict((conflict) => conflict.columns(['residentId', 'kind', 'value']).doUpdateSet({ provenAt: new Date(now) }))
    .execute()
}
