import type { Ctx } from '../../platform/http/context.ts'
import { contactWords } from '../contacts/index.ts'
import { signedInResident } from '../residents/resident.ts'

/** What the form of `PartyFields` begins with: nobody who is signed in is asked for what they have said before. */
export function knownParty(c: Ctx): { navn?: string; adresse?: string } {
  const resident = signedInResident(c)
  const [contact] = resident?.contacts ?? []
  return {
    ...(resident?.name ? { navn: resident.name } : {}),
    ...(contact === undefined ? {} : { adresse: contactWords(contact) }),
  }
}
