import {
  dueOfAct,
  newReceiptLink,
  quietOfActs,
  reachOf,
  receiptPaths,
  type Reach,
  type Staff,
  type TopicNames,
} from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import { queueMessage, type MessageWords } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { oneSms } from '../../platform/sms/index.ts'
import { maskedWords } from '../masked.ts'
import { between, type MessageLines } from '../message-lines.ts'
import { messageSaid, messageTexts } from '../texts.ts'

interface Answer {
  id: string
  text: string
  by: Pick<Staff, 'id'>
  names: TopicNames
  lines: MessageLines
  publicUrl: string
  /** Town time. */
  at: Instant
}

/** Answered once; sent where the asker wants it, else the desk rings. Throws `not-found`, `conflict`. */
export function answerEnquiry(db: Db, given: Answer): Promise<void> {
  return db.transaction().execute(async (tx) => {
    // Persons before what is theirs, in the order an erasure locks them.
    const asked = await tx.selectFrom('enquiry').select('actId').where('id', '=', given.id).executeTakeFirst()
    const reach = asked ? await reachOf(tx, asked) : null
    const enquiry = await tx.selectFrom('enquiry').selectAll().where('id', '=', given.id).forUpdate().executeTakeFirst()
    if (!enquiry) throw notFound(messageSaid((t) => t.faults.noEnquiry))
    if (enquiry.withdrawnAt !== null)
      throw new Fault(
        'conflict',
        messageSaid((t) => t.faults.withdrawnMeanwhile),
      )
    if (enquiry.answeredAt !== null)
      throw new Fault(
        'conflict',
        messageSaid((t) => t.faults.answeredMeanwhile),
      )
    await tx
      .updateTable('enquiry')
      .set({ answer: given.text, answeredAt: new Date(given.at), answeredBy: given.by.id })
      .where('id', '=', given.id)
      .execute()
    if (reach !== null) await send(tx, enquiry, { ...given, reach })
  })
}

interface Asked {
  id: string
  actId: string
  topic: string
  body: string
}

async function send(tx: Tx, { id, actId, topic, body }: Asked, given: Answer & { reach: Reach }): Promise<void> {
  const { text, names, publicUrl, at } = given
  const { act, to: contact } = given.reach
  if (contact === null) return
  const { language } = act.person
  const found = await names(tx, topic, language)
  const link = publicUrl + inLanguage(language, receiptPaths.receipt(await newReceiptLink(tx, actId)))
  const whole = () => answerWords({ name: found?.name ?? topic, question: body, answer: text, link }, language)
  const words = found?.isSensitive === true ? maskedWords('answer', link, language) : whole()
  const channel = contact.kind === 'mobile' ? 'sms' : 'email'
  const quiet = (await quietOfActs(tx, [actId])).get(actId) ?? null
  const common = { key: `enquiry:${id}`, language, to: contact.value, dueAt: dueOfAct(channel, quiet, { at }) }
  if (channel === 'sms') await queueMessage(tx, { ...common, channel, text: words.sms }, at)
  else
    await queueMessage(tx, { ...common, channel, subject: words.subject, text: between(await given.lines(tx, language), words.text) }, at)
}

interface Answered {
  name: string
  question: string
  answer: string
  link: string
}

export function answerWords(given: Answered, language: PageLanguage): MessageWords {
  const t = messageTexts(catalogueLanguage(language)).enquiry
  return { subject: t.subject(given.name), text: t.body(given), sms: oneSms(given.name, (name) => t.sms({ ...given, name })) }
}
