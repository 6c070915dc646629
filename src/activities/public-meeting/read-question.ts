import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { meetingTexts } from './texts.ts'

/** Neither is needed: the receipt finds the question again. */
export const ASKED_TO_ASK: AskedOfParty = { name: 'optional', contact: 'optional', mayBeRung: true }
export const ASKED_TO_VOLUNTEER: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: false }
export const LONGEST_MEETING_QUESTION = 600

/** The fields of the form, by whatever way they came. */
export function readMeetingQuestion(
  typed: Typed,
  { asked = ASKED_TO_ASK, language, lang }: { asked?: AskedOfParty; language: PageLanguage; lang: Language },
): ReadParty & { body: string } {
  const t = meetingTexts(lang).faults
  const { faults, ...party } = readParty(typed, { asked, language, lang })
  const body = lineOf(typed, 'sporsmal')
  const wrong = body === '' ? t.needQuestion : body.length > LONGEST_MEETING_QUESTION ? t.longQuestion(LONGEST_MEETING_QUESTION) : null
  return {
    ...party,
    body: body.slice(0, LONGEST_MEETING_QUESTION),
    faults: [...(wrong === null ? [] : [{ field: 'sporsmal', message: wrong }]), ...faults],
  }
}
