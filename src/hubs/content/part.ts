import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { ContentFault } from './fault.ts'
import type { Sheet } from './sheet.ts'

/** A hub's or a provider's file in the folder of a part. */
export type PartSheet<T> = Sheet<T> & { slug: string }

/** What the pack holds besides: the layer each thing lies in, by its slug. */
export interface Known {
  hubs: ReadonlyMap<string, Layer>
  providers: ReadonlyMap<string, Layer>
  /** By `hub.room`. */
  rooms: ReadonlyMap<string, Layer>
  places: ReadonlyMap<string, Layer>
}

interface Told<T> {
  /** The folder in each layer, with its files: `activities/tofte.yaml`. */
  folder: string
  /** Whose slug a file is called by. */
  fileOf?: 'hub' | 'provider'
  /** What the files are called by, where that is neither a hub nor a provider. */
  files?(db: Db): Promise<readonly string[]>
  /** What its JSON Schema is called, and the title of it. */
  schema: string
  title: string
  shape: z.ZodType<T>
  check(sheets: readonly PartSheet<T>[], known: Known): ContentFault[]
  /** After all hubs and providers are there. Answers with the number of rows. */
  put(tx: Tx, sheets: readonly PartSheet<T>[]): Promise<number>
  read(db: Db, slug: string, layer: Layer): Promise<T>
  /** Takes away all of it, when what it leads to is about to go. Absent: it goes with its hub. */
  clear?(tx: Tx): Promise<void>
}

/** What another slice keeps in the pack. Its sheets are held here as they were read: no other part sees them. */
export interface PackPart extends Omit<Told<unknown>, 'check' | 'put' | 'read'> {
  check(sheets: readonly PartSheet<unknown>[], known: Known): ContentFault[]
  put(tx: Tx, sheets: readonly PartSheet<unknown>[]): Promise<number>
  read(db: Db, slug: string, layer: Layer): Promise<object>
}

export function packPart<T extends object>({ check, put, ...told }: Told<T>): PackPart {
  const own = (sheets: readonly PartSheet<unknown>[]) => sheets.map((sheet) => ({ ...sheet, data: told.shape.parse(sheet.data) }))
  return { ...told, check: (sheets, known) => check(own(sheets), known), put: (tx, sheets) => put(tx, own(sheets)) }
}
