import type { Tx } from '../../platform/database/index.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import { queueMessage, type MessageWords } from '../../platform/outbox/index.ts'
import { receiptPaths } from '../acts/paths.ts'
import { actTexts } from '../acts/texts.ts'
import { siteOf } from '../site-of.ts'
import type { Telling } from './telling.ts'

interface Replaced extends Telling {
  /** The address as it stood on the act. */
  contactPointId: string
  personId: string
}

/**
 * Whoever has the old address hears that another stands in its place, once, without a word about whose or what: a receipt is a link, and
 * somebody else may have it. One that nobody has proven hears nothing, since it may be a stranger's, and a dead one hears nothing anyway.
 */
export async function tellOldAddress(tx: Tx, { contactPointId, personId, at, publicUrl }: Replaced): Promise<void> {
  const old = await tx
    .selectFrom('contactPoint')
    .innerJoin('person', 'person.id', 'contactPoint.personId')
    .select(['kind', 'value', 'language'])
    .where('contactPoint.id', '=', contactPointId)
    .where('personId', '=', personId)
    .where('verifiedAt', 'is not', null)
    .where('deadSince', 'is', null)
    .executeTakeFirst()
  if (old === undefined || old.kind === 'phone') return
  const { subject, text, sms } = replacedWords(publicUrl + inLanguage(old.language, receiptPaths.lookup), old.language)
  const common = { key: `address-replaced:${contactPointId}`, language: old.language, to: old.value }
  if (old.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: sms }, at)
  else await queueMessage(tx, { ...common, channel: 'email', subject, text }, at)
}

/** `link` leads to where a receipt is found by its words. */
export function replacedWords(link: string, language: PageLanguage): MessageWords {
  const { subject, body, sms } = actTexts(catalogueLanguage(language)).replaced
  return { subject, text: body({ link, site: siteOf(link) }), sms }
}
