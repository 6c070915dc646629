import { actCalledOff, kindOf, newReceiptLink, reachOf, receiptPaths, type ActKinds } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import type { WorkDeps } from '../../platform/jobs/index.ts'
import { listener, queueMessage } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ActDates } from '../act-dates.ts'
import { maskedWords } from '../masked.ts'
import { between, type MessageLines } from '../message-lines.ts'
import { noticeWords } from './hear-notices.ts'

/** Takes out of somebody's calendar what a mail of ours has put there: whoever calls it off knows, but the calendar does not. */
export const hearCalledOff = (kindsOf: (deps: WorkDeps) => ActKinds, lines: MessageLines, dates: ActDates) =>
  listener({
    kind: actCalledOff,
    name: 'messages.take-out-of-calendar',
    handle: (tx, { payload, at }, deps) =>
      takeOut(tx, { actId: payload.act, at, kinds: kindsOf(deps), lines, dates: dates(deps), publicUrl: deps.config.publicUrl }),
  })

interface TakingOut {
  actId: string
  at: Instant
  kinds: ActKinds
  lines: MessageLines
  dates: ReturnType<ActDates>
  publicUrl: string
}

async function takeOut(tx: Tx, { actId, at, kinds, lines, dates, publicUrl }: TakingOut): Promise<void> {
  const reach = await reachOf(tx, { actId, kind: 'email', calledOff: true })
  if (!reach?.to || !(await isInCalendar(tx, actId))) return
  const { act, to } = reach
  const calendar = await dates(tx, { act, to: to.value, at })
  if (calendar === null) return
  const { language } = act.person
  const link = publicUrl + inLanguage(language, receiptPaths.receipt(await newReceiptLink(tx, actId)))
  const { cancelled, isSensitive } = await kindOf(kinds, act).describe(tx, act, language)
  const words =
    isSensitive === true
      ? maskedWords('notice', link, language)
      : noticeWords({ title: cancelled, text: `${cancelled}.`, code: act.code, link }, language)
  const text = between(await lines(tx, language), words.text)
  const mail = {
    key: `notice:${actId}:called-off${act.turns > 1 ? `:${act.turns}` : ''}`,
    channel: 'email',
    language,
    to: to.value,
    subject: words.subject,
    text,
    calendar,
  } as const
  await queueMessage(tx, mail, at)
}

async function isInCalendar(tx: Tx, actId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('outboundMessage')
    .select('id')
    .where((eb) => eb.or([eb('key', '=', `receipt:${actId}`), eb('key', 'like', `notice:${actId}:%`)]))
    .where('calendar', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
