import { findAct, type Party } from '../../people/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { Meeting } from './meeting.ts'
import type { SaidBy } from './tables.ts'

/** Somebody who would like to be in a nominating committee, as those see it who may. */
export interface Interest {
  actId: string
  /** Null for those who are named nowhere. */
  name: string | null
  contacts: Party['contacts']
  at: Date
  saidYesAt: Date | null
  saidNoAt: Date | null
  saidBy: SaidBy | null
}

/** In the order they came; what is called off, held back or waits for a proven address is left out. Whoever shows it notes who saw it. */
export async function interestsOf(db: Db, sessionId: number): Promise<Interest[]> {
  const rows = await db
    .selectFrom('committeeInterest')
    .innerJoin('act', 'act.id', 'committeeInterest.actId')
    .select(['committeeInterest.actId', 'committeeInterest.at', 'saidYesAt', 'saidNoAt', 'saidBy'])
    .where('sessionId', '=', sessionId)
    .where('act.confirmedAt', 'is not', null)
    .where('act.cancelledAt', 'is', null)
    .orderBy('committeeInterest.at')
    .orderBy('committeeInterest.id')
    .execute()
  const acts = await Promise.all(rows.map(({ actId }) => findAct(db, actId)))
  return rows.map((row, k) => {
    const act = acts[k] ?? null
    const shielded = act === null || act.person.shielded
    return {
      ...row,
      name: shielded ? null : act.person.name,
      contacts: shielded ? [] : [...act.person.contacts, ...(act.helper?.contacts ?? [])],
    }
  })
}

/** The interest of an act with what it is in. */
export interface InterestOfAct {
  sessionId: number
  key: string
  occurrence: Day
  title: Localized
  committee: Localized | null
  hub: string
  saidYesAt: Date | null
  saidNoAt: Date | null
}

export async function interestOfAct(db: Db, actId: string): Promise<InterestOfAct | null> {
  const row = await db
    .selectFrom('committeeInterest')
    .innerJoin('session', 'session.id', 'committeeInterest.sessionId')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .innerJoin('hub', 'hub.id', 'session.hubId')
    .select(['committeeInterest.sessionId', 'saidYesAt', 'saidNoAt', 'activity.key', 'activity.title', 'activity.meeting'])
    .select(['session.occurrence', 'hub.slug as hub'])
    .where('actId', '=', actId)
    .executeTakeFirst()
  if (!row) return null
  const { meeting, ...rest } = row
  return { ...rest, committee: Meeting.parse(meeting ?? {}).committee ?? null }
}
