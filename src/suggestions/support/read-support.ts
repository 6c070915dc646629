import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { LONGEST } from '../suggestion.ts'
import type { SupportLevel } from './support-rule.ts'
import { supportWords } from './desk-words.ts'

/** The address is what counts once; a name is only for whoever rings. */
export const askedToSupport = (level: SupportLevel): AskedOfParty => ({
  name: 'optional',
  contact: level === 'contact' ? 'needed' : 'optional',
  mayBeRung: true,
})

interface Reading {
  asked: AskedOfParty
  /** Of what is sent to them. */
  language: PageLanguage
  lang: Language
}

export interface ReadSupport extends ReadParty {
  canHelp: string | null
  wantsWord: boolean
}

/** The fields of `SupportFields`, by whatever way they came. Of a child there is no name, and no address but a grown-up's. */
export function readSupport(typed: Typed, { asked, language, lang }: Reading): ReadSupport {
  const t = supportWords(lang, asked.atDesk)
  const party = readParty(typed, { asked, language, lang })
  const isChild = lineOf(typed, 'barn') === 'ja'
  const text = lineOf(typed, 'hvordan') === 'help' ? lineOf(typed, 'hjelp') : null
  const wrong = text === null ? null : text === '' ? t.needHelp : text.length > LONGEST.canHelp ? t.tooLong(LONGEST.canHelp) : null
  const alone = isChild && party.helper === null && party.contact !== null
  const faults = [
    ...(wrong === null ? [] : [{ field: 'hjelp', message: wrong }]),
    ...party.faults.filter(({ field }) => !isChild || field !== 'navn'),
    ...(alone ? [{ field: 'hjelpernavn', message: t.childHelped }] : []),
  ]
  const person = isChild ? { ...party.person, name: null, contacts: [] } : party.person
  return {
    ...party,
    person,
    faults,
    canHelp: text === null ? null : text.slice(0, LONGEST.canHelp) || null,
    wantsWord: lineOf(typed, 'varsel') === 'ja',
  }
}
