import { sql } from 'kysely'
import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import { hubFaultSaid } from '../fault-texts.ts'
import { originColumns, stored, wantedOnly, type Stored, type Wanted } from './stored.ts'

interface PlainItem {
  key: string
  source?: string | undefined
  knownFrom: Day
}

interface Sort<I extends PlainItem> {
  table: string
  shape: z.ZodObject & z.ZodType<I>
  /** Columns that hold the order of the list. */
  order: readonly string[]
  /** Calendars show it: each time it is written anew its `sequence` rises. */
  isCounted?: boolean
}

/** Put, remove and read of rows of the municipality whose columns are named and written as the fields of their items. */
export function plainRows<I extends PlainItem>({ table, shape, order, isCounted = false }: Sort<I>) {
  const counted = isCounted ? [sql`sequence = ${sql.table(table)}.sequence + 1`] : []

  async function put(tx: Tx, item: I, layer: Layer): Promise<void> {
    const told = new Map<string, unknown>(Object.entries(item))
    const fields = Object.keys(shape.shape).filter((name) => name !== 'source' && name !== 'knownFrom')
    const row = { ...Object.fromEntries(fields.map((name) => [name, column(told.get(name))])), ...originColumns(item, layer) }
    const columns = Object.keys(row).map((name) => sql.ref(name))
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(Object.values(row))})
      on conflict (key) do update set ${sql.join([...columns.map((name) => sql`${name} = excluded.${name}`), ...counted])}`.execute(tx)
  }

  async function remove(tx: Tx, key: string): Promise<void> {
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where key = ${key}`.execute(tx)
    if (numAffectedRows === 0n) throw notFound(hubFaultSaid((t) => t.noSuchItem(key)))
  }

  async function read(db: Db, wanted: Wanted): Promise<Stored<I>[]> {
    const { rows } = await sql<{ layer: Layer }>`
      select * from ${sql.table(table)} where ${wantedOnly(table, wanted)} order by ${sql.join(order.map((name) => sql.ref(name)))}`.execute(
      db,
    )
    return rows.map((row) => stored(shape, isCounted ? { ...row, sequence: null } : { ...row }))
  }

  return { put, remove, read }
}

/** Texts in several languages are JSON; lists of words are lists. */
const column = (value: unknown): unknown =>
  value === undefined ? null : typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value
