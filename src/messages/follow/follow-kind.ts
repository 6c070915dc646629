import type { ActKind, TopicNames } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { messageTexts } from '../texts.ts'

/** What following means on a receipt. Names of topics come from those who own them. */
export const followKind = (names: TopicNames): ActKind => ({
  name: 'follow',
  async describe(db, act, language) {
    const t = messageTexts(catalogueLanguage(language)).follow
    const { topic, about, rhythm, channel } = await subscriptionOf(db, act.id)
    const found = await names(db, topic, language)
    const name = found?.name ?? topic
    return {
      heading: t.heading(name),
      done: t.done,
      hub: found?.hub ?? null,
      facts: [
        { term: t.what, text: about.map((one) => t.about[one]).join(', ') },
        { term: t.how, text: channel === 'call' ? t.called : t.rhythm[rhythm] },
      ],
      cancel: t.stop,
      cancelled: t.stopped(name),
    }
  },
  async cancel(tx, act, at) {
    await tx
      .updateTable('subscription')
      .set({ endedAt: new Date(at) })
      .where('actId', '=', act.id)
      .where('endedAt', 'is', null)
      .execute()
  },
  async confirm(tx, act, at) {
    await tx
      .updateTable('subscription')
      .set({ begunAt: new Date(at) })
      .where('actId', '=', act.id)
      .where('begunAt', 'is', null)
      .execute()
  },
})

const subscriptionOf = (db: Db, actId: string) =>
  db.selectFrom('subscription').select(['topic', 'about', 'rhythm', 'channel']).where('actId', '=', actId).executeTakeFirstOrThrow()
