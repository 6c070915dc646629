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

interface Own {
  residentId: string
  id: string
}

/** Where answers go first. False when it is not the resident's. */
export function preferContact(db: Db, { residentId, id }: Own): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const own = await tx
      .selectFrom('residentContact')
      .select(['id', (eb) => eb.cast<string>('id', 'text').as('text')])
      .where('residentId', '=', residentId)
      .forUpdate()
      .execute()
    if (!own.some(({ text }) => text === id)) return false
    await tx.updateTable('residentContact').set({ preferred: false }).where('residentId', '=', residentId).execute()
    await tx.updateTable('residentContact').set({ preferred: true }).where('residentId', '=', residentId).where('id', '=', id).execute()
    return true
  })
}

/** What was asked for with the address stays where it is; the resident no longer sees it here. The oldest of the others is preferred then. */
export function removeContact(db: Db, { residentId, id }: Own): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx
      .deleteFrom('residentContact')
      .where('residentId', '=', residentId)
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
      .execute()
    const [first] = await contactsOfResident(tx, residentId)
    if (first) await tx.updateTable('residentContact').set({ preferred: true }).where('id', '=', first.id).execute()
  })
}
