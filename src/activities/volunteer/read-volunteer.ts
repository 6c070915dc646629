import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { hasRoom, type FoundNeed } from './find-needs.ts'
import { slotWords } from './slot-words.ts'
import { volunteerWords } from './desk-words.ts'

export const ASKED_OF_VOLUNTEER: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: true }

/** Names of the fields. */
export const SHIFTS = 'vakter'
export const OLD_ENOUGH = 'alder'
export const POLICE = 'attest'

interface Reading {
  need: FoundNeed
  asked?: AskedOfParty
  /** Of what is sent to them. */
  language: PageLanguage
  lang: Language
}

/** The fields of the form, by whatever way they came. */
export function readVolunteer(
  typed: Typed,
  { need, asked = ASKED_OF_VOLUNTEER, language, lang }: Reading,
): ReadParty & { slots: readonly string[] } {
  const party = readParty(typed, { asked, language, lang })
  const t = volunteerWords(lang, asked.atDesk).faults
  // Where there is one alone, it is not asked.
  const [only, ...others] = need.slots
  const slots = only !== undefined && others.length === 0 ? [only.id] : listOf(typed, SHIFTS)
  const fault = (field: string, message: string | null): FieldFault[] => (message === null ? [] : [{ field, message }])
  return {
    ...party,
    slots,
    faults: [
      ...fault(SHIFTS, slotFault(need, slots, { lang, t })),
      ...fault(OLD_ENOUGH, need.ageFrom === null || lineOf(typed, OLD_ENOUGH) === 'ja' ? null : t.age(need.ageFrom)),
      ...fault(POLICE, !need.policeCheck || lineOf(typed, POLICE) === 'ja' ? null : t.police),
      ...party.faults,
    ],
  }
}

type Faults = ReturnType<typeof volunteerWords>['faults']

function slotFault(need: FoundNeed, slots: readonly string[], { lang, t }: { lang: Language; t: Faults }): string | null {
  if (slots.length === 0) return t.needShift
  for (const id of slots) {
    const slot = need.slots.find((one) => one.id === id)
    if (slot === undefined || slot.isOff) return t.noShift
    if (!hasRoom(need, slot)) return t.full(slotWords(slot, lang))
  }
  return null
}
