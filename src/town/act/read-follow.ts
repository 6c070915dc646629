import { ABOUT, RHYTHMS, type About, type Rhythm } from '../../messages/index.ts'
import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { listOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { actPageTexts } from './texts.ts'

export const ASKED_TO_FOLLOW: AskedOfParty = { name: 'not-asked', contact: 'needed', mayBeRung: false }

export interface ReadFollow extends ReadParty {
  about: About[]
  rhythm: Rhythm
}

/** The fields of the form, by whatever way they came. */
export function readFollow(typed: Typed, given: { language: PageLanguage; lang: Language }): ReadFollow {
  const about = ABOUT.filter((one) => listOf(typed, 'om').includes(one))
  const rhythm = RHYTHMS.find((one) => one === typed['rytme']) ?? 'at_once'
  const party = readParty(typed, { asked: ASKED_TO_FOLLOW, ...given })
  const noneChosen = about.length === 0 ? [{ field: 'om', message: actPageTexts(given.lang).follow.needAbout }] : []
  return { ...party, about, rhythm, faults: [...noneChosen, ...party.faults] }
}
