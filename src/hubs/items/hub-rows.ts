import { sql, type Insertable, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Tables } from '../../platform/database/tables.ts'
import type { Day } from '../../platform/time/index.ts'
import { hubIdOf, hubIdOrNull, type Scope } from './scope.ts'
import {
  itemKind,
  itemsOf,
  mustHaveRemoved,
  originColumns,
  sourceColumns,
  stored,
  wantedOnly,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

/** Tables whose rows lie at a hub and are told apart there by a key. */
type HubTable = 'closure' | 'facility' | 'hubLocation' | 'milestone' | 'news' | 'openingPeriod' | 'predecessor' | 'presence' | 'room'

/** What is written the same way in all of them. */
type Common = 'id' | 'hubId' | 'key' | 'sequence' | 'layer' | 'source' | 'knownFrom'

interface HubItemBase {
  key: string
  source?: string | undefined
  knownFrom?: Day
}

interface Read {
  id: number
  layer: Layer
}

interface Sort<T extends HubTable, I extends HubItemBase, R> {
  table: T
  shape: z.ZodType<I>
  /** The item's own columns. */
  columns(item: I, tx: Tx): Omit<Insertable<Tables[T]>, Common> | Promise<Omit<Insertable<Tables[T]>, Common>>
  /** The same as they are read, each by the name of its field. */
  select: RawBuilder<R>
  /** The fields, where they are not the columns just as they are. */
  fields?(row: Read & R): object
  /** Of the whole municipality too, then without a hub. */
  alsoShared?: boolean
  /** Each change is counted, for calendars and feeds that follow it. */
  isCounted?: boolean
  /** What lies in a table of its own below the row. */
  parts?: { put(tx: Tx, id: number, item: I): Promise<void>; read(db: Db, ids: readonly number[]): Promise<(id: number) => object> }
}

/** The provider of a row, as its item names it. */
export const PROVIDER = sql`(select slug from provider where provider.id = provider_id) as provider`

/** Put, remove, read and list of one sort of row at hubs. */
export function hubRows<T extends HubTable, I extends HubItemBase, R>(sort: Sort<T, I, R>) {
  const { table, shape, select, fields = (row: Read & R) => row, parts } = sort
  const hubIdIn = sort.alsoShared === true ? hubIdOrNull : hubIdOf

  async function put(tx: Tx, { scope, layer }: Into, item: I): Promise<void> {
    const { key, source, knownFrom } = item
    const origin = knownFrom === undefined ? sourceColumns({ source }, layer) : originColumns({ source, knownFrom }, layer)
    const row = { hubId: await hubIdIn(tx, scope), key, ...(await sort.columns(item, tx)), ...origin }
    const id = await putRow(tx, { table, row, isCounted: sort.isCounted === true })
    await parts?.put(tx, id, item)
  }

  async function remove(tx: Tx, scope: Scope, key: string): Promise<void> {
    const { numAffectedRows: gone } =
      await sql`delete from ${sql.table(table)} where ${atHub(await hubIdIn(tx, scope))} and key = ${key}`.execute(tx)
    mustHaveRemoved({ numDeletedRows: gone ?? 0n }, key)
  }

  async function read(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<I>[]> {
    const { rows } = await sql<Read & R>`
      select id, key, ${select}, source, layer from ${sql.table(table)}
      where ${atHub(await hubIdIn(db, scope))} and ${wantedOnly(table, wanted)} order by id`.execute(db)
    const ids = rows.map(({ id }) => id)
    const partsOf = parts && ids.length > 0 ? await parts.read(db, ids) : () => ({})
    return rows.map((row) => stored(shape, { ...fields(row), ...partsOf(row.id), id: null, layer: row.layer }))
  }

  return { put, remove, read, list: itemsOf(read), kind: itemKind(shape, { put, remove, read }) }
}

const atHub = (hubId: number | null) => (hubId === null ? sql`hub_id is null` : sql`hub_id = ${hubId}`)

async function putRow(tx: Tx, { table, row, isCounted }: { table: HubTable; row: object; isCounted: boolean }): Promise<number> {
  const columns = Object.keys(row).map((name) => sql.ref(name))
  const again = columns.map((column) => sql`${column} = excluded.${column}`)
  if (isCounted) again.push(sql`sequence = ${sql.table(table)}.sequence + 1`)
  const { rows } = await sql<{ id: number }>`
    insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(Object.values(row))})
    on conflict (hub_id, key) do update set ${sql.join(again)} returning id`.execute(tx)
  if (!rows[0]) throw new Error(`no row was written in ${table}`)
  return rows[0].id
}
