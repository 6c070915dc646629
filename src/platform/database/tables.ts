import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../time/index.ts'
import type { Layer, Localized } from '../content/localized.ts'

/**
 * Every table by name. Each slice adds its own here by declaration merging (`declare module`), so that
 * the platform knows the whole database without knowing any slice.
 */
export interface Tables {
  contentVersion: { topic: string; version: ColumnType<number, number | undefined> }
  revision: RevisionTable
  searchEntry: SearchEntryTable
  searchWord: { lang: string; word: string; layer: Layer }
  secretKey: { purpose: string; value: Buffer }
  brakeCount: { key: Buffer; windowStart: Date; endsAt: Date; tries: Generated<number> }
  brakeStop: BrakeStopTable
  proofDifficulty: { level: number; rounds: number; least: number; most: number }
  spentTicket: { hash: Buffer; endsAt: Date }
}

/** `date` columns travel as ISO days, never as Date. */
export type DayColumn = Day
/** jsonb columns: read as values, written as JSON text. */
export type JsonColumn<T> = ColumnType<T, string, string>
export type LocalizedColumn = JsonColumn<Localized>
export type NullableLocalizedColumn = ColumnType<Localized | null, string | null, string | null>

interface BrakeStopTable {
  key: Buffer
  what: string
  because: string[]
  since: Date
  endsAt: Date
  releasedAt: ColumnType<Date | null, never, Date | null>
  releasedBy: ColumnType<string | null, never, string | null>
}

interface RevisionTable {
  id: Generated<number>
  at: Date
  actor: string
  actorName: string
  kind: string
  scope: string
  key: string
  before: ColumnType<unknown, string | null, never>
  after: ColumnType<unknown, string | null, never>
  undoes: number | null
}

interface SearchEntryTable {
  kind: string
  ref: string
  lang: string
  title: string
  summary: string
  path: string
  hub: string | null
  layer: Layer
  validFrom: Day | null
  validTo: Day | null
  titleFolded: string
  weight: number
  words: ColumnType<string, never, never>
}
