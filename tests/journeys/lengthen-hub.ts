import { raiseVersions } from '../../src/platform/cache/index.ts'
import type { Db } from '../../src/platform/database/index.ts'

/** As long as a hub's name may be. */
export const LONGEST_HUB = 'Nordre og ytre strandstedets X'

/** Gives one hub the longest name, as far as the pages know: to see what it does to them. */
export async function lengthenHub(db: Db, slug: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const hub = tx.selectFrom('hub').select('id').where('slug', '=', slug)
    await tx.updateTable('hubName').set({ short: LONGEST_HUB }).where('hubId', '=', hub).execute()
    await raiseVersions(tx, [`hub:${slug}`])
  })
}
