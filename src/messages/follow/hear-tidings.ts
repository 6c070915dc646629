import { sql } from 'kysely'
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

/** Whoever already waits to hear that hours were changed hears it once, and whoever has a notice of their own hears it there. */
async function followersOf(tx: Tx, { topics, about, path, toldActs = [] }: Tidings, at: Instant) {
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
    .where((eb) => eb.not(eb.exists(reachedByNotice(toldActs))))
    .execute()
  return followers.filter((follower) => follower.about.includes(about))
}

/** An act that is told, at an address of whoever follows. */
const reachedByNotice = (toldActs: readonly string[]) => sql`(select from act told
  join contact_point t on t.person_id in (told.person_id, told.helper_id)
  join contact_point own on own.kind = t.kind and own.value = t.value
  join act following on own.person_id in (following.person_id, following.helper_id)
  where told.id = any(${toldActs}::uuid[]) and following.id = subscription.act_id)`
