import type { Call } from '../../messages/index.ts'
import { contactWords, senderWords, shieldTexts } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { topicShort } from '../topic-short.ts'
import type { Work } from '../work.ts'

/** Who is told: the helper, where one acted for the person; the organisation first, where it was done for one. */
export function calledName({ t, lang }: Work, { name, helperName, organisation, shielded }: Call): string {
  if (organisation !== null) return senderWords(lang, organisation, { name, shielded })
  if (shielded) return shieldTexts(lang).person
  const { unnamed, helped } = t.counter.calls
  return helperName === null ? (name ?? unnamed) : helped(name ?? unnamed, helperName)
}

export const numberWords = ({ t }: Work, { number }: Call): string => (number === null ? t.counter.calls.letter : contactWords(number))

/** What to say, the matter first. */
export function sayWords(work: Work, call: Call, lang: Language): string[] {
  const t = work.t.counter.calls
  const { words } = call
  const topic = topicShort(work, call.topic)
  if (words.kind === 'enquiry') return [t.answered(topic), words.answer, t.asked(words.question)]
  if (words.kind === 'notice') return [show(words.title, lang).text, show(words.text, lang).text]
  return [`${topic}: ${show(words.title, lang).text}`, words.text === null ? '' : show(words.text, lang).text]
}
