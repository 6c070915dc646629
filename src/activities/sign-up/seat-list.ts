import type { Localized } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'
import type { SessionState } from '../tables.ts'
import { roomOfSession } from '../session-room.ts'
import { beginsAt, firstUntil } from './sign-up-state.ts'
import type { Entry } from './decide-seats.ts'

/** What seats are scarce of: a date, or all dates of an activity. */
export interface ListId {
  activityId: number
  /** Null: all dates. */
  sessionId: number | null
}

export interface LockedList extends ListId {
  key: string
  title: Localized
  hub: string
  /** Null: nobody signs up for it any more. */
  rule: SignUpRuleItem | null
  /** Planned dates, the first first; one when the list is of a date. */
  dates: readonly ListDate[]
}

export interface ListDate {
  occurrence: Day
  day: Day
  startsAt: Date | null
  endsAt: Date | null
  state: SessionState
  /** Why it is cancelled. */
  reason: Localized | null
  room: Localized | null
  host: string | null
}

/**
 * Takes turns with everybody who decides of the same seats, until the transaction ends. The activity before its date: so staff lock them
 * who edit it. Null when it is gone.
 */
export async function lockList(tx: Tx, { activityId, sessionId }: ListId): Promise<LockedList | null> {
  const found = tx.selectFrom('activity').select(['id', 'key', 'title', 'signUp', 'hubId']).where('id', '=', activityId)
  const activity = await (sessionId === null ? found.forNoKeyUpdate() : found.forKeyShare()).executeTakeFirst()
  if (!activity) return null
  const session = tx
    .selectFrom('session')
    .select(['occurrence', 'day', 'startsAt', 'endsAt', 'state', 'reason', 'host'])
    .select(roomOfSession.as('room'))
  const dates =
    sessionId === null
      ? await session.where('activityId', '=', activityId).where('state', '=', 'planned').orderBy('day').execute()
      : await session.where('id', '=', sessionId).where('activityId', '=', activityId).forNoKeyUpdate().execute()
  const { slug } = await tx.selectFrom('hub').select('slug').where('id', '=', activity.hubId).executeTakeFirstOrThrow()
  return { activityId, sessionId, key: activity.key, title: activity.title, hub: slug, rule: activity.signUp, dates }
}

/** From when on nobody is offered a place: the date itself, of a series the last one. */
export function offersEnd({ dates }: Pick<LockedList, 'dates'>): number {
  const last = dates.filter(({ state }) => state === 'planned').at(-1)
  return last === undefined ? -Infinity : beginsAt(last)
}

/** Until when seats are for those who come first; null where all are alike. */
export const firstEnds = ({ rule, dates }: Pick<LockedList, 'rule' | 'dates'>): number | null =>
  rule === null || dates[0] === undefined ? null : firstUntil(rule, dates[0])

export interface ListEntry extends Entry {
  actId: string
}

/** Those who are on the list, in order of arrival. */
export async function entriesOf(tx: Tx, { activityId, sessionId }: ListId, newId: string | null): Promise<ListEntry[]> {
  const rows = await tx
    .selectFrom('signUp')
    .select(['id', 'actId', 'size', 'together', 'seated', 'offered', 'replyBy', 'heldUntil', 'claimsFirst'])
    .where('activityId', '=', activityId)
    .where('sessionId', sessionId === null ? 'is' : '=', sessionId)
    .where('endedAt', 'is', null)
    .where('arrived', 'is not', null)
    .orderBy('arrived')
    .execute()
  return rows.map(({ replyBy, heldUntil, ...row }) => ({
    ...row,
    replyBy: replyBy?.getTime() ?? null,
    heldUntil: heldUntil?.getTime() ?? null,
    isNew: row.id === newId,
  }))
}
