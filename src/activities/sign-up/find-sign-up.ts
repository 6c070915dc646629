import { sql } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { messagesOf } from '../host-message/messages-of.ts'
import type { SentMessage } from '../message-to-many/index.ts'
import { roomOfSession } from '../session-room.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'
import { broughtBy, type Brought } from './brought.ts'
import type { ListDate } from './seat-list.ts'
import type { EndReason } from './tables.ts'

/** A sign-up as its receipt tells of it. */
export interface FoundSignUp {
  key: string
  title: Localized
  hub: string
  hubName: string
  /** Slugs of those who stand behind it. */
  organisers: string[]
  room: Localized | null
  rule: SignUpRuleItem | null
  sessionId: number | null
  /** The date; of a series those that are left. */
  dates: readonly ListDate[]
  /** The date is cancelled or withdrawn. */
  isOff: boolean
  size: number
  together: boolean
  seated: number
  offered: number
  replyBy: Date | null
  /** The date was moved under them. */
  isMoved: boolean
  ended: EndReason | null
  endedAt: Date | null
  /** Among those who wait, the first is 1; null for whoever does not wait. */
  number: number | null
  brought: Brought
  /** What the host has written, the newest first. */
  messages: readonly SentMessage[]
}

const NOTHING: Brought = { children: [], answers: [] }

const ORGANISERS = sql<string[]>`array(select provider.slug from activity_organiser join provider on provider.id = provider_id
  where activity_organiser.activity_id = activity.id order by activity_organiser.position)`

/** Null when there is none. */
export async function signUpOfAct(db: Db, actId: string, at: Instant): Promise<FoundSignUp | null> {
  const row = await db
    .selectFrom('signUp')
    .innerJoin('activity', 'activity.id', 'signUp.activityId')
    .innerJoin('hub', 'hub.id', 'activity.hubId')
    .select(['signUp.id', 'signUp.activityId', 'signUp.sessionId', 'size', 'together', 'seated', 'offered', 'replyBy'])
    .select(['endedBecause as ended', 'endedAt', 'movedAt', 'arrived'])
    .select(['activity.key', 'activity.title', 'activity.signUp as rule', 'hub.slug as hub'])
    .select(
      sql<string>`(select n.name from hub_name n where n.hub_id = hub.id and (n.valid_from is null or n.valid_from <= ${instantToWall(at).day})
        order by n.valid_from desc nulls last limit 1)`.as('hubName'),
    )
    .select(ORGANISERS.as('organisers'))
    .where('signUp.actId', '=', actId)
    .executeTakeFirst()
  if (!row) return null
  const { id, activityId, arrived, movedAt, ...found } = row
  const dates = await datesOf(db, { activityId, sessionId: found.sessionId }, at)
  const room = dates.find((date) => date.room !== null)?.room ?? null
  return {
    ...found,
    dates,
    isMoved: movedAt !== null,
    room,
    isOff: dates.some(({ state }) => state !== 'planned'),
    number: await numberOf(db, row),
    messages: await messagesOf(db, row),
    brought: (await broughtBy(db, [id])).get(id) ?? NOTHING,
  }
}

function datesOf(db: Db, { activityId, sessionId }: { activityId: number; sessionId: number | null }, at: Instant) {
  const dates = db
    .selectFrom('session')
    .select(['occurrence', 'day', 'startsAt', 'endsAt', 'state', 'reason', 'host'])
    .select(roomOfSession.as('room'))
    .where('activityId', '=', activityId)
  return sessionId === null
    ? dates.where('state', '=', 'planned').where('day', '>=', instantToWall(at).day).orderBy('day').execute()
    : dates.where('id', '=', sessionId).execute()
}

interface Waiting {
  activityId: number
  sessionId: number | null
  arrived: number | null
  size: number
  seated: number
  offered: number
  ended: EndReason | null
}

async function numberOf(db: Db, { activityId, sessionId, arrived, size, seated, offered, ended }: Waiting): Promise<number | null> {
  if (arrived === null || ended !== null || seated + offered === size) return null
  const { before } = await db
    .selectFrom('signUp')
    .select(sql<number>`count(*)::int`.as('before'))
    .where('activityId', '=', activityId)
    .where('sessionId', sessionId === null ? 'is' : '=', sessionId)
    .where('endedAt', 'is', null)
    .where('arrived', '<', arrived)
    .where(sql<boolean>`seated + offered < size`)
    .executeTakeFirstOrThrow()
  return before + 1
}
