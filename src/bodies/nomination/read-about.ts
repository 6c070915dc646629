import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import { AGE_BANDS, GENDERS, type AboutCandidate } from './about-candidate.ts'
import { candidateWords } from './desk-words.ts'

/** A committee must be able to ask her again. */
export const ASKED_TO_SIT: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: true }

interface Reading {
  body: Pick<BodyOnDay, 'places'>
  /** Slugs of the municipality's places. */
  places: readonly string[]
  asked?: AskedOfParty
  language: PageLanguage
  lang: Language
}

/** The fields of `AboutFields` and of `PartyFields`, by whatever way they came. `about` is null when something is missing in it. */
export function readInterest(typed: Typed, { body, places, asked = ASKED_TO_SIT, language, lang }: Reading): ReadInterest {
  const t = candidateWords(lang, asked.atDesk).faults
  const { faults: partyFaults, ...party } = readParty(typed, { asked, language, lang })
  const faults: FieldFault[] = []
  const place = places.find((slug) => slug === lineOf(typed, 'bor'))
  const age = AGE_BANDS.find((one) => one === lineOf(typed, 'alder'))
  if (body.places.length > 0 && place === undefined) faults.push({ field: 'bor', message: t.needPlace })
  if (age === undefined) faults.push({ field: 'alder', message: t.needAge })
  const gender = GENDERS.find((one) => one === lineOf(typed, 'kjonn')) ?? null
  const about = faults.length > 0 || age === undefined ? null : { place: place ?? '', age, gender, newcomer: lineOf(typed, 'ny') === 'ja' }
  return { ...party, about, faults: [...faults, ...partyFaults] }
}

export interface ReadInterest extends ReadParty {
  about: AboutCandidate | null
}
