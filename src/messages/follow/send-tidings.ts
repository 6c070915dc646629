import { newReceiptLink, reachOf, receiptPaths, type TopicNames } from '../../people/index.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { Recurring, WorkDeps } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import { queueMessage } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { messageTexts } from '../texts.ts'
import { outOfNight } from './when-to-tell.ts'

/** Puts into the outbox what is due, one message for each follower. What must be rung about stays for the desk. */
export const sendTidings = (namesOf: (deps: WorkDeps) => TopicNames): Recurring => ({
  name: 'messages.send-tidings',
  schedule: '* * * * *',
  run: async (deps) => {
    const { db, clock, config, log } = deps
    const names = namesOf(deps)
    const due = await dueSubscriptions(db, clock.now())
    const sending = { names, publicUrl: config.publicUrl, at: clock.now() }
    for (const id of due) {
      // One that fails holds up nobody else; it is due again in a minute.
      await db
        .transaction()
        .execute((tx) => send(tx, id, sending))
        .catch((error: unknown) => log.error({ subscription: id, ...describeError(error) }, 'a follower was not told'))
    }
  },
})

/** Whoever has no address that works waits: for a proven address, or for somebody who rings. */
async function dueSubscriptions(db: Db, at: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('tiding')
    .innerJoin('subscription as s', 's.id', 'tiding.subscriptionId')
    .innerJoin('act', 'act.id', 's.actId')
    .select('s.id')
    .distinct()
    .where('tiding.toldAt', 'is', null)
    .where('tiding.dueAt', '<=', new Date(at))
    .where('s.channel', '<>', 'call')
    .where('s.endedAt', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('contactPoint as p')
          .select('p.id')
          .where((or) => or.or([or('p.personId', '=', or.ref('act.personId')), or('p.personId', '=', or.ref('act.helperId'))]))
          .where('p.deadSince', 'is', null)
          .whereRef('p.kind', '=', (kind) => kind.case().when('s.channel', '=', 'sms').then('mobile').else('email').end()),
      ),
    )
    .limit(5000)
    .execute()
  return rows.map(({ id }) => id)
}

interface Sending {
  names: TopicNames
  publicUrl: string
  at: Instant
}

async function send(tx: Tx, subscriptionId: string, { names, publicUrl, at }: Sending): Promise<void> {
  const following = await tx
    .selectFrom('subscription')
    .select(['actId', 'topic', 'channel'])
    .where('id', '=', subscriptionId)
    .executeTakeFirst()
  if (!following) return
  const { actId, channel } = following
  const reach = await reachOf(tx, { actId, kind: channel === 'sms' ? 'mobile' : 'email' })
  if (!reach?.to) return
  const told = await takeDue(tx, subscriptionId, at)
  const last = told.at(-1)
  if (!last) return
  const { language } = reach.act.person
  const stop = await newReceiptLink(tx, actId)
  const topic = (await names(tx, following.topic, language))?.name ?? following.topic
  const link = (path: string) => publicUrl + inLanguage(language, path)
  const items = eachOnce(told).map((one) => itemOf(one, language, link))
  const letter = { topic, items, stop: link(receiptPaths.cancellation(stop)) }
  const t = messageTexts(catalogueLanguage(language)).tidings
  const common = { key: `tidings:${subscriptionId}:${last.id}`, language, to: reach.to.value, dueAt: outOfNight(channel, at) }
  if (reach.to.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: t.sms(letter) }, at)
  else {
    const headers = {
      'List-Unsubscribe': `<${publicUrl}${receiptPaths.stop(stop)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    await queueMessage(tx, { ...common, channel: 'email', subject: t.subject(letter), text: t.body(letter), headers }, at)
  }
}

/** Two workers at once: the second finds nothing left. */
async function takeDue(tx: Tx, subscriptionId: string, at: Instant) {
  const taken = await tx
    .updateTable('tiding')
    .set({ toldAt: new Date(at) })
    .where('subscriptionId', '=', subscriptionId)
    .where('toldAt', 'is', null)
    .where('dueAt', '<=', new Date(at))
    .returning(['id', 'eventId', 'about', 'title', 'text', 'path'])
    .execute()
  return taken.toSorted((a, b) => a.eventId - b.eventId)
}

/** Hours that were changed twice before anybody was told are one thing to tell. */
const eachOnce = <T extends { about: string; path: string }>(told: readonly T[]) =>
  told.filter((one, k) => one.about !== 'hours' || told.findIndex(({ about, path }) => about === 'hours' && path === one.path) === k)

interface Taken {
  title: Localized
  text: Localized | null
  path: string
}

const itemOf = ({ title, text, path }: Taken, language: PageLanguage, link: (path: string) => string) => {
  const lang = catalogueLanguage(language)
  return { title: show(title, lang).text, text: text === null ? '' : show(text, lang).text, link: link(path) }
}
