import type { Ctx } from '../../platform/http/context.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { Contact } from '../contacts/contact.ts'
import type { Assurance } from './assurance.ts'

/** An address that the resident has proven, the preferred one first. */
export type OwnContact = Contact & { id: string; kind: 'email' | 'mobile'; preferred: boolean }

/** Somebody signed in to see to their own. Also who acts, in `performAct`. */
export interface Resident {
  id: string
  signInId: string
  /** How surely it is known who this is, in this sign-in. */
  level: Assurance
  /** What they call themselves; null when they have not said. */
  name: string | null
  language: PageLanguage
  contacts: readonly OwnContact[]
  /** Known by national identity number. The number itself is nowhere. */
  hasNumber: boolean
}

declare module '../../platform/http/context.ts' {
  interface Variables {
    resident?: Resident
  }
}

/** Null when nobody is. A member of staff who is signed in to work is no resident by that. */
export function signedInResident(c: Ctx): Resident | null {
  return c.get('resident') ?? null
}
