import { actDone, findAct, kindOf, newReceiptLink, receiptPaths, type ActKinds } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { catalogueLanguage, inLanguage } from '../platform/i18n/index.ts'
import type { WorkDeps } from '../platform/jobs/index.ts'
import { listener, queueMessage } from '../platform/outbox/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { messageTexts } from './texts.ts'

/** Sends the receipt of an act to whoever left an address. */
export const sendReceipts = (kindsOf: (deps: WorkDeps) => ActKinds) =>
  listener({
    kind: actDone,
    name: 'messages.send-receipt',
    handle: (tx, { payload, at }, deps) =>
      sendReceipt(tx, { actId: payload.act, kinds: kindsOf(deps), publicUrl: deps.config.publicUrl, at }),
  })

interface Sending {
  actId: string
  kinds: ActKinds
  publicUrl: string
  at: Instant
}

async function sendReceipt(tx: Tx, { actId, kinds, publicUrl, at }: Sending): Promise<void> {
  const act = await findAct(tx, actId)
  if (act === null || act.cancelledAt !== null) return
  const contact = [...act.person.contacts, ...(act.helper?.contacts ?? [])].find(({ kind }) => kind !== 'phone')
  if (!contact) return
  const { language } = act.person
  const words = await kindOf(kinds, act).describe(tx, act, language)
  const link = publicUrl + inLanguage(language, receiptPaths.receipt(await newReceiptLink(tx, act.id)))
  const t = messageTexts(catalogueLanguage(language)).receipt
  const common = { key: `receipt:${act.id}`, language, to: contact.value }
  const given = { heading: words.heading, facts: words.facts.map(({ term, text }) => `${term}: ${text}`).join('\n'), code: act.code, link }
  if (contact.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: t.sms(given) }, at)
  else await queueMessage(tx, { ...common, channel: 'email', subject: t.subject(given), text: t.body(given) }, at)
}
