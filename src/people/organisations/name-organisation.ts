import type { Tx } from '../../platform/database/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'

/** The name from a day on. Called the same already, nothing changes; a name that began that day is written over. */
export async function nameOrganisation(tx: Tx, { id, name, from }: { id: string; name: string; from: Day }): Promise<void> {
  await tx.deleteFrom('organisationName').where('organisationId', '=', id).where('validFrom', '>', from).execute()
  const current = await tx
    .selectFrom('organisationName')
    .select(['id', 'name', 'validFrom'])
    .where('organisationId', '=', id)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', from)]))
    .executeTakeFirst()
  if (current?.name === name) return
  if (current?.validFrom === from) {
    await tx.updateTable('organisationName').set({ name }).where('id', '=', current.id).execute()
    return
  }
  if (current)
    await tx
      .updateTable('organisationName')
      .set({ validTo: addDays(from, -1) })
      .where('id', '=', current.id)
      .execute()
  await tx.insertInto('organisationName').values({ organisationId: id, name, validFrom: from, validTo: null }).execute()
}
