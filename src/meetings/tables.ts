import type { ColumnType, Generated } from 'kysely'
import type { Layer, Localized } from '../platform/content/localized.ts'
import type { Day } from '../platform/time/index.ts'
import type { ClosedBasis } from './agenda-item.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    bodyMeeting: BodyMeetingTable
    agendaItem: AgendaItemTable
  }
}

/** Written as JSON text. */
type Json<T> = ColumnType<T, string, string>
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>

interface BodyMeetingTable {
  key: string
  bodySlug: string
  number: number
  day: Day
  time: string | null
  hub: string
  room: JsonOrNull<Localized>
  cancelled: JsonOrNull<Localized>
  knownFrom: Day
  layer: Layer
  source: string | null
  sequence: Generated<number>
}

interface AgendaItemTable {
  key: string
  bodySlug: string
  meeting: number
  number: number
  title: Json<Localized>
  fullTitle: JsonOrNull<Localized>
  paper: JsonOrNull<Localized>
  link: string | null
  hearing: string | null
  politicalCase: string | null
  suggestions: string[]
  closed: boolean
  closedBasis: ClosedBasis | null
  outcome: JsonOrNull<Localized>
  outcomeOn: Day | null
  knownFrom: Day
  layer: Layer
  source: string | null
}
