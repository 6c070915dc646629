import type { ColumnType } from 'kysely'
import type { Layer, Localized } from '../platform/content/localized.ts'
import type { Day } from '../platform/time/index.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    organ: OrganTable
    politicalCase: PoliticalCaseTable
    politicalCasePlace: { politicalCase: string; place: string; position: number }
  }
}

/** Written as JSON text. */
type Json<T> = ColumnType<T, string, string>
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>

interface OrganTable {
  slug: string
  name: Json<Localized>
  knownFrom: Day
  layer: Layer
  source: string | null
}

interface PoliticalCaseTable {
  slug: string
  organ: string
  year: number
  number: number
  title: Json<Localized>
  plannedEarliest: Day | null
  plannedLatest: Day | null
  treatedEarliest: Day | null
  treatedLatest: Day | null
  body: JsonOrNull<Localized>
  decision: JsonOrNull<Localized>
  link: string | null
  checkedOn: Day | null
  approvedOn: Day | null
  knownFrom: Day
  layer: Layer
  source: string | null
}
