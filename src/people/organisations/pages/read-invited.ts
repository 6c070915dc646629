import type { FormError } from '../../../design/index.ts'
import type { Language } from '../../../platform/content/localized.ts'
import type { Typed } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { readContact, type Contact } from '../../contacts/index.ts'
import { MEMBER_ROLES, type MemberRole } from '../membership.ts'
import { organisationPageTexts } from './texts.ts'

const LONGEST = 120

type Asked = { role: MemberRole; contact: Contact; name: null } | { role: MemberRole; contact: null; name: string }

interface ReadInvited {
  errors: readonly FormError[]
  /** Null where something is missing. */
  asked: Asked | null
}

/** Whom somebody asks in: by the address, or by name where there is none. */
export function readInvited(typed: Typed, lang: Language): ReadInvited {
  const t = organisationPageTexts(lang).page
  const [address, name] = [lineOf(typed, 'adresse'), lineOf(typed, 'navn').replaceAll(/\s+/g, ' ')]
  const contact = readContact(address)
  const role = MEMBER_ROLES.find((one) => one === lineOf(typed, 'rolle'))
  const wrong = address === '' ? wrongName(name, t) : wrongAddress(contact, name, t)
  const errors = [...wrong, ...(role === undefined ? [{ field: 'rolle', text: t.needRole }] : [])]
  if (role === undefined || errors.length > 0) return { errors, asked: null }
  return { errors, asked: contact === null ? { role, contact, name } : { role, contact, name: null } }
}

type Words = ReturnType<typeof organisationPageTexts>['page']

function wrongAddress(contact: Contact | null, name: string, t: Words): FormError[] {
  if (contact === null || contact.kind === 'phone') return [{ field: 'adresse', text: t.needAddress }]
  return name === '' ? [] : [{ field: 'navn', text: t.bothGiven }]
}

/** The surname is what finds the invitation, together with the words. */
function wrongName(name: string, t: Words): FormError[] {
  if (name === '') return [{ field: 'adresse', text: t.needAddress }]
  return !name.includes(' ') || name.length > LONGEST ? [{ field: 'navn', text: t.needFullName }] : []
}
