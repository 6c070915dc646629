import type { Ctx } from '../../platform/http/context.ts'
import { readCookie } from '../sign-in/cookie.ts'
import type { Contact } from './contact.ts'
import { provenBy } from './contact-proof.ts'

/** What this browser has proven before. */
export async function provenHere(c: Ctx): Promise<Contact[]> {
  const token = readCookie(c, 'address')
  return token === null ? [] : provenBy(c.get('deps').db, [token])
}
