import type { Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage, longDate, type PageLanguage } from '../../platform/i18n/index.ts'
import { queueMessage, type MessageWords } from '../../platform/outbox/index.ts'
import { oneSms } from '../../platform/sms/index.ts'
import { addDays, instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import { tellActor, type ActNotice } from '../acts/act-notice.ts'
import { reachOf } from '../acts/reach.ts'
import { dueOfAct, type Contact, type Quiet } from '../contacts/index.ts'
import { newReceiptLink } from '../acts/receipt-link.ts'
import { receiptPaths } from '../acts/paths.ts'
import { quietOfActs } from '../residents/index.ts'
import type { MemberRole } from './membership.ts'
import { siteOf } from '../site-of.ts'
import { organisationPaths } from './paths.ts'
import { senderOf } from './sender.ts'
import { organisationSaid, organisationTexts, type OrganisationTexts } from './texts.ts'

interface ToInvite {
  id: string
  token: string
  organisationId: string
  role: MemberRole
  contact: Contact
  language: PageLanguage
  publicUrl: string
  at: Instant
}

/** The link to say yes or no. Opening it says neither. */
export async function sendInvitation(
  tx: Tx,
  { id, token, organisationId, role, contact, language, publicUrl, at }: ToInvite,
): Promise<void> {
  const name = (await senderOf(tx, organisationId))?.name ?? ''
  const link = publicUrl + inLanguage(language, organisationPaths.invitation(token))
  const words = invitationWords({ name, role, link }, language)
  await sendTo(tx, contact, { key: `invitation:${id}:${token.slice(0, 8)}`, language, words, quiet: null, at })
}

export function invitationWords(
  { name, role, link }: { name: string; role: MemberRole; link: string },
  language: PageLanguage,
): MessageWords {
  const { mail: t, roles } = organisationTexts(catalogueLanguage(language))
  const given = { name, role: roles[role].toLowerCase(), link }
  return {
    subject: t.inviteSubject(given),
    text: t.inviteBody({ ...given, site: siteOf(link) }),
    sms: oneSms(name, (short) => t.inviteSms({ ...given, name: short })),
  }
}

/** What leaders are told of: how staff decided, or that the organisation is about to be put to rest. */
export const TOLD = ['approved', 'refused', 'asked', 'dormant', 'dissolved', 'accepted', 'turned_away', 'member_out'] as const
export type Told = (typeof TOLD)[number]

interface Telling {
  what: Told
  /** The act of whom it is told; an erased one is told nothing. */
  actId: string
  organisationId: string
  reason: string | null
  /** Last day to answer, for `asked`. */
  days: number
  publicUrl: string
  at: Instant
  /** One for each thing that happened. */
  key: string
}

/** By the address on their receipt; whoever has none that works is rung, and reads it there. */
export async function tellMember(tx: Tx, { what, actId, organisationId, reason, days, publicUrl, at, key }: Telling): Promise<void> {
  const reach = await reachOf(tx, { actId })
  if (reach === null) return
  const { act, to } = reach
  const { language } = act.person
  const name = (await senderOf(tx, organisationId))?.name ?? ''
  if (to === null) return tellActor(tx, { act: actId, ...rungWords(what, name), page: null, notAfter: null }, at)
  const link = publicUrl + inLanguage(language, receiptPaths.receipt(await newReceiptLink(tx, act.id)))
  const words = toldWords(what, { name, link, reason, answerBy: addDays(instantToWall(at).day, days) }, language)
  const quiet = (await quietOfActs(tx, [actId])).get(actId) ?? null
  await sendTo(tx, to, { key: `organisation:${what}:${organisationId}:${key}:${actId}`, language, words, quiet, at })
}

interface ToSend {
  key: string
  language: PageLanguage
  words: MessageWords
  quiet: Quiet | null
  at: Instant
}

/** No phone sounds in the town's night, and nothing comes in somebody's own quiet hours. */
async function sendTo(tx: Tx, to: Contact, { key, language, words, quiet, at }: ToSend): Promise<void> {
  const channel = to.kind === 'mobile' ? 'sms' : 'email'
  const common = { key, language, to: to.value, dueAt: dueOfAct(channel, quiet, { at }) }
  if (channel === 'sms') await queueMessage(tx, { ...common, channel, text: words.sms }, at)
  else await queueMessage(tx, { ...common, channel, subject: words.subject, text: words.text }, at)
}

/** What is said on the phone. A reason that somebody wrote is read from the organisation's page: what waits to be rung keeps none. */
export function rungWords(what: Told, name: string): Pick<ActNotice, 'title' | 'text'> {
  const given = { name, link: '', reason: '', day: '' }
  const way = what === 'asked' || what === 'dormant' ? 'here' : what === 'approved' || what === 'accepted' ? 'begin' : 'reason'
  return {
    title: organisationSaid((t) => t.mail.told[what].subject(given)),
    text: organisationSaid((t) => t.mail.rung[way]),
  }
}

interface ToldGiven {
  name: string
  link: string
  reason: string | null
  answerBy: Day
}

export function toldWords(what: Told, { name, link, reason, answerBy }: ToldGiven, language: PageLanguage): MessageWords {
  const lang = catalogueLanguage(language)
  const t = organisationTexts(lang).mail
  const given = { name, link, reason: reason ?? '', day: longDate(answerBy, lang) }
  const words: OrganisationTexts['mail']['told'][Told] = t.told[what]
  return {
    subject: words.subject(given),
    text: words.body(given),
    sms: oneSms(name, (short) => t.toldSms(words.subject({ ...given, name: short }), link)),
  }
}
