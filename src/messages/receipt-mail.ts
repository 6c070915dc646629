import { actDone, kindOf, newReceiptLink, reachOf, receiptPaths, type Act, type ActKinds, type ActWords } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../platform/i18n/index.ts'
import type { WorkDeps } from '../platform/jobs/index.ts'
import { listener, queueMessage, type MessageWords } from '../platform/outbox/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { oneSms } from '../platform/sms/index.ts'
import type { ActDates } from './act-dates.ts'
import { between, type MessageLines } from './message-lines.ts'
import { messageTexts } from './texts.ts'

/** Sends the receipt of an act to whoever left an address. */
export const sendReceipts = (kindsOf: (deps: WorkDeps) => ActKinds, lines: MessageLines, dates: ActDates) =>
  listener({
    kind: actDone,
    name: 'messages.send-receipt',
    handle: (tx, { payload, at }, deps) =>
      sendReceipt(tx, { actId: payload.act, lines, kinds: kindsOf(deps), dates: dates(deps), publicUrl: deps.config.publicUrl, at }),
  })

interface Sending {
  lines: MessageLines
  actId: string
  kinds: ActKinds
  dates: ReturnType<ActDates>
  publicUrl: string
  at: Instant
}

async function sendReceipt(tx: Tx, { actId, lines, kinds, dates, publicUrl, at }: Sending): Promise<void> {
  const reach = await reachOf(tx, { actId })
  if (!reach?.to) return
  const { act, to: contact } = reach
  const { language } = act.person
  const words = await kindOf(kinds, act).describe(tx, act, language)
  const link = publicUrl + inLanguage(language, receiptPaths.receipt(await newReceiptLink(tx, act.id)))
  const common = { key: `receipt:${act.id}`, language, to: contact.value }
  const told = receiptWords({ ...toSay(words, act, contact), code: act.code, link }, language)
  if (contact.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: told.sms }, at)
  else {
    const calendar = isTrusted(act, contact) ? await dates(tx, { act, to: contact.value, at }) : null
    const text = between(await lines(tx, language), told.text)
    await queueMessage(tx, { ...common, channel: 'email', subject: told.subject, text, ...(calendar && { calendar }) }, at)
  }
}

/** Of what is sensitive only that it has come in; the link has the rest. */
function toSay({ heading, facts, isSensitive }: ActWords, act: Act, contact: { verified: boolean }): Pick<Given, 'heading' | 'facts'> {
  const { masked } = messageTexts(catalogueLanguage(act.person.language))
  if (isSensitive === true) return { heading: masked.receipt, facts: [] }
  return { heading, facts: isTrusted(act, contact) ? facts : [] }
}

interface Given {
  heading: string
  facts: ActWords['facts']
  code: string
  link: string
}

export function receiptWords({ heading, facts, code, link }: Given, language: PageLanguage): MessageWords {
  const t = messageTexts(catalogueLanguage(language)).receipt
  const list = facts.length === 0 ? [] : [facts.map(({ term, text }) => `${term}: ${text}`).join('\n')]
  const given = { heading, summary: [heading, ...list].join('\n\n'), code, link }
  return { subject: t.subject(given), text: t.body(given), sms: oneSms(heading, (short) => t.sms({ ...given, heading: short })) }
}

/** What somebody wrote is quoted to an address that is proven, or that staff were given: else anybody could write to anybody through us. */
const isTrusted = ({ channel }: Act, { verified }: { verified: boolean }) => verified || (channel !== 'web' && channel !== 'api')
