import { newReceiptLink, receiptPaths, type TopicNames } from '../../people/index.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { Recurring, WorkDeps } from '../../platform/jobs/index.ts'
import { queueMessage } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { messageTexts } from '../texts.ts'

/** Puts into the outbox what is due, one message for each follower. What must be rung about stays for the desk. */
export const sendTidings = (namesOf: (deps: WorkDeps) => TopicNames): Recurring => ({
  name: 'messages.send-tidings',
  schedule: '* * * * *',
  run: async (deps) => {
    const { db, clock, config } = deps
    const names = namesOf(deps)
    const due = await dueSubscriptions(db, clock.now())
    for (const id of due) await db.transaction().execute((tx) => send(tx, id, { names, publicUrl: config.publicUrl, at: clock.now() }))
  },
})

async function dueSubscriptions(db: Db, at: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('tiding')
    .innerJoin('subscription', 'subscription.id', 'tiding.subscriptionId')
    .select('subscription.id')
    .distinct()
    .where('tiding.toldAt', 'is', null)
    .where('tiding.dueAt', '<=', new Date(at))
    .where('subscription.channel', '<>', 'call')
    .where('subscription.endedAt', 'is', null)
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
  const to = await recipientOf(tx, subscriptionId)
  const told = await takeDue(tx, subscriptionId, at)
  const last = told.at(-1)
  if (!to || !last) return
  const { language } = to
  const stop = await newReceiptLink(tx, to.actId)
  const topic = (await names(tx, to.topic, language))?.name ?? to.topic
  const link = (path: string) => publicUrl + inLanguage(language, path)
  const letter = { topic, items: told.map((one) => itemOf(one, language, link)), stop: link(receiptPaths.cancellation(stop)) }
  const t = messageTexts(catalogueLanguage(language)).tidings
  const common = { key: `tidings:${subscriptionId}:${last.id}`, language, to: to.value }
  if (to.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: t.sms(letter) }, at)
  else {
    const headers = {
      'List-Unsubscribe': `<${publicUrl}${receiptPaths.stop(stop)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    await queueMessage(tx, { ...common, channel: 'email', subject: t.subject(letter), text: t.body(letter), headers }, at)
  }
}

/** The address that the act was made with: the person's own, else the helper's. */
function recipientOf(tx: Tx, subscriptionId: string) {
  return tx
    .selectFrom('subscription as s')
    .innerJoin('act', 'act.id', 's.actId')
    .innerJoin('person', 'person.id', 's.personId')
    .innerJoin('contactPoint as p', (join) =>
      join.on((eb) => eb.or([eb('p.personId', '=', eb.ref('act.personId')), eb('p.personId', '=', eb.ref('act.helperId'))])),
    )
    .select(['s.actId', 's.topic', 'person.language', 'p.kind', 'p.value'])
    .where('s.id', '=', subscriptionId)
    .where('s.endedAt', 'is', null)
    .where('p.deadSince', 'is', null)
    .whereRef('p.kind', '=', (eb) => eb.case().when('s.channel', '=', 'sms').then('mobile').else('email').end())
    .orderBy((eb) => eb('p.personId', '=', eb.ref('act.personId')), 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Two workers at once: the second finds nothing left. */
function takeDue(tx: Tx, subscriptionId: string, at: Instant) {
  return tx
    .updateTable('tiding')
    .set({ toldAt: new Date(at) })
    .where('subscriptionId', '=', subscriptionId)
    .where('toldAt', 'is', null)
    .where('dueAt', '<=', new Date(at))
    .returning(['id', 'title', 'text', 'path'])
    .execute()
}

interface Taken {
  title: Localized
  text: Localized | null
  path: string
}

const itemOf = ({ title, text, path }: Taken, language: PageLanguage, link: (path: string) => string) => {
  const lang = catalogueLanguage(language)
  return { title: show(title, lang).text, text: text === null ? '' : show(text, lang).text, link: link(path) }
}
