import type { Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'
import { saidNorwegian } from './said-norwegian.ts'

export type Channel = 'email' | 'sms'

/** Headers that a mail may have beside its own; anything else is ours to decide. */
export type ExtraHeader = 'List-Unsubscribe' | 'List-Unsubscribe-Post' | 'List-Id' | 'Reply-To' | 'In-Reply-To' | 'References'

interface Any {
  /** One per cause and recipient, of ids alone: `session-cancelled:<session>:<sign-up>`. Kept when the content is purged. */
  key: string
  language: string
  /** Town time; left out means at once. */
  dueAt?: Instant
  /** Town time after which it would only mislead: then it is given up instead of sent. */
  notAfter?: Instant
}

interface NewMail extends Any {
  channel: 'email'
  /** One bare address. */
  to: string
  subject: string
  /** The whole message; HTML only repeats it. */
  text: string
  html?: string
  headers?: Partial<Record<ExtraHeader, string>>
  /** An invitation or its cancelling, for the reader's calendar. */
  calendar?: { method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; content: string }
}

interface NewSms extends Any {
  channel: 'sms'
  /** `+4741234567`. */
  to: string
  text: string
}

export type NewMessage = NewMail | NewSms

export interface QueuedMessage {
  id: string
  /** False: it was queued before, and stays as it was. */
  isNew: boolean
}

/** What was given can never be sent: an address that is none, a subject of two lines. */
export class WrongMessage extends Error {}

const ONE_ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/
const ONE_NUMBER = /^\+[1-9][0-9]{6,14}$/
const LONGEST_ADDRESS = 254

/** Queues it in the transaction that is its cause. The same key again changes nothing. Throws `WrongMessage`. */
export async function queueMessage(tx: Tx, message: NewMessage, now: Instant): Promise<QueuedMessage> {
  refuseWrong(message)
  const row = await tx
    .insertInto('outboundMessage')
    .values(rowOf(message, now))
    .onConflict((oc) => oc.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row !== undefined) return { id: row.id, isNew: true }
  const { id } = await tx.selectFrom('outboundMessage').select('id').where('key', '=', message.key).executeTakeFirstOrThrow()
  return { id, isNew: false }
}

function refuseWrong(message: NewMessage): void {
  const { channel, to } = message
  if (channel === 'sms' && !ONE_NUMBER.test(to)) throw new WrongMessage('the number is not one in international form')
  if (channel === 'sms') return
  if (!ONE_ADDRESS.test(to) || to.length > LONGEST_ADDRESS) throw new WrongMessage('the address is not one e-mail address')
  if ([message.subject, ...Object.values(message.headers ?? {})].some((line) => /[\r\n]/.test(line))) {
    throw new WrongMessage('subject and headers are of one line each')
  }
}

function rowOf(message: NewMessage, now: Instant) {
  const { key, channel, language, to, dueAt = now, notAfter } = message
  const mail = message.channel === 'email' ? message : null
  return {
    key,
    channel,
    language,
    text: saidNorwegian(message),
    toAddress: to,
    subject: mail?.subject ?? null,
    html: mail?.html ?? null,
    headers: JSON.stringify(mail?.headers ?? {}),
    calendar: mail?.calendar === undefined ? null : JSON.stringify(mail.calendar),
    createdAt: new Date(now),
    dueAt: new Date(dueAt),
    notAfter: notAfter === undefined ? null : new Date(notAfter),
  }
}
