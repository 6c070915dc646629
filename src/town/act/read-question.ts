import { LONGEST_QUESTION } from '../../messages/index.ts'
import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { actPageTexts } from './texts.ts'

export const ASKED_TO_QUESTION: AskedOfParty = { name: 'optional', contact: 'optional', mayBeRung: true }

export interface ReadQuestion extends ReadParty {
  body: string
}

/** The fields of the form, by whatever way they came. */
export function readQuestion(typed: Typed, given: { language: PageLanguage; lang: Language }): ReadQuestion {
  const t = actPageTexts(given.lang).contact
  const body = lineOf(typed, 'sporsmal')
  const party = readParty(typed, { asked: ASKED_TO_QUESTION, ...given })
  const wrong = body === '' ? t.needQuestion : body.length > LONGEST_QUESTION ? t.tooLong(LONGEST_QUESTION) : null
  return { ...party, body, faults: [...(wrong === null ? [] : [{ field: 'sporsmal', message: wrong }]), ...party.faults] }
}
