import { newReceiptLink, outOfQuiet, quietOfActs, reachOf, receiptPaths, type Reach, type TopicNames } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { Recurring, WorkDeps } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import { queueMessage, type MessageWords } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { oneSms, plainSms, smsLength } from '../../platform/sms/index.ts'
import { between, type MessageLines } from '../message-lines.ts'
import type { Letter } from '../texts.nb.ts'
import { messageTexts } from '../texts.ts'
import { changePath } from './change-path.ts'
import { dueFollowers, type DueFollower } from './due-followers.ts'
import { letterItems, topicsTold } from './letter-items.ts'
import { quietOf } from './own-quiet.ts'
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

interface Sending {
  lines: MessageLines
  names: TopicNames
  publicUrl: string
  /** Town time. */
  at: Instant
}

async function send(tx: Tx, { actId, channel }: DueFollower, sending: Sending): Promise<void> {
  const { names, publicUrl, at } = sending
  const reach = await reachOf(tx, { actId, kind: channel === 'sms' ? 'mobile' : 'email' })
  if (!reach?.to) return
  const taken = await takeDue(tx, { actId, channel, at })
  const told = await withoutHeard(tx, taken, reach.to.value)
  const last = told.at(-1)
  if (!last) return
  const { language } = reach.act.person
  const link = (path: string) => publicUrl + inLanguage(language, path)
  const token = await newReceiptLink(tx, actId)
  const named = await Promise.all(topicsTold(told).map(async (id) => ({ id, topic: await names(tx, id, language) })))
  const sensitive = new Set(named.flatMap(({ id, topic }) => (topic?.isSensitive === true ? [id] : [])))
  const items = letterItems(told, { lang: catalogueLanguage(language), link, sensitive, receipt: link(receiptPaths.receipt(token)) })
  const { sender } = messageTexts(catalogueLanguage(language)).masked
  const topics = [...new Set(named.map(({ id, topic }) => (sensitive.has(id) ? sender : (topic?.name ?? id))))]
  const letter = { topics, items, stop: link(receiptPaths.cancellation(token)), change: link(changePath(token)) }
  const quiet = quietOf(last) ?? (await quietOfActs(tx, [actId])).get(actId) ?? null
  const common = { key: `tidings:${last.subscriptionId}:${last.id}`, dueAt: outOfQuiet(channel, quiet, at) }
  const around = await sending.lines(tx, language)
  await queue(tx, { reach, letter, around, oneClick: publicUrl + receiptPaths.stop(token), ...common }, at)
}

interface Ready {
  reach: Reach
  letter: Letter
  around: Parameters<typeof between>[0]
  oneClick: string
  key: string
  dueAt: Instant
}

async function queue(tx: Tx, { reach, letter, around, oneClick, key, dueAt }: Ready, at: Instant): Promise<void> {
  const { act, to } = reach
  if (to === null) return
  const { language } = act.person
  const words = tidingsWords(letter, language)
  const common = { key, language, to: to.value, dueAt }
  if (to.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: words.sms }, at)
  else {
    const headers = { 'List-Unsubscribe': `<${oneClick}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    await queueMessage(tx, { ...common, channel: 'email', subject: words.subject, text: between(around, words.text), headers }, at)
  }
}

export function tidingsWords(letter: Letter, language: PageLanguage): MessageWords {
  const t = messageTexts(catalogueLanguage(language)).tidings
  return { subject: t.subject(letter), text: t.body(letter), sms: tidingsSms(letter, t.sms) }
}

/** What is told of at the least, where the name of what is followed is as long as a text. */
const FEW_SIGNS = 24

/** With a link to each thing where that is one SMS; else what they are called, and where it is stopped. */
function tidingsSms(letter: Letter, write: (letter: Letter) => string): string {
  const whole = plainSms(write(letter))
  if (smsLength(whole).segments === 1) return whole
  const titles = letter.items.map(({ title }) => title).join(', ')
  const [topic = ''] = letter.topics
  const short = (named: string) => (title: string) => write({ ...letter, topics: [named], items: [{ title, text: '', link: '' }] })
  const named = oneSms(titles, short(topic))
  return smsLength(named).segments === 1 ? named : oneSms(topic, (cut) => short(cut)(titles.slice(0, FEW_SIGNS).trimEnd()))
}
