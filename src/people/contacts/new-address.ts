import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { inheritProtection } from '../protection/protect.ts'
import type { Contact } from './contact.ts'
import { tellOldAddress } from './tell-old-address.ts'
import type { Telling } from './telling.ts'
import { newCheck, type NewCheck } from './new-check.ts'

export interface NewAddress {
  actId: string
  personId: string
  contact: { kind: Exclude<Contact['kind'], 'phone'>; value: string }
  /** The address it stands in place of; null: one more. */
  replaces: string | null
}

/** Waits until somebody with access to it has said so. Whatever waited to be proven on the act waits no more. */
export async function askNewAddress(tx: Tx, { actId, personId, contact, replaces }: NewAddress): Promise<NewCheck> {
  await tx.deleteFrom('contactCheck').where('actId', '=', actId).execute()
  return { contact, ...(await newCheck(tx, actId, { personId, newKind: contact.kind, newValue: contact.value, replaces })) }
}

/** The address that waits to be proven, in place of one that the act has. */
export async function pendingAddress(db: Db, actId: string): Promise<Contact | null> {
  const found = await db
    .selectFrom('contactCheck')
    .select(['newKind', 'newValue'])
    .where('actId', '=', actId)
    .where('newValue', 'is not', null)
    .where('endsAt', '>', new Date(machineNow()))
    .executeTakeFirst()
  return found?.newKind && found.newValue !== null ? { kind: found.newKind, value: found.newValue } : null
}

/** A number that must be rung is proven by nobody; staff may write it down. */
type Taken = Omit<NewAddress, 'actId' | 'contact'> & { contact: Contact }

/** It is proven, or staff have spoken with them: on the act from now on, in place of the one it replaces. */
export async function takeNewAddress(tx: Tx, given: Taken & Telling): Promise<Contact & { id: string }> {
  const { personId, contact, replaces, at, publicUrl } = given
  if (replaces !== null) await tellOldAddress(tx, { contactPointId: replaces, personId, at, publicUrl })
  if (replaces !== null) await tx.deleteFrom('contactPoint').where('id', '=', replaces).where('personId', '=', personId).execute()
  await inheritProtection(tx, { personId, values: [contact.value], at })
  return tx
    .insertInto('contactPoint')
    .values({ personId, ...contact, verifiedAt: null })
    .onConflict((conflict) => conflict.columns(['personId', 'kind', 'value']).doUpdateSet({ deadSince: null }))
    .returning(['id', 'kind', 'value'])
    .executeTakeFirstOrThrow()
}

/** Whether an address is how somebody is known: by their role in an organisation, or since they were met. Another address is then another. */
export async function isKnownByAddress(db: Db, personIds: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select exists (select from membership where person_id = any(${personIds}::uuid[]))
    or exists (select from organisation_claim where person_id = any(${personIds}::uuid[]))
    or exists (select from met_in_person m join act on act.id = m.act_id where act.person_id = any(${personIds}::uuid[])) as known`.execute(
    db,
  )
  return rows[0]?.known === true
}
