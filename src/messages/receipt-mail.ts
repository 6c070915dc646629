import { actDone, kindOf, newReceiptLink, reachOf, receiptPaths, type Act, type ActKinds } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { catalogueLanguage, inLanguage } from '../platform/i18n/index.ts'
import type { WorkDeps } from '../platform/jobs/index.ts'
import { listener, queueMessage } from '../platform/outbox/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { between, type MessageLines } from './message-lines.ts'
import { messageTexts } from './texts.ts'

/** Sends the receipt of an act to whoever left an address. */
export const sendReceipts = (kindsOf: (deps: WorkDeps) => ActKinds, lines: MessageLines) =>
  listener({
    kind: actDone,
    name: 'messages.send-receipt',
    handle: (tx, { payload, at }, deps) =>
      sendReceipt(tx, { actId: payload.act, lines, kinds: kindsOf(deps), publicUrl: deps.config.publicUrl, at }),
  })

interface Sending {
  lines: MessageLines
  actId: string
  kinds: ActKinds
  publicUrl: string
  at: Instant
}

async function sendReceipt(tx: Tx, { actId, lines, kinds, publicUrl, at }: Sending): Promise<void> {
  const reach = await reachOf(tx, { actId })
  if (!reach?.to) return
  const { act, to: contact } = reach
  const { language } = act.person
  const words = await kindOf(kinds, act).describe(tx, act, language)
  const link = publicUrl + inLanguage(language, receiptPaths.receipt(await newReceiptLink(tx, act.id)))
  const t = messageTexts(catalogueLanguage(language)).receipt
  const common = { key: `receipt:${act.id}`, language, to: contact.value }
  const facts = isTrusted(act, contact) ? [words.facts.map(({ term, text }) => `${term}: ${text}`).join('\n')] : []
  const given = { heading: words.heading, summary: [words.heading, ...facts].join('\n\n'), code: act.code, link }
  if (contact.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: t.sms(given) }, at)
  else
    await queueMessage(
      tx,
      { ...common, channel: 'email', subject: t.subject(given), text: between(await lines(tx, language), t.body(given)) },
      at,
    )
}

/** What somebody wrote is quoted to an address that is proven, or that staff were given: else anybody could write to anybody through us. */
const isTrusted = ({ channel }: Act, { verified }: { verified: boolean }) => verified || (channel !== 'web' && channel !== 'api')
