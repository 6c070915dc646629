import type { Language } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { readContact, type Contact } from '../contacts/index.ts'
import type { GivenPerson } from '../persons/index.ts'
import { partyTexts } from './texts.ts'

/** What an act needs to know. The less the better. */
export interface AskedOfParty {
  name: 'needed' | 'optional' | 'not-asked'
  contact: 'needed' | 'optional'
  /** A fixed line will do; else only what can be written to. */
  mayBeRung: boolean
  /** The desk asks for somebody else: «Navn», not «Navnet ditt». */
  atDesk?: boolean
}

export interface ReadParty {
  person: GivenPerson
  helper: GivenPerson | null
  /** The address that answers go to. */
  contact: Contact | null
  faults: readonly FieldFault[]
}

interface Reading {
  asked: AskedOfParty
  /** Language of what is sent to them. */
  language: PageLanguage
  lang: Language
}

const LONGEST_NAME = 120

/** Reads the fields of `PartyFields`. Who helps another gives their own address, and both names. */
export function readParty(typed: Typed, { asked, language, lang }: Reading): ReadParty {
  const t = asked.atDesk === true ? partyTexts(lang).desk : partyTexts(lang)
  const line = (name: string) => lineOf(typed, name).replaceAll(/\s+/g, ' ')
  const [name, address, helped] = [line('navn'), line('adresse'), line('hjelper') === 'ja']
  const helperName = line('hjelpernavn')
  const contact = readContact(address)
  const faults: FieldFault[] = []
  const wrong = (field: string, message: string) => void faults.push({ field, message })

  if (name === '' && (asked.name === 'needed' || helped)) wrong('navn', helped ? t.needHelped : t.needName)
  if (name.length > LONGEST_NAME) wrong('navn', t.tooLong)
  if (address === '' && asked.contact === 'needed') wrong('adresse', asked.mayBeRung ? t.needContact : t.needWritten)
  if (address !== '' && contact === null) wrong('adresse', t.wrongContact)
  if (contact?.kind === 'phone' && !asked.mayBeRung) wrong('adresse', t.fixedLine)
  if (helped && helperName === '') wrong('hjelpernavn', t.needHelper)
  if (helped && helperName.length > LONGEST_NAME) wrong('hjelpernavn', t.tooLong)
  // Whoever wrote their own name before they said that they help has not said whom.
  if (helped && name !== '' && name.toLowerCase() === helperName.toLowerCase()) wrong('navn', t.sameName)

  const contacts = contact === null ? [] : [contact]
  const person = { name: name === '' ? null : name.slice(0, LONGEST_NAME), language, contacts: helped ? [] : contacts }
  const helper = helped ? { name: helperName.slice(0, LONGEST_NAME) || null, language, contacts } : null
  return { person, helper, contact, faults }
}
