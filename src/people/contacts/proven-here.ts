import type { Ctx } from '../../platform/http/context.ts'
import { signedInResident } from '../residents/resident.ts'
import { readProofs } from '../sign-in/cookie.ts'
import type { Contact } from './contact.ts'
import { provenBy } from './contact-proof.ts'

/** What this browser has proven before, and the resident who is signed in. */
export async function provenHere(c: Ctx): Promise<Contact[]> {
  const here = await provenBy(c.get('deps').db, readProofs(c))
  return [...here, ...(signedInResident(c)?.contacts ?? [])]
}
