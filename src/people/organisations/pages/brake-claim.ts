import { addressOf, brake, type Brake } from '../../../platform/brakes/index.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { Contact } from '../../contacts/index.ts'

const HOUR = 60 * 60_000
const BY_ADDRESS: Brake = { what: 'organisation-claim', most: 20, per: HOUR }
const BY_CONTACT: Brake = { what: 'organisation-claim-contact', most: 6, per: HOUR }

/** Throws `too-many`. */
export async function brakeClaim(c: Ctx, { value }: Contact): Promise<void> {
  const { db } = c.get('deps')
  await brake(db, BY_ADDRESS, addressOf(c))
  await brake(db, BY_CONTACT, value)
}
