import { signUpTexts, type SignUpRuleItem } from '../../activities/index.ts'
import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'

export const ASKED_TO_SIGN_UP: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: true }

export interface ReadSignUp extends ReadParty {
  size: number
  together: boolean
}

interface Reading {
  rule: SignUpRuleItem
  asked?: AskedOfParty
  /** Of what is sent to them. */
  language: PageLanguage
  lang: Language
}

/** The fields of the form, by whatever way they came. */
export function readSignUp(typed: Typed, { rule, asked = ASKED_TO_SIGN_UP, language, lang }: Reading): ReadSignUp {
  const count = lineOf(typed, 'antall') || '1'
  const size = /^\d{1,2}$/.test(count) ? Number(count) : 0
  const party = readParty(typed, { asked, language, lang })
  const wrong = size < 1 || size > rule.together ? [{ field: 'antall', message: signUpTexts(lang).faults.tooMany(rule.together) }] : []
  return { ...party, size, together: size > 1 && lineOf(typed, 'sammen') === 'ja', faults: [...wrong, ...party.faults] }
}
