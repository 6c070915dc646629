import { sql } from 'kysely'
import type { OpenTown } from './open-town.ts'

/** Where in the whole database a text stands: `contact_point.value`. Every row of every table is read, whatever its slice. */
export async function whereItStands({ deps: { db } }: OpenTown, text: string): Promise<string[]> {
  const wanted = text.toLowerCase()
  const { rows: tables } = await sql<{ schema: string; table: string }>`
    select schemaname as "schema", tablename as "table" from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(
    db,
  )
  const found = new Set<string>()
  for (const { schema, table } of tables) {
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(one) as "row" from ${sql.id(schema, table)} one where strpos(lower(one::text), ${wanted}) > 0`.execute(db)
    for (const { row } of rows)
      for (const [column, value] of Object.entries(row))
        if (JSON.stringify(value).toLowerCase().includes(wanted)) found.add(`${table}.${column}`)
  }
  return [...found].toSorted()
}
