import { sql, type DeleteResult } from 'kysely'
import type { z } from 'zod'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Scope } from './scope.ts'
import { hubFaultSaid } from '../fault-texts.ts'

/** An item as the content pack, forms and API know it, and the layer its row lies in. */
export interface Stored<T> {
  item: T
  layer: Layer
}

/** Where an item is written: what it belongs to, and what it rests on. */
export interface Into {
  scope: Scope
  layer: Layer
}

/** Which rows of a scope; absent fields ask for all. */
export interface Wanted {
  layer?: Layer
  key?: string
}

/** What stands as source when the municipality itself is the source. */
export const OWN_SOURCE = 'Kommunen selv'

/** Reads a row whose columns are named as the item's fields; null means absent. Fields come in the order of the shape. */
export function stored<T>(shape: z.ZodType<T>, { layer, ...row }: { layer: Layer; [field: string]: unknown }): Stored<T> {
  return { item: shape.parse(withoutNulls(row)), layer }
}

export function withoutNulls(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

export function originColumns(item: { source?: string | undefined; knownFrom: Day }, layer: Layer) {
  return { ...sourceColumns(item, layer), knownFrom: item.knownFrom }
}

/** An example needs no source; whoever writes anything else without naming one is the source. */
export function sourceColumns(item: { source?: string | undefined }, layer: Layer) {
  return { layer, source: item.source ?? (layer === 'example' ? null : OWN_SOURCE) }
}

export const json = (text: Localized) => JSON.stringify(text)
export const jsonOrNull = (text: Localized | undefined) => (text === undefined ? null : JSON.stringify(text))

export function wantedOnly(table: string, { layer, key }: Wanted, keyColumn = 'key') {
  const ofLayer = layer === undefined ? sql`true` : sql`${sql.ref(`${table}.layer`)} = ${layer}`
  const ofKey = key === undefined ? sql`true` : sql`${sql.ref(`${table}.${keyColumn}`)} = ${key}`
  return sql<boolean>`${ofLayer} and ${ofKey}`
}

export function mustHaveRemoved(result: DeleteResult, key: string): void {
  if (result.numDeletedRows === 0n) throw notFound(hubFaultSaid((t) => t.noSuchItem(key)))
}

/** A sort of item as staff intentions and undo handle it: by name, with the item checked on the way in. */
export interface ItemKind {
  shape: z.ZodType
  /** Writes or replaces by key. Throws ZodError when the item is not of the shape. */
  put(tx: Tx, into: Into, item: unknown): Promise<void>
  /** Throws not-found when there is no such row. */
  remove(tx: Tx, scope: Scope, key: string): Promise<void>
  find(db: Db, scope: Scope, key: string): Promise<Stored<unknown> | null>
}

interface Operations<T> {
  put(tx: Tx, into: Into, item: T): Promise<void>
  remove(tx: Tx, scope: Scope, key: string): Promise<void>
  read(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<T>[]>
}

export function itemKind<T>(shape: z.ZodType<T>, { put, remove, read }: Operations<T>): ItemKind {
  return {
    shape,
    put: (tx, into, item) => put(tx, into, shape.parse(item)),
    remove,
    find: async (db, scope, key) => (await read(db, scope, { key }))[0] ?? null,
  }
}

/** Turns a reader into a list of the items alone. */
export function itemsOf<T>(read: Operations<T>['read']): (db: Db, scope: Scope, wanted?: Wanted) => Promise<T[]> {
  return async (db, scope, wanted = {}) => (await read(db, scope, wanted)).map((one) => one.item)
}
