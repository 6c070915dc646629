import { catalogueLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { MessageWords } from '../../platform/outbox/index.ts'
import { oneSms, plainSms, smsLength } from '../../platform/sms/index.ts'
import type { Letter } from '../texts.nb.ts'
import { messageTexts } from '../texts.ts'

export function tidingsWords(letter: Letter, language: PageLanguage): MessageWords {
  const t = messageTexts(catalogueLanguage(language)).tidings
  return { subject: t.subject(letter), text: t.body(letter), sms: tidingsSms(letter, t.sms) }
}

/** What is told of at the least, where the name of what is followed is as long as a text. */
const FEW_SIGNS = 24

/** With a link to each thing where that is one SMS; else what they are called, and where it is stopped. */
function tidingsSms(letter: Letter, write: (letter: Letter) => string): string {
  const whole = plainSms(write(letter))
  if (smsLength(whole).segments === 1) return whole
  const titles = letter.items.map(({ title }) => title).join(', ')
  const [topic = ''] = letter.topics
  const short = (named: string) => (title: string) => write({ ...letter, topics: [named], items: [{ title, text: '', link: '' }] })
  const named = oneSms(titles, short(topic))
  return smsLength(named).segments === 1 ? named : oneSms(topic, (cut) => short(cut)(titles.slice(0, FEW_SIGNS).trimEnd()))
}
