import { reachOf, whereTo, type TopicNames } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Recurring, WorkDeps } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import type { MessageLines } from '../message-lines.ts'
import { dueFollowers, type DueFollower } from './due-followers.ts'
import { sendLetter, type Sending } from './send-letter.ts'
import { takeDue, withoutHeard } from './take-due.ts'

/** Puts into the outbox what is due, one message for each follower. What must be rung about stays for the desk. */
export const sendTidings = (namesOf: (deps: WorkDeps) => TopicNames, lines: MessageLines): Recurring => ({
  name: 'messages.send-tidings',
  schedule: '* * * * *',
  run: async (deps) => {
    const { db, clock, config, log } = deps
    const sending = { lines, names: namesOf(deps), publicUrl: config.publicUrl, at: clock.now() }
    for (const follower of await dueFollowers(db, sending.at)) {
      // One that fails holds up nobody else; it is due again in a minute.
      await db
        .transaction()
        .execute((tx) => send(tx, follower, sending))
        .catch((error: unknown) => log.error({ act: follower.actId, ...describeError(error) }, 'a follower was not told'))
    }
  },
})

async function send(tx: Tx, { actId, channel }: DueFollower, sending: Sending): Promise<void> {
  const reach = await reachOf(tx, { actId })
  if (reach === null) return
  const to = whereTo(reach.act, { kind: channel === 'sms' ? 'mobile' : 'email' }) ?? reach.to
  if (to === null) return
  const taken = await takeDue(tx, { actId, channel, at: sending.at })
  const told = await withoutHeard(tx, taken, to.value)
  const last = told.at(-1)
  if (last) await sendLetter(tx, { act: reach.act, to, told, name: `${last.subscriptionId}:${last.id}` }, sending)
}
