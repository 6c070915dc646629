import type { Db, Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import { queueMessage, type MessageWords } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { renewCheck } from '../contacts/contact-check.ts'
import type { NewCheck } from '../contacts/new-check.ts'
import type { Act } from './act.ts'
import { lockAct } from './lock-persons.ts'
import { receiptPaths } from './paths.ts'
import { siteOf } from '../site-of.ts'
import { actTexts } from './texts.ts'

interface ToSend {
  check: NewCheck
  actId: string
  language: PageLanguage
  publicUrl: string
  at: Instant
}

const HOUR = 60 * 60_000

/** How the keys of these messages begin. */
export const ADDRESS_CODE = 'check:'

/** Sends the six digits, and on e-mail the link. In the subject are the digits alone: a mail on a locked screen tells nothing else. */
export async function sendCheck(tx: Tx, { check, actId, language, publicUrl, at }: ToSend): Promise<void> {
  const { contact, code, token } = check
  const words = checkWords({ code, link: publicUrl + inLanguage(language, receiptPaths.check(token)) }, language)
  const common = { key: `check:${actId}:${token.slice(0, 8)}`, language, to: contact.value, notAfter: at + 24 * HOUR }
  if (contact.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: words.sms }, at)
  else await queueMessage(tx, { ...common, channel: 'email', subject: words.subject, text: words.text }, at)
}

export function checkWords(given: { code: string; link: string }, language: PageLanguage): MessageWords {
  const t = actTexts(catalogueLanguage(language)).mail
  return { subject: t.subject(given.code), text: t.body({ ...given, site: siteOf(given.link) }), sms: t.sms(given.code) }
}

/** False when nothing waits any more. */
export function sendCheckAgain(db: Db, { act, publicUrl, at }: { act: Act; publicUrl: string; at: Instant }): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockAct(tx, act.id)
    const check = await renewCheck(tx, act.id)
    if (check === null) return false
    await sendCheck(tx, { check, actId: act.id, language: act.person.language, publicUrl, at })
    return true
  })
}
