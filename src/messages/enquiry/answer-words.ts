import { catalogueLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { MessageWords } from '../../platform/outbox/index.ts'
import { oneSms } from '../../platform/sms/index.ts'
import { messageTexts } from '../texts.ts'

interface Answered {
  name: string
  question: string
  answer: string
  link: string
}

export function answerWords(given: Answered, language: PageLanguage): MessageWords {
  const t = messageTexts(catalogueLanguage(language)).enquiry
  return { subject: t.subject(given.name), text: t.body(given), sms: oneSms(given.name, (name) => t.sms({ ...given, name })) }
}
