import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { loadHours, rulesFor, shownDaysOf, type ShownDay } from '../opening-hours/index.ts'

/** When a house is open from one day to another, both included: what is announced, else the example of it. Read anew each time. */
export async function houseHours(db: Db, hubId: number, { from, to, known }: { from: Day; to: Day; known: Day }): Promise<ShownDay[]> {
  const book = await loadHours(db, { hubIds: [hubId], from, to, known })
  const reading = (one: 'announced' | 'example') => rulesFor(book, { hubId, providerId: null }, one)
  return shownDaysOf({ announced: reading('announced'), example: reading('example') }, from, to)
}
