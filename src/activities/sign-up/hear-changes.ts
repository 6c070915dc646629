import type { z } from 'zod'
import type { Tx } from '../../platform/database/index.ts'
import { listener } from '../../platform/outbox/index.ts'
import { day, type Instant } from '../../platform/time/index.ts'
import { datesChanged, sessionChanged } from '../session-changes.ts'
import { tellChange, tellChanges, type DateChanged } from './notices.ts'
import { nextReminder } from './remind-time.ts'
import { lockList, type LockedList } from './seat-list.ts'
import { settleList } from './settle-list.ts'

/** Tells those who have signed up for a date that it is otherwise, each in their own channel; whoever waits or is asked is told too. */
export const hearSessionChanges = listener({
  kind: sessionChanged,
  name: 'activities.tell-signed-up',
  inOrder: true,
  handle: async (tx, { payload, at }) => {
    const session = await tx.selectFrom('session').select(['activityId', 'state']).where('id', '=', payload.session).executeTakeFirst()
    if (!session) return
    const isOff = payload.what === 'cancelled' || payload.what === 'withdrawn'
    // It was changed again before anybody was told: the later change tells.
    if (isOff === (session.state === 'planned')) return
    const id = { activityId: session.activityId, sessionId: payload.session }
    const list = await lockList(tx, id)
    if (list === null) return
    if (isOff) await takeBackOffers(tx, list)
    if (payload.what === 'moved' || payload.what === 'restored') await moveReminders(tx, list, at)
    if (payload.what === 'moved') await freeToLeave(tx, list, at)
    const before = momentOf(payload.before)
    for (const { actId } of await signedUp(tx, list)) await tellChange(tx, list, { actId, what: payload.what, before, at })
    await settleList(tx, list, { at })
  },
})

/** Tells those who have signed up for the whole series, of all its dates that were changed at once in one message. */
export const hearSeriesChanges = listener({
  kind: datesChanged,
  name: 'activities.tell-signed-up-for-series',
  inOrder: true,
  handle: async (tx, { payload: { activity, dates }, at }) => {
    const list = await lockList(tx, { activityId: activity, sessionId: null })
    if (list === null) return
    await moveReminders(tx, list, at)
    if (dates.some(({ what }) => what === 'moved')) await freeToLeave(tx, list, at)
    const changes = await standing(tx, activity, dates)
    const [only] = changes
    const one = changes.length === 1 && only ? await lockList(tx, { activityId: activity, sessionId: only.session }) : null
    for (const { actId } of changes.length === 0 ? [] : await signedUp(tx, list))
      await (one && only ? tellChange(tx, one, { ...only, actId, at }) : tellChanges(tx, list, { actId, changes, at }))
    await settleList(tx, list, { at })
  },
})

type Changed = z.infer<typeof datesChanged.schema>['dates'][number]

/** Those that are still as the event says: of others a later one tells. */
async function standing(tx: Tx, activityId: number, changed: readonly Changed[]): Promise<DateChanged[]> {
  const rows = await tx
    .selectFrom('session')
    .select(['id', 'day', 'startsAt', 'endsAt', 'state'])
    .where('activityId', '=', activityId)
    .where(
      'id',
      'in',
      changed.map(({ session }) => session),
    )
    .execute()
  const now = new Map(rows.map((row) => [row.id, row]))
  const inOrder = changed.toSorted((one, other) => (one.before.day < other.before.day ? -1 : 1))
  return inOrder.flatMap(({ session, what, before }) => {
    const after = now.get(session)
    const isOff = what === 'cancelled' || what === 'withdrawn'
    return after === undefined || isOff === (after.state === 'planned') ? [] : [{ session, what, before: momentOf(before), after }]
  })
}

const momentOf = ({ day: on, startsAt, endsAt }: Changed['before']) => ({
  day: day(on),
  startsAt: dateOf(startsAt),
  endsAt: dateOf(endsAt),
})
const dateOf = (text: string | null) => (text === null ? null : new Date(text))

function signedUp(tx: Tx, { activityId, sessionId }: LockedList) {
  return tx
    .selectFrom('signUp')
    .select('actId')
    .where('activityId', '=', activityId)
    .where('sessionId', sessionId === null ? 'is' : '=', sessionId)
    .where('endedAt', 'is', null)
    .where('arrived', 'is not', null)
    .where('heldUntil', 'is', null)
    .orderBy('arrived')
    .execute()
}

/** Nobody is to answer about a date that is off; they keep their number, should it be on again. */
async function takeBackOffers(tx: Tx, { sessionId }: LockedList): Promise<void> {
  await tx.updateTable('signUp').set({ offered: 0, replyBy: null }).where('sessionId', '=', sessionId).where('offered', '>', 0).execute()
}

const live = (tx: Tx, { activityId, sessionId }: LockedList) =>
  tx
    .updateTable('signUp')
    .where('activityId', '=', activityId)
    .where('sessionId', sessionId === null ? 'is' : '=', sessionId)
    .where('endedAt', 'is', null)

async function moveReminders(tx: Tx, list: LockedList, at: Instant): Promise<void> {
  await live(tx, list)
    .set({ remindAt: nextReminder(list.dates, at), remindedAt: null })
    .execute()
}

/** They said yes to another time: until it begins they may say no, whatever the limit is. */
async function freeToLeave(tx: Tx, list: LockedList, at: Instant): Promise<void> {
  await live(tx, list)
    .set({ movedAt: new Date(at) })
    .execute()
}
