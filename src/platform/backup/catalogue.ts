import pg from 'pg'
import type { SequenceEntry } from './manifest.ts'

export interface TableShape {
  name: string
  /** Without those the database reckons by itself. */
  columns: string[]
  /** SQL that puts its rows in the same order in every database, whatever its language. */
  order: string
}

export const quoted = pg.escapeIdentifier

const OF_AN_EXTENSION = "exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')"

const IS_STORED = "a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"
const IN_ORDER = `quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end`

/** The tables of the program, by name. */
export async function readTables(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; key: string | null; whole: string }>(`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where ${IS_STORED}) as columns,
      (select string_agg(${IN_ORDER}, ', ' order by a.attnum) from pg_attribute a where ${IS_STORED}) as whole,
      (select string_agg(${IN_ORDER}, ', ' order by k.n) from pg_index i
        cross join unnest(i.indkey::int[]) with ordinality k(attnum, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not ${OF_AN_EXTENSION}
    order by c.relname collate "C"`)
  return rows.map(({ name, columns, key, whole }) => ({ name, columns, order: key ?? whole }))
}

/** Sequences live outside of transactions: read after the tables, they are at least as far as the rows. */
export async function readSequences(client: pg.ClientBase): Promise<SequenceEntry[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' and not ${OF_AN_EXTENSION} order by c.relname collate "C"`)
  const sequences: SequenceEntry[] = []
  for (const { name } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${quoted(name)}`,
    )
    const { value = '1', called = false } = state.rows[0] ?? {}
    sequences.push({ name, lastValue: value, isCalled: called })
  }
  return sequences
}

export interface Constraint {
  table: string
  name: string
  definition: string
}

/** Rows arrive table by table: until all are there, what points from one to another cannot be checked. */
export async function readForeignKeys(client: pg.ClientBase): Promise<Constraint[]> {
  const { rows } = await client.query<Constraint>(`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0 order by 1, 2`)
  return rows
}
