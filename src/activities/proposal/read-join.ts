import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { proposalWords } from './desk-words.ts'
import { LONGEST } from './proposal.ts'

/** The address is what counts once; a name is only for whoever rings. */
export const ASKED_TO_JOIN: AskedOfParty = { name: 'optional', contact: 'needed', mayBeRung: true }

interface Reading {
  asked?: AskedOfParty
  /** Of what is sent to them. */
  language: PageLanguage
  lang: Language
}

/** The fields of `JoinFields`, by whatever way they came. */
export function readJoin(typed: Typed, { asked = ASKED_TO_JOIN, language, lang }: Reading): ReadParty & { canHelp: string | null } {
  const t = proposalWords(lang, asked.atDesk).faults
  const party = readParty(typed, { asked, language, lang })
  if (lineOf(typed, 'hvordan') !== 'help') return { ...party, canHelp: null }
  const text = lineOf(typed, 'hjelp')
  const wrong = text === '' ? t.needHelp : text.length > LONGEST.canHelp ? t.tooLong(LONGEST.canHelp) : null
  const faults = wrong === null ? party.faults : [{ field: 'hjelp', message: wrong }, ...party.faults]
  return { ...party, canHelp: text === '' ? null : text.slice(0, LONGEST.canHelp), faults }
}
