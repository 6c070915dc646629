import { bodiesOnDay, standingOn } from '../../bodies/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** Those that are at work: nobody is promised an answer by what is only planned, or has ended. */
export const askableBodies = async (db: Db, today: Day) =>
  (await bodiesOnDay(db, today)).filter((body) => standingOn(body, today) === 'at_work')
