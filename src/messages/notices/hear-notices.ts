import {
  actNotice,
  dueOfAct,
  kindOf,
  newReceiptLink,
  quietOfActs,
  reachOf,
  receiptPaths,
  type ActKinds,
  type ActNotice,
  type Reach,
} from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { WorkDeps } from '../../platform/jobs/index.ts'
import { addressesOfMessages, listener, queueMessage, type Happening, type MessageWords } from '../../platform/outbox/index.ts'
import { plainSms, oneSms, smsLength } from '../../platform/sms/index.ts'
import type { ActDates } from '../act-dates.ts'
import { maskedWords } from '../masked.ts'
import { between, type MessageLines } from '../message-lines.ts'
import { messageTexts } from '../texts.ts'

/** Tells whoever did an act what became of it: sent where they can be reached, else somebody rings or writes. */
export const hearNotices = (kindsOf: (deps: WorkDeps) => ActKinds, lines: MessageLines, dates: ActDates) =>
  listener({
    kind: actNotice,
    name: 'messages.tell-actor',
    handle: async (tx, happening, deps) => {
      const { act: actId, after = [] } = happening.payload
      const reach = await reachOf(tx, { actId, except: await addressesOfMessages(tx, { ids: after }) })
      if (reach === null) return
      if (reach.to === null) await toBeTold(tx, happening)
      else await send(tx, happening, { reach, lines, kinds: kindsOf(deps), dates: dates(deps), publicUrl: deps.config.publicUrl })
    },
  })

/** A line of the call list. */
async function toBeTold(tx: Tx, { id, payload, at }: Happening<ActNotice>): Promise<void> {
  const { act, title, text, notAfter } = payload
  await tx
    .insertInto('actNotice')
    .values({
      actId: act,
      eventId: id,
      title: JSON.stringify(title),
      text: JSON.stringify(text),
      dueAt: new Date(at),
      notAfter: notAfter === null ? null : new Date(notAfter),
    })
    .execute()
}

interface Sending {
  reach: Reach
  kinds: ActKinds
  lines: MessageLines
  dates: ReturnType<ActDates>
  publicUrl: string
}

async function send(tx: Tx, { id, payload, at }: Happening<ActNotice>, { reach, kinds, lines, dates, publicUrl }: Sending): Promise<void> {
  const { act, to } = reach
  if (to === null) return
  const { language } = act.person
  const lang = catalogueLanguage(language)
  const receipt = receiptPaths.receipt(await newReceiptLink(tx, act.id))
  const { isSensitive } = await kindOf(kinds, act).describe(tx, act, language)
  // The name of a page tells what it is about, so a masked link leads to the receipt, which has the way on.
  const link = publicUrl + inLanguage(language, payload.page === null || isSensitive === true ? receipt : `${receipt}/${payload.page}`)
  const whole = () =>
    noticeWords({ title: show(payload.title, lang).text, text: show(payload.text, lang).text, code: act.code, link }, language)
  const words = isSensitive === true ? maskedWords('notice', link, language) : whole()
  const notAfter = payload.notAfter === null ? {} : { notAfter: payload.notAfter }
  const channel = to.kind === 'mobile' ? 'sms' : 'email'
  const quiet = (await quietOfActs(tx, [act.id])).get(act.id) ?? null
  const dueAt = dueOfAct(channel, quiet, { at, notAfter: payload.notAfter })
  const common = { key: `notice:${act.id}:${id}`, language, to: to.value, dueAt, ...notAfter }
  if (channel === 'sms') await queueMessage(tx, { ...common, channel, text: words.sms }, at)
  else {
    const calendar = await dates(tx, { act, to: to.value, at })
    const text = between(await lines(tx, language), words.text)
    await queueMessage(tx, { ...common, channel, subject: words.subject, text, ...(calendar && { calendar }) }, at)
  }
}

interface Given {
  title: string
  text: string
  code: string
  link: string
}

export function noticeWords(given: Given, language: PageLanguage): MessageWords {
  const t = messageTexts(catalogueLanguage(language)).notice
  return { subject: given.title, text: t.body(given), sms: noticeSms(given, t.sms) }
}

/** All of it where that is one SMS; else what it is about, and the link to the rest. */
function noticeSms(given: Given, write: (given: Given) => string): string {
  const whole = plainSms(write(given))
  return smsLength(whole).segments === 1 ? whole : oneSms(given.title, (title) => write({ ...given, text: `${title}.` }))
}
