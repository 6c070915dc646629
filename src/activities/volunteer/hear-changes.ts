import { raiseVersions } from '../../platform/cache/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { listener } from '../../platform/outbox/index.ts'
import { day } from '../../platform/time/index.ts'
import { sessionChanged } from '../session-changes.ts'
import { tellMoved, tellOff, tellRestored } from './notices.ts'
import { sessionSlot } from './slots.ts'
import { standingAtSession } from './standing.ts'
import { KIND, remindAt } from './volunteer.ts'

/** Tells volunteers that the date they are to help at is off, on again or at another time. */
export const hearShiftChanges = listener({
  kind: sessionChanged,
  name: 'activities.tell-volunteers',
  inOrder: true,
  handle: async (tx, { payload, at }) => {
    const session = await tx
      .selectFrom('session')
      .select(['occurrence', 'day', 'startsAt', 'endsAt', 'state', 'reason'])
      .where('id', '=', payload.session)
      .executeTakeFirst()
    if (!session) return
    const isOff = payload.what === 'cancelled' || payload.what === 'withdrawn'
    // It was changed again before anybody was told: the later change tells.
    if (isOff === (session.state === 'planned')) return
    const slot = sessionSlot(session)
    const who = await standingAtSession(tx, payload.session)
    const before = { day: day(payload.before.day), startsAt: dateOf(payload.before.startsAt), endsAt: dateOf(payload.before.endsAt) }
    for (const { actId, title, shiftId } of who) {
      if (isOff) await tellOff(tx, { actId, title, slot: before, reason: slot.reason, at })
      else if (payload.what === 'restored') await tellRestored(tx, { actId, title, slot, at })
      else if (payload.what === 'moved') await tellMoved(tx, { actId, title, slot, before, at })
      if (!isOff) await moveReminders(tx, shiftId, remindAt(slot, at))
    }
    const [first] = who
    if (first !== undefined) await raiseVersions(tx, [`hub:${first.hub}`], KIND)
  },
})

const dateOf = (text: string | null) => (text === null ? null : new Date(text))

async function moveReminders(tx: Tx, shiftId: number, due: Date | null): Promise<void> {
  await tx
    .updateTable('volunteerPlace')
    .set({ remindAt: due, remindedAt: null })
    .where('shiftId', '=', shiftId)
    .where('endedAt', 'is', null)
    .execute()
}
