import type { Contact } from '../../people/index.ts'
import { addressOf, brake } from '../../platform/brakes/index.ts'
import type { Ctx } from '../../platform/http/context.ts'

const HOUR = 60 * 60_000

/** Enough for a family and a classroom behind one address; too little to bother anybody with. */
const BY_ADDRESS = { what: 'act', most: 30, per: HOUR }
const BY_CONTACT = { what: 'act-contact', most: 6, per: HOUR }

/** Throws `too-many`. */
export async function brakeAct(c: Ctx, contact: Contact | null): Promise<void> {
  const { db } = c.get('deps')
  await brake(db, BY_ADDRESS, addressOf(c))
  if (contact !== null) await brake(db, BY_CONTACT, contact.value)
}
