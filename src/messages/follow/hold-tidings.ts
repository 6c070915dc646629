import type { Db, Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** What followers waited to be told when a backup was made: they may have heard of it since. Returns how many. */
export async function holdTidings(tx: Tx, now: Instant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('tiding')
    .set({ heldAt: new Date(now) })
    .where('toldAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

export async function countHeldTidings(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('tiding')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('heldAt', 'is not', null)
    .where('toldAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** It is told as it falls due. */
export async function releaseTidings(tx: Tx): Promise<void> {
  await tx.updateTable('tiding').set({ heldAt: null }).where('heldAt', 'is not', null).execute()
}

/** It counts as told. */
export async function dropTidings(tx: Tx, now: Instant): Promise<void> {
  await tx
    .updateTable('tiding')
    .set({ toldAt: new Date(now), heldAt: null })
    .where('heldAt', 'is not', null)
    .where('toldAt', 'is', null)
    .execute()
}
