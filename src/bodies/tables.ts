import type { ColumnType } from 'kysely'
import type { Layer, Localized } from '../platform/content/localized.ts'
import type { Day } from '../platform/time/index.ts'
import type { BodyPower, LegalBasis } from './body.ts'
import type { ContactTime } from './contact/index.ts'
import type { RulesVersion } from './rules-version.ts'
import type { BodyType, ToldStep } from './set-up.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    body: BodyTable
    bodyPlace: { body: string; place: string; position: number }
    /** Slugs; no successor is empty. */
    bodyEndTold: { body: string; endedOn: Day; successor: string; at: Date }
  }
}

/** Written as JSON text. */
type Json<T> = ColumnType<T, string, string>
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>

interface BodyTable {
  slug: string
  type: BodyType
  name: Json<Localized>
  hubId: number
  body: Json<Localized>
  legalBasis: LegalBasis | null
  decidedBy: string | null
  power: BodyPower | null
  themes: string[]
  trial: boolean
  fromEarliest: Day | null
  fromLatest: Day | null
  toEarliest: Day | null
  toLatest: Day | null
  establishedEarliest: Day | null
  establishedLatest: Day | null
  afterTerm: JsonOrNull<Localized>
  afterTermKnownFrom: Day | null
  uncertain: JsonOrNull<Localized>
  prolongedToEarliest: Day | null
  prolongedToLatest: Day | null
  prolongedBy: string | null
  prolongedOn: Day | null
  successor: string | null
  steps: Json<ToldStep[]>
  evaluateEarliest: Day | null
  evaluateLatest: Day | null
  rules: Json<RulesVersion[]>
  contactTimes: Json<ContactTime[]>
  knownFrom: Day
  layer: Layer
  source: string | null
}
