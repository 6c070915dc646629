import { z } from 'zod'

const Table = z.object({
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number().int().min(0),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const Sequence = z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d+$/), isCalled: z.boolean() })

export const Manifest = z.object({
  format: z.literal('innbyggertorg-backup'),
  formatVersion: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Of the server it was taken from: `18.4`. */
  postgres: z.string(),
  /** The tables are as these left them. */
  migrations: z.array(z.string().regex(/^\d{4}_[a-z0-9_]+\.sql$/)).min(1),
  tables: z.array(Table),
  sequences: z.array(Sequence),
})
export type Manifest = z.infer<typeof Manifest>
export type TableEntry = Manifest['tables'][number]
export type SequenceEntry = Manifest['sequences'][number]

export const MANIFEST_FILE = 'manifest.json'
export const fileOfTable = (name: string) => `tables/${name}.copy`
