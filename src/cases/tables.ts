import type { ColumnType } from 'kysely'
import type { Layer, Localized } from '../platform/content/localized.ts'
import type { Day } from '../platform/time/index.ts'
import type { Outcome } from './statement.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    organ: OrganTable
    politicalCase: PoliticalCaseTable
    hearing: HearingTable
    statement: StatementTable
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

interface HearingTable {
  key: string
  organ: string
  politicalCase: string | null
  title: Json<Localized>
  body: JsonOrNull<Localized>
  link: string | null
  from: Day
  due: Day
  places: string[]
  themes: string[]
  knownFrom: Day
  layer: Layer
  source: string | null
}

interface StatementTable {
  key: string
  bodySlug: string
  hearing: string
  day: Day
  text: Json<Localized>
  outcome: Outcome | null
  changed: JsonOrNull<Localized>
  outcomeOn: Day | null
  decidedIn: string | null
  knownFrom: Day
  layer: Layer
  source: string | null
}
