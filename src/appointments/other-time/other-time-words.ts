import type { ActWords } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Instant } from '../../platform/time/index.ts'
import { whereWords } from '../modes.ts'
import { OFFER_PAGE } from '../paths.ts'
import type { Mode } from '../service.ts'
import { timeText } from '../time-text.ts'
import type { AskedTime } from '../waiting/find-offer.ts'
import { whenWords } from '../when-words.ts'
import { otherTimeTexts } from './texts.ts'

/** On the receipt of a time that staff ask to have another in place of: what is asked, and where it is answered. */
export function otherTimeWords(
  words: ActWords,
  other: AskedTime | null,
  { mode, lang, at }: { mode: Mode; lang: Language; at: Instant },
): ActWords {
  if (other === null || other.replyBy <= at) return words
  const t = otherTimeTexts(lang).receipt
  const asked = [
    { term: t.other, text: `${whenWords(other, lang)}, ${whereWords({ mode, hubName: other.hubName }, lang)}` },
    { term: t.replyBy, text: whenWords({ start: other.replyBy }, lang) },
  ]
  return {
    ...words,
    facts: [...words.facts, ...asked],
    waits: t.waits,
    asked: timeText(other),
    change: { page: OFFER_PAGE, text: t.answer },
  }
}
