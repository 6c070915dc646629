import type { Tx } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { hashOf, newToken } from '../sign-in/token.ts'
import type { Contact } from './contact.ts'
import { newSixDigits } from './six-digits.ts'

const DAY = 24 * 60 * 60_000

/** What is to be sent to an address so that somebody with access to it can prove it. */
export interface NewCheck {
  contact: Contact
  /** For the link. */
  token: string
  /** Six digits. */
  code: string
}

/** An address that stands on the act, or one that is to come there. */
export type Waiting =
  | { contactPointId: string }
  | { personId: string; newKind: Exclude<Contact['kind'], 'phone'>; newValue: string; replaces: string | null }

export async function newCheck(tx: Tx, actId: string, waiting: Waiting): Promise<Pick<NewCheck, 'token' | 'code'>> {
  const [token, code, now] = [newToken(), newSixDigits(), machineNow()]
  await tx
    .insertInto('contactCheck')
    .values({
      actId,
      ...waiting,
      tokenHash: hashOf(token),
      codeHash: codeHash(actId, code),
      madeAt: new Date(now),
      endsAt: new Date(now + DAY),
    })
    .execute()
  return { token, code }
}

/** With the act's id, so that the table tells nothing of which checks have the same digits. */
export const codeHash = (actId: string, code: string): Buffer => hashOf(`${actId} ${code}`)
