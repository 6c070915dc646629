import type { Db } from '../../platform/database/index.ts'
import { addDays, type Day, type Instant } from '../../platform/time/index.ts'
import { findActivity } from '../find-activity.ts'
import type { FoundActivity } from '../found-activity.ts'
import { findSession, sessionsIn } from '../queries.ts'
import type { Session } from '../session.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'
import type { ListId } from './seat-list.ts'
import { signUpState, type SignUpState } from './sign-up-state.ts'
import { NONE_TAKEN, takenSeats } from './taken-seats.ts'

/** What somebody may sign up for: a date or a series, and whether they may now. */
export interface SignUpList {
  activity: FoundActivity
  rule: SignUpRuleItem
  /** The date; of a series those ahead, the first first. */
  dates: readonly Session[]
  /** The day that the rule gave; null: all dates. */
  occurrence: Day | null
  id: ListId & { occurrence?: Day }
  state: SignUpState
  seatsLeft: number | null
}

const AHEAD = 400
const LOOKED_AT = 8

interface Asked {
  key: string
  occurrence: Day | null
  today: Day
  at: Instant
}

/** Null when there is no such date, or nobody signs up for it in this way. */
export async function findSignUpList(db: Db, { key, occurrence, today, at }: Asked): Promise<SignUpList | null> {
  const activity = await findActivity(db, key, today)
  const rule = activity?.item.signUp
  if (activity === null || rule === undefined || (rule.per === 'series') !== (occurrence === null)) return null
  const dates = await datesOf(db, { key, occurrence, today })
  const id = await listIdOf(db, { key, occurrence })
  if (id === null || (occurrence !== null && dates.length === 0)) return null
  const { taken } = (await takenSeats(db, key)).get(occurrence ?? 'series') ?? NONE_TAKEN
  const seatsLeft = rule.seats === undefined ? null : Math.max(0, rule.seats - taken)
  return { activity, rule, dates, occurrence, id, state: signUpState({ rule, dates, taken, at }), seatsLeft }
}

/** Where one may sign up instead of a date that is gone: the next one, or all of them where that is how it is now. Null where nobody may. */
export async function nextSignUpList(db: Db, asked: Asked & { occurrence: Day }): Promise<SignUpList | null> {
  const series = await findSignUpList(db, { ...asked, occurrence: null })
  if (series !== null) return series.state.is === 'open' ? series : null
  const { key, occurrence, today } = asked
  const from = occurrence > today ? occurrence : today
  for (const one of await sessionsIn(db, { filter: { activity: key, from, to: addDays(from, AHEAD) }, known: today, limit: LOOKED_AT })) {
    const list = await findSignUpList(db, { ...asked, occurrence: one.occurrence })
    if (list?.state.is === 'open') return list
  }
  return null
}

/** The first date that has room, where one signs up for each and this one is full; null where there is none. */
export async function dateWithRoom(db: Db, full: SignUpList, { today, at }: Pick<Asked, 'today' | 'at'>): Promise<Session | null> {
  const { rule, occurrence, activity } = full
  if (occurrence === null) return null
  const { key } = activity.item
  const filter = { activity: key, from: today, to: addDays(occurrence, AHEAD) }
  const [dates, taken] = await Promise.all([sessionsIn(db, { filter, known: today, limit: LOOKED_AT }), takenSeats(db, key)])
  const hasRoom = (date: Session) => {
    const state = signUpState({ rule, dates: [date], taken: (taken.get(date.occurrence) ?? NONE_TAKEN).taken, at })
    return state.is === 'open' && !state.isFull
  }
  return dates.find((date) => date.occurrence !== occurrence && hasRoom(date)) ?? null
}

async function datesOf(db: Db, { key, occurrence, today }: Pick<Asked, 'key' | 'occurrence' | 'today'>): Promise<Session[]> {
  if (occurrence === null) return sessionsIn(db, { filter: { activity: key, from: today, to: addDays(today, AHEAD) }, known: today })
  const date = await findSession(db, { key, occurrence }, today)
  return date === null ? [] : [date]
}

async function listIdOf(db: Db, { key, occurrence }: Pick<Asked, 'key' | 'occurrence'>): Promise<SignUpList['id'] | null> {
  if (occurrence === null) {
    const activity = await db.selectFrom('activity').select('id').where('key', '=', key).executeTakeFirst()
    return activity ? { activityId: activity.id, sessionId: null } : null
  }
  const date = await db
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select(['session.id as sessionId', 'activity.id as activityId'])
    .where('activity.key', '=', key)
    .where('session.occurrence', '=', occurrence)
    .executeTakeFirst()
  return date ? { ...date, occurrence } : null
}
