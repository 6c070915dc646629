import { hubScope, listHubs } from '../hubs/items/index.ts'
import { raiseVersions } from '../platform/cache/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Recurring } from '../platform/jobs/index.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import { readLaidOut } from './activity-rows.ts'
import { claimRooms } from './claim-rooms.ts'
import { layOutDates, loadDaysOff, windowAhead } from './lay-out-dates.ts'
import { tellOfSessions } from './session-changes.ts'

/** Every night. A second run, or another worker's, finds nothing left to do. */
export const rollDates: Recurring = {
  name: 'activities.roll-dates',
  schedule: '41 1 * * *',
  run: ({ db, clock }) => rollWindow(db, clock.today(), clock.now()),
}

/** Lays out the dates that have come within a year, hub by hub. Answers with how many rows were written. */
export async function rollWindow(db: Db, today: Day, now: Instant): Promise<number> {
  const span = windowAhead(today)
  const off = await loadDaysOff(db, span)
  let rows = 0
  for (const { slug } of await listHubs(db)) {
    rows += await db.transaction().execute(async (tx) => {
      const laidOut = await readLaidOut(tx, hubScope(slug))
      const { written, touched: changed } = await layOutDates(tx, laidOut, { span, off, begunBy: now })
      const claims = await claimRooms(tx, { activities: laidOut.map(({ id }) => id), span, at: now })
      if (written + claims > 0) await raiseVersions(tx, [`hub:${slug}`], 'session')
      await tellOfSessions(tx, changed, now)
      return written
    })
  }
  return rows
}
