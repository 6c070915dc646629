import type { Ctx } from '../../platform/http/context.ts'
import { signedInResident } from '../residents/resident.ts'
import { readCookie } from '../sign-in/cookie.ts'
import type { Contact } from './contact.ts'
import { provenBy } from './contact-proof.ts'

/** What this browser has proven before, and the resident who is signed in. */
export async function provenHere(c: Ctx): Promise<Contact[]> {
  const token = readCookie(c, 'address')
  const here = token === null ? [] : await provenBy(c.get('deps').db, [token])
  return [...here, ...(signedInResident(c)?.contacts ?? [])]
}
