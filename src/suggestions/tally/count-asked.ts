import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { askedOn } from './read-asked.ts'
import { nothingAsked, type Tally } from './tally.ts'

/**
 * What was asked and answered when a day ended: all of the town first, then each hub by its slug, and under each the places that were named.
 * Page, wall, table and API all read these rows.
 */
export async function countAsked(db: Db, day: Day): Promise<readonly Tally[]> {
  const { tallies } = await askedOn(db, day)
  return tallies.length === 0 ? [nothingAsked(null)] : tallies
}
