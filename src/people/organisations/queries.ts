import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { isActiveOn } from './membership.ts'
import type { OrganisationKind, OrganisationState } from './organisation.ts'
import { statesOf } from './steps.ts'

/** An organisation as it is called on a day. */
export interface Organisation {
  id: string
  number: string | null
  kind: OrganisationKind
  provider: string | null
  name: string
  madeAt: Date
  state: OrganisationState
  /** Null while nobody leads it. */
  isLed: boolean
}

/** Null when there is none. */
export async function findOrganisation(db: Db, id: string, day: Day): Promise<Organisation | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  return (await organisations(db, [id], day))[0] ?? null
}

export async function findByNumber(db: Db, number: string, day: Day): Promise<Organisation | null> {
  const row = await db.selectFrom('organisation').select('id').where('number', '=', number).executeTakeFirst()
  return row ? findOrganisation(db, row.id, day) : null
}

/** By name. */
export async function organisations(db: Db, ids: readonly string[], day: Day): Promise<Organisation[]> {
  if (ids.length === 0) return []
  const [rows, states, members] = await Promise.all([
    db
      .selectFrom('organisation as o')
      .select(['o.id', 'o.number', 'o.kind', 'o.provider', 'o.madeAt', (eb) => nameOn(eb.ref('o.id'), day).as('name')])
      .where('o.id', 'in', ids)
      .orderBy('name')
      .orderBy('o.id')
      .execute(),
    statesOf(db, ids),
    db
      .selectFrom('membership')
      .select(['organisationId', 'validFrom', 'validTo', 'endedAt'])
      .where('organisationId', 'in', ids)
      .where('role', '=', 'leader')
      .execute(),
  ])
  return rows.map((row) => ({
    ...row,
    state: states.get(row.id) ?? 'claimed',
    isLed: members.some((one) => one.organisationId === row.id && isActiveOn(one, day)),
  }))
}

/** The name of the day; before the first and between two, the one nearest. */
export const nameOn = (id: unknown, day: Day) =>
  sql<string>`(select n.name from organisation_name n where n.organisation_id = ${id}
    order by (n.valid_from <= ${day}::date and (n.valid_to is null or n.valid_to >= ${day}::date)) desc, n.valid_from desc limit 1)`
