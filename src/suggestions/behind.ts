import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Numbers of all that was merged or split into a suggestion, and its own: whose voices it answers. */
export async function behind(db: Db, number: number): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    with recursive led (number) as (
      select ${number}::int
      union
      select l.from_key::int from chain_link l
      join led on l.to_kind = 'suggestion' and l.to_key = led.number::text and l.from_kind = 'suggestion'
    )
    select number from led order by number`.execute(db)
  return rows.map((row) => row.number)
}
