import { catalogueLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { MessageWords } from '../../platform/outbox/index.ts'
import { residentTexts } from './texts.ts'

export function codeWords(given: { code: string; link: string }, language: PageLanguage): MessageWords {
  const t = residentTexts(catalogueLanguage(language)).mail
  return { subject: t.subject, text: t.body(given), sms: t.sms(given.code) }
}
