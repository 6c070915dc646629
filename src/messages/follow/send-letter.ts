import { newReceiptLink, outOfQuiet, quietOfActs, receiptPaths, type Act, type Reach, type TopicNames } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage } from '../../platform/i18n/index.ts'
import { queueMessage } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { between, type MessageLines } from '../message-lines.ts'
import type { Letter } from '../texts.nb.ts'
import { messageTexts } from '../texts.ts'
import { changePath } from './change-path.ts'
import { letterItems, topicsTold } from './letter-items.ts'
import { quietOf } from './own-quiet.ts'
import type { Taken } from './take-due.ts'
import { tidingsWords } from './tidings-words.ts'

export interface Sending {
  lines: MessageLines
  names: TopicNames
  publicUrl: string
  /** Town time. */
  at: Instant
}

interface Telling {
  act: Act
  to: NonNullable<Reach['to']>
  /** The oldest event first. */
  told: readonly Taken[]
  /** What names the message beside its kind. */
  name: string
}

/** One message with all that is told, and on each line which message told it. */
export async function sendLetter(tx: Tx, telling: Telling, sending: Sending): Promise<void> {
  const { act, to, told, name } = telling
  const { language } = act.person
  const token = await newReceiptLink(tx, act.id)
  const words = tidingsWords(await letterOf(tx, { ...telling, token }, sending), language)
  const quiet = told.map(quietOf).findLast((own) => own !== null) ?? (await quietOfActs(tx, [act.id])).get(act.id) ?? null
  const channel = to.kind === 'mobile' ? 'sms' : 'email'
  const common = { key: `tidings:${name}`, language, to: to.value, dueAt: outOfQuiet(channel, quiet, sending.at) }
  const oneClick = sending.publicUrl + receiptPaths.stop(token)
  const headers = { 'List-Unsubscribe': `<${oneClick}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  const text = between(await sending.lines(tx, language), words.text)
  if (channel === 'sms') await queueMessage(tx, { ...common, channel, text: words.sms }, sending.at)
  else await queueMessage(tx, { ...common, channel, subject: words.subject, text, headers }, sending.at)
  const ids = told.map(({ id }) => id)
  await tx.updateTable('tiding').set({ sentAs: common.key }).where('id', 'in', ids).execute()
}

async function letterOf(tx: Tx, { act, told, token }: Telling & { token: string }, { names, publicUrl }: Sending): Promise<Letter> {
  const { language } = act.person
  const lang = catalogueLanguage(language)
  const link = (path: string) => publicUrl + inLanguage(language, path)
  const named = await Promise.all(topicsTold(told).map(async (id) => ({ id, topic: await names(tx, id, language) })))
  const sensitive = new Set(named.flatMap(({ id, topic }) => (topic?.isSensitive === true ? [id] : [])))
  const items = letterItems(told, { lang, link, sensitive, receipt: link(receiptPaths.receipt(token)) })
  const { sender } = messageTexts(lang).masked
  const topics = [...new Set(named.map(({ id, topic }) => (sensitive.has(id) ? sender : (topic?.name ?? id))))]
  return { topics, items, stop: link(receiptPaths.cancellation(token)), change: link(changePath(token)) }
}
