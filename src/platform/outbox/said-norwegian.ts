import { inNorwegian, PAGE_LANGUAGES } from '../i18n/index.ts'
import { smsLength } from '../sms/length.ts'
import { plainSms } from '../sms/one-part.ts'

interface Written {
  channel: 'email' | 'sms'
  /** Of the reader. */
  language: string
  text: string
}

/**
 * The text as it leaves: for whoever reads a language without a catalogue it begins by saying, in that language, that it is in Norwegian
 * (domain.md K1). An SMS says so where that costs one part more and no further: letters of another script take more than twice the room,
 * and the page behind the link says it too.
 */
export function saidNorwegian({ channel, language, text }: Written): string {
  const reader = PAGE_LANGUAGES.find((one) => one === language)
  const notice = reader === undefined ? null : inNorwegian(reader)
  if (notice === null) return text
  if (channel === 'email') return `${notice}\n\n${text}`
  const told = plainSms(`${notice}\n${text}`)
  return smsLength(told).segments <= smsLength(text).segments + 1 ? told : text
}
