import type { Tx } from '../../platform/database/index.ts'
import { listener } from '../../platform/outbox/index.ts'
import { day, type Day, type Instant } from '../../platform/time/index.ts'
import { sessionChanged } from '../session-changes.ts'
import { tellChange } from './notices.ts'
import { nextReminder } from './remind-time.ts'
import { lockList, type LockedList } from './seat-list.ts'
import { settleList } from './settle-list.ts'

/** Tells those who have signed up that a date is otherwise, each in their own channel; whoever waits or is asked is told too. */
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
    const before = { day: day(payload.before.day), startsAt: dateOf(payload.before.startsAt), endsAt: dateOf(payload.before.endsAt) }
    for (const { actId } of await signedUp(tx, list)) await tellChange(tx, list, { actId, what: payload.what, before, at })
    await settleList(tx, list, { at })
  },
})

const dateOf = (text: string | null) => (text === null ? null : new Date(text))

export interface Before {
  day: Day
  startsAt: Date | null
  endsAt: Date | null
}

/** Of the date, and of the whole series that it belongs to. */
function signedUp(tx: Tx, { activityId, sessionId }: LockedList) {
  return tx
    .selectFrom('signUp')
    .select('actId')
    .where('activityId', '=', activityId)
    .where((eb) => eb.or([eb('sessionId', '=', sessionId), eb('sessionId', 'is', null)]))
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

async function moveReminders(tx: Tx, { sessionId, dates }: LockedList, at: Instant): Promise<void> {
  await tx
    .updateTable('signUp')
    .set({ remindAt: nextReminder(dates, at), remindedAt: null })
    .where('sessionId', '=', sessionId)
    .where('endedAt', 'is', null)
    .execute()
}
