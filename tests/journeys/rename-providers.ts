import { raiseVersions } from '../../src/platform/cache/index.ts'
import type { Db } from '../../src/platform/database/index.ts'

/** Gives every provider the same name, as far as the pages know: to see what a long one does to them. */
export async function renameProviders(db: Db, name: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.updateTable('providerName').set({ name }).execute()
    await raiseVersions(tx, ['hub:tofte'])
  })
}
