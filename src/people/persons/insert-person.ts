import type { Tx } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Contact } from '../contacts/index.ts'
import { inheritProtection } from '../protection/protect.ts'

export interface GivenPerson {
  name: string | null
  language: PageLanguage
  contacts: readonly Contact[]
}

/** A new row for each act: two people may share an address, so an address alone never says who somebody is. */
export async function insertPerson(tx: Tx, { name, language, contacts }: GivenPerson, at: Instant): Promise<string> {
  const { id } = await tx
    .insertInto('person')
    .values({ name, language, madeAt: new Date(at) })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (contacts.length > 0) {
    await inheritProtection(tx, { personId: id, values: contacts.map(({ value }) => value), at })
    await tx
      .insertInto('contactPoint')
      .values(contacts.map(({ kind, value }) => ({ personId: id, kind, value, verifiedAt: null })))
      .execute()
  }
  return id
}
