import { bodiesOnDay } from '../bodies/index.ts'
import { meetingsOnDay } from '../meetings/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { ConsultationsKnown } from './consultation.ts'
import { hearingsOnDay, statementsOnDay } from './hearing-queries.ts'

/** All that tells of it, as it was known on a day. */
export async function consultationsKnown(db: Db, day: Day): Promise<ConsultationsKnown> {
  const [bodies, hearings, statements, meetings] = await Promise.all([
    bodiesOnDay(db, day),
    hearingsOnDay(db, day),
    statementsOnDay(db, day),
    meetingsOnDay(db, day),
  ])
  return { bodies, hearings, statements, meetings }
}
