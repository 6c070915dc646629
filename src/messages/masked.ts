import { catalogueLanguage, type PageLanguage } from '../platform/i18n/index.ts'
import type { MessageWords } from '../platform/outbox/index.ts'
import { plainSms } from '../platform/sms/index.ts'
import { messageTexts } from './texts.ts'

/** `answer`: to what was asked. `notice`: something has become of what was asked for. */
type Masked = 'answer' | 'notice'

/** What is sent of something sensitive (domain.md A3): that there is something, and where it is read. The mail says no more than its subject. */
export function maskedWords(what: Masked, link: string, language: PageLanguage): MessageWords {
  const t = messageTexts(catalogueLanguage(language)).masked
  const subject = t[what]
  return { subject, text: t.body(subject, link), sms: plainSms(t.sms(subject, link)) }
}
