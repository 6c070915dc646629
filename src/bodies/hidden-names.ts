import { sql } from 'kysely'
import { shieldedAmong } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'

interface Row {
  name: string
  personId: string | null
  isHidden: boolean
}

/**
 * Names that stand nowhere though a body has them: hidden at a seat, or of somebody with protected address. They count by name in all of the
 * body, since a seat that was taken over and an election hold the name and, once the candidacies have gone, nothing else.
 */
export async function hiddenNames(db: Db, body: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Row>`
    select name, person_id, hidden_at is not null as is_hidden from seat where body = ${body} and name is not null
    union all
    select ec.name, c.person_id, false from election_candidate ec
    join election e on e.id = ec.election_id join candidate c on c.id = ec.candidate_id
    where e.body = ${body} and ec.name is not null`.execute(db)
  const shielded = await shieldedAmong(
    db,
    rows.flatMap(({ personId }) => personId ?? []),
  )
  return new Set(rows.filter(({ isHidden, personId }) => isHidden || shielded.has(personId ?? '')).map(({ name }) => name))
}
