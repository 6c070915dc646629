import { quietOfActs, tidings, type Tidings } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { listener, type Happening } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { quietOf } from './own-quiet.ts'
import { whenToTell } from './when-to-tell.ts'

/** Notes for each follower what there is to tell, and when. */
export const hearTidings = listener({ kind: tidings, name: 'messages.note-tidings', handle: (tx, event) => noteTidings(tx, event) })

async function noteTidings(tx: Tx, { id, payload, at }: Happening<Tidings>): Promise<void> {
  const followers = await followersOf(tx, payload, at)
  if (followers.length === 0) return
  const { about, title, text, path } = payload
  const common = { eventId: id, about, path, title: JSON.stringify(title), text: text === null ? null : JSON.stringify(text) }
  const residents = await quietOfActs(
    tx,
    followers.map(({ actId }) => actId),
  )
  const rows = followers.map(({ id: subscriptionId, actId, rhythm, channel, ...own }) => ({
    ...common,
    subscriptionId,
    dueAt: new Date(whenToTell({ about, rhythm, channel, quiet: quietOf(own) ?? residents.get(actId) ?? null }, at)),
  }))
  await tx
    .insertInto('tiding')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['subscriptionId', 'eventId']).doNothing())
    .execute()
}

/** Whoever already waits to hear that hours were changed hears it once. */
async function followersOf(tx: Tx, { topics, about, path }: Tidings, at: Instant) {
  const followers = await tx
    .selectFrom('subscription')
    .select(['id', 'actId', 'rhythm', 'channel', 'about', 'quietFrom', 'quietTo'])
    .where('topic', 'in', topics)
    .where('begunAt', '<=', new Date(at))
    .where('endedAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('tiding')
            .select('tiding.id')
            .whereRef('tiding.subscriptionId', '=', 'subscription.id')
            .where('tiding.about', '=', about)
            .where('tiding.about', '=', 'hours')
            .where('tiding.path', '=', path)
            .where('tiding.toldAt', 'is', null),
        ),
      ),
    )
    .execute()
  return followers.filter((follower) => follower.about.includes(about))
}
