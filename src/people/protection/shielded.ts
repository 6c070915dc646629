import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Those of these persons who are named nowhere: marked themselves, or with an address in common with somebody who is. */
export async function shieldedAmong(db: Db, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select m.person_id as id from person_protection m where m.lifted_at is null and m.person_id = any(${personIds}::uuid[])
    union
    select own.person_id from contact_point own
    join contact_point other on other.value = own.value
    join person_protection m on m.person_id = other.person_id and m.lifted_at is null
    where own.person_id = any(${personIds}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Those of these addresses and numbers that belong to somebody who is named nowhere: an address can be a name. */
export async function shieldedAddresses(db: Db, values: readonly string[]): Promise<ReadonlySet<string>> {
  if (values.length === 0) return new Set()
  const rows = await db
    .selectFrom('contactPoint')
    .innerJoin('personProtection', 'personProtection.personId', 'contactPoint.personId')
    .select('contactPoint.value')
    .distinct()
    .where('contactPoint.value', 'in', values)
    .where('personProtection.liftedAt', 'is', null)
    .execute()
  return new Set(rows.map(({ value }) => value))
}

/** Those of these persons who were marked by somebody, not because of an address they have in common with one who was. */
export async function markedAmong(db: Db, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('personProtection')
    .select('personId')
    .where('personId', 'in', personIds)
    .where('liftedAt', 'is', null)
    .where('markedBy', 'is not', null)
    .execute()
  return new Set(rows.map(({ personId }) => personId))
}
