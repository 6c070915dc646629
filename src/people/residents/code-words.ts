import { catalogueLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { MessageWords } from '../../platform/outbox/index.ts'
import { siteOf } from '../site-of.ts'
import { residentTexts } from './texts.ts'

export function codeWords(given: { code: string; link: string }, language: PageLanguage): MessageWords {
  const t = residentTexts(catalogueLanguage(language)).mail
  return { subject: t.subject, text: t.body({ ...given, site: siteOf(given.link) }), sms: t.sms(given.code) }
}
