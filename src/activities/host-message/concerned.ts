import type { Act } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { receivers } from '../message-to-many/index.ts'
import type { Reaches } from './tables.ts'

export interface Asked {
  activityId: number
  /** Null: all dates from today on, and the series. */
  sessionId: number | null
  reaches: Reaches
  today: Day
}

/** One act for each of those concerned, in order of date and arrival. */
export const concerned = async (db: Db, asked: Asked): Promise<Act[]> => receivers(db, await actIdsOf(db, asked))

async function actIdsOf(db: Db, { activityId, sessionId, reaches, today }: Asked): Promise<string[]> {
  const rows = await db
    .selectFrom('signUp')
    .leftJoin('session', 'session.id', 'signUp.sessionId')
    .select('signUp.actId')
    .where('signUp.activityId', '=', activityId)
    .where('signUp.endedAt', 'is', null)
    .where('signUp.arrived', 'is not', null)
    .where('signUp.heldUntil', 'is', null)
    .$if(reaches === 'seated', (query) => query.where('signUp.seated', '>', 0))
    .where((eb) =>
      eb.or([
        eb('signUp.sessionId', 'is', null),
        sessionId === null ? eb('session.day', '>=', today) : eb('signUp.sessionId', '=', sessionId),
      ]),
    )
    .orderBy('session.day')
    .orderBy('signUp.arrived')
    .execute()
  return rows.map(({ actId }) => actId)
}
