import type { Language } from '../../../platform/content/localized.ts'
import type { FieldFault } from '../../../platform/http/errors.ts'
import type { Typed } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { readContact, type Contact } from '../../contacts/index.ts'
import { ORGANISATION_KINDS, type OrganisationKind } from '../organisation.ts'
import { organisationPageTexts } from './texts.ts'

interface ReadClaimed {
  name: string
  kind: OrganisationKind
  takesOver: boolean
  faults: readonly FieldFault[]
}

export interface ReadClaim extends ReadClaimed {
  yourName: string
  contact: Contact | null
}

interface Known {
  /** What it is called in the register, or here already; it is not asked for then. */
  name: string | null
  kind: OrganisationKind | null
  /** It is here already. */
  isTaken: boolean
  lang: Language
}

const LONGEST = 120
const line = (typed: Typed, field: string) => lineOf(typed, field).replaceAll(/\s+/g, ' ')

/** Who registers what, by whatever way it came. */
export function readClaim(typed: Typed, known: Known): ReadClaim {
  const t = organisationPageTexts(known.lang).who
  const claimed = readClaimed(typed, known)
  const yourName = line(typed, 'navn')
  const contact = readContact(line(typed, 'adresse'))
  const faults = [
    ...claimed.faults,
    ...(yourName === '' ? [{ field: 'navn', message: t.needYourName }] : []),
    ...(yourName.length > LONGEST ? [{ field: 'navn', message: t.tooLong }] : []),
    ...(contact === null || contact.kind === 'phone' ? [{ field: 'adresse', message: t.needAddress }] : []),
  ]
  return { ...claimed, yourName, contact, faults }
}

/** What is registered, whoever asks for it. */
export function readClaimed(typed: Typed, known: Known): ReadClaimed {
  const t = organisationPageTexts(known.lang).who
  const name = known.name ?? line(typed, 'organisasjon')
  const kind = known.kind ?? ORGANISATION_KINDS.find((one) => one === lineOf(typed, 'slag')) ?? null
  const takesOver = lineOf(typed, 'overta') === 'ja'
  const faults = [
    ...(known.isTaken && !takesOver ? [{ field: 'overta', message: t.needTakeOver }] : []),
    ...(name.length < 2 ? [{ field: 'organisasjon', message: t.needName }] : []),
    ...(name.length > LONGEST ? [{ field: 'organisasjon', message: t.tooLong }] : []),
    ...(kind === null ? [{ field: 'slag', message: t.needKind }] : []),
  ]
  return { name, kind: kind ?? 'other', takesOver, faults }
}
