import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { keptTables, type PrivacyRegister, type Tells } from '../../platform/privacy/index.ts'

/** All that is kept of somebody, table by table, as it stands in the database; hashes are left out, they say nothing. */
export interface OwnData {
  table: string
  rows: readonly Record<string, unknown>[]
}

interface Link {
  child: string
  column: string
  parent: string
}

/** Whose it is: persons as acts know them, and the residents who sign in. */
export interface Whose {
  persons: readonly string[]
  residents?: readonly string[]
}

/** Follows every foreign key that leads to them, so that a new table is found without being named here. */
export async function ownDataOf(db: Db, register: PrivacyRegister, whose: Whose): Promise<OwnData[]> {
  const ofResidents = new Map(
    keptTables(register).flatMap(({ table, about, columns }) => (about === 'residents' ? [[table, columns] as const] : [])),
  )
  const links = (await linksIn(db)).filter(({ child, parent }) => ofResidents.has(child) && ofResidents.has(parent))
  const found = new Map<string, Map<string, Record<string, unknown>>>()
  const waiting: { table: string; column: string; ids: readonly string[] }[] = [
    { table: 'person', column: 'id', ids: whose.persons },
    { table: 'resident', column: 'id', ids: whose.residents ?? [] },
  ]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { table } = next
    const known = found.get(table) ?? new Map<string, Record<string, unknown>>()
    const fresh = (await rowsOf(db, next)).filter((row) => !known.has(keyOf(row)))
    for (const row of fresh) known.set(keyOf(row), row)
    found.set(table, known)
    const ids = fresh.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
    if (ids.length > 0)
      waiting.push(...links.filter(({ parent }) => parent === table).map(({ child, column }) => ({ table: child, column, ids })))
  }
  return [...ofResidents].flatMap(([table, columns]) => {
    const rows = [...(found.get(table)?.values() ?? [])].map((row) => readable(row, columns))
    return rows.length === 0 ? [] : [{ table, rows }]
  })
}

async function linksIn(db: Db): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select child.relname as child, col.attname as "column", parent.relname as parent
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid join pg_class parent on parent.oid = c.confrelid
    join pg_attribute col on col.attrelid = c.conrelid and col.attnum = c.conkey[1]
    where c.contype = 'f' and array_length(c.conkey, 1) = 1 and c.connamespace = 'public'::regnamespace
    order by child.relname, col.attname`.execute(db)
  return rows
}

async function rowsOf(db: Db, { table, column, ids }: { table: string; column: string; ids: readonly string[] }) {
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(table)} where ${sql.ref(column)}::text = any(${ids}::text[])`.execute(db)
  return rows
}

const keyOf = (row: Record<string, unknown>) => JSON.stringify(row)

function readable(row: Record<string, unknown>, columns: Readonly<Record<string, Tells>>): Record<string, unknown> {
  const known = (name: string) => columns[name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] !== undefined
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => known(name) && !Buffer.isBuffer(value)))
}
