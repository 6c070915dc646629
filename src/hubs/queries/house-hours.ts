import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { loadHours, rulesFor, shownDaysOf, type ShownDay } from '../opening-hours/index.ts'

/** When a house is open from one day to another, both included: what is announced, else the example of it. Read anew each time. */
export async function houseHours(db: Db, hubId: number, span: { from: Day; to: Day; known: Day }): Promise<ShownDay[]> {
  return (await housesHours(db, [hubId], span)).get(hubId) ?? []
}

/** The same of several houses at once, by the hub's id. */
export async function housesHours(
  db: Db,
  hubIds: readonly number[],
  { from, to, known }: { from: Day; to: Day; known: Day },
): Promise<ReadonlyMap<number, ShownDay[]>> {
  const book = await loadHours(db, { hubIds: [...hubIds], from, to, known })
  return new Map(
    hubIds.map((hubId) => {
      const reading = (one: 'announced' | 'example') => rulesFor(book, { hubId, providerId: null }, one)
      return [hubId, shownDaysOf({ announced: reading('announced'), example: reading('example') }, from, to)]
    }),
  )
}
