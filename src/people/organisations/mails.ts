import type { Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage, longDate, type PageLanguage } from '../../platform/i18n/index.ts'
import { queueMessage } from '../../platform/outbox/index.ts'
import { addDays, instantToWall, type Instant } from '../../platform/time/index.ts'
import { reachOf } from '../acts/reach.ts'
import type { Contact } from '../contacts/index.ts'
import { newReceiptLink } from '../acts/receipt-link.ts'
import { receiptPaths } from '../acts/paths.ts'
import type { MemberRole } from './membership.ts'
import { organisationPaths } from './paths.ts'
import { senderOf } from './sender.ts'
import { organisationTexts, type OrganisationTexts } from './texts.ts'

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
  const t = organisationTexts(catalogueLanguage(language))
  const name = (await senderOf(tx, organisationId))?.name ?? ''
  const link = publicUrl + inLanguage(language, organisationPaths.invitation(token))
  const given = { name, role: t.roles[role].toLowerCase(), link }
  const common = { key: `invitation:${id}:${token.slice(0, 8)}`, language, to: contact.value }
  if (contact.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: t.mail.inviteSms(given) }, at)
  else await queueMessage(tx, { ...common, channel: 'email', subject: t.mail.inviteSubject(given), text: t.mail.inviteBody(given) }, at)
}

/** What leaders are told of: how staff decided, or that the organisation is about to be put to rest. */
export type Told = 'approved' | 'refused' | 'asked' | 'dormant' | 'dissolved' | 'accepted' | 'turned_away'

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

/** By the address on their receipt; whoever has none reads it there. */
export async function tellMember(tx: Tx, { what, actId, organisationId, reason, days, publicUrl, at, key }: Telling): Promise<void> {
  const reach = await reachOf(tx, { actId })
  if (!reach?.to) return
  const { act, to } = reach
  const { language } = act.person
  const lang = catalogueLanguage(language)
  const t = organisationTexts(lang).mail
  const name = (await senderOf(tx, organisationId))?.name ?? ''
  const link = publicUrl + inLanguage(language, receiptPaths.receipt(await newReceiptLink(tx, act.id)))
  const given = { name, link, reason: reason ?? '', day: longDate(addDays(instantToWall(at).day, days), lang) }
  const words: OrganisationTexts['mail']['told'][Told] = t.told[what]
  const common = { key: `organisation:${key}:${actId}`, language, to: to.value }
  if (to.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: t.toldSms(words.subject(given), link) }, at)
  else await queueMessage(tx, { ...common, channel: 'email', subject: words.subject(given), text: words.body(given) }, at)
}
