import { dueOfAct, newReceiptLink, quietOfActs, receiptPaths, type Act, type Reach } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { queueMessage } from '../../platform/outbox/index.ts'
import type { Sending } from '../follow/send-letter.ts'
import { maskedWords } from '../masked.ts'
import { between } from '../message-lines.ts'
import { answerWords } from './answer-words.ts'

interface Answered {
  topic: string
  body: string
  answer: string
}

interface Way extends Sending {
  act: Act
  to: NonNullable<Reach['to']>
  /** What names the message beside its kind. */
  name: string
}

/** The answer to a question, as it is written in the channel of an address. */
export async function sendAnswer(tx: Tx, { topic, body, answer }: Answered, way: Way): Promise<void> {
  const { act, to, name, names, lines, publicUrl, at } = way
  const { language } = act.person
  const found = await names(tx, topic, language)
  const link = publicUrl + inLanguage(language, receiptPaths.receipt(await newReceiptLink(tx, act.id)))
  const whole = () => answerWords({ name: found?.name ?? topic, question: body, answer, link }, language)
  const words = found?.isSensitive === true ? maskedWords('answer', link, language) : whole()
  const channel = to.kind === 'mobile' ? 'sms' : 'email'
  const quiet = (await quietOfActs(tx, [act.id])).get(act.id) ?? null
  const common = { key: `enquiry:${name}`, language, to: to.value, dueAt: dueOfAct(channel, quiet, { at }) }
  if (channel === 'sms') await queueMessage(tx, { ...common, channel, text: words.sms }, at)
  else await queueMessage(tx, { ...common, channel, subject: words.subject, text: between(await lines(tx, language), words.text) }, at)
}
