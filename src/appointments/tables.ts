import type { ColumnType, Generated } from 'kysely'
import type { Layer, Localized } from '../platform/content/localized.ts'
import type { JsonColumn, LocalizedColumn, NullableLocalizedColumn } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { BookingRuleItem, How, Mode } from './service.ts'
import type { WhyOff } from './why-off/why-off.ts'
import type { Because } from './whose-turn.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    service: ServiceTable
    servicePlace: ServicePlaceTable
    caseworker: CaseworkerTable
    workPattern: WorkPatternTable
    appointment: AppointmentTable
    appointmentTopic: { appointmentId: Fixed<string>; serviceId: Fixed<number> }
    absence: AbsenceTable
  }
}

interface ServiceTable {
  id: Generated<number>
  key: string
  providerId: number
  title: LocalizedColumn
  lead: LocalizedColumn
  names: JsonColumn<string[]>
  helps: LocalizedColumn
  bring: JsonColumn<Localized[]>
  notFor: NullableLocalizedColumn
  online: string | null
  booking: ColumnType<BookingRuleItem | null, string | null, string | null>
  validTo: Day | null
  layer: Layer
  source: string | null
  knownFrom: Day
}

interface ServicePlaceTable {
  id: Generated<number>
  serviceId: number
  hubId: number
  how: How
  note: NullableLocalizedColumn
  validFrom: Day | null
  validTo: Day | null
}

/** Whom people come to, or who interprets when they do. */
export type PositionKind = 'caseworker' | 'interpreter'

interface CaseworkerTable {
  id: Generated<number>
  key: string
  providerId: number
  resourceId: number
  kind: Generated<PositionKind>
  laneId: Later<number>
  services: JsonColumn<string[]>
  /** Machine time; null while the pack says it. */
  hoursSetAt: Later<Date>
  /** Codes of what they speak so that nobody has to interpret. */
  languages: JsonColumn<string[]>
  /** Of the load: 100 is a full position. */
  share: number
  /** As `hoursSetAt`, of languages and share. */
  shareSetAt: Later<Date>
  layer: Layer
  source: string | null
  knownFrom: Day
}

interface WorkPatternTable {
  id: Generated<number>
  caseworkerId: number
  hubId: number
  weekday: number
  fromMinutes: number
  toMinutes: number
  everyWeeks: number
  rooms: ColumnType<string[], string | undefined, string>
  isExtra: ColumnType<boolean, boolean | undefined, boolean>
  validFrom: Day
  validTo: Day | null
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Why a time is nobody's any more. */
export type AppointmentEnd = 'called_off' | 'unproven' | 'taken' | 'away' | 'too_many'

interface AppointmentTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  serviceId: Fixed<number>
  caseworkerId: number
  hubId: number
  startsAt: Date
  endsAt: Date
  mode: ColumnType<Mode, Mode | undefined, never>
  interpreter: Fixed<string | null>
  people: ColumnType<number, number | undefined, never>
  chosenBecause: Later<Because>
  homeAddress: Later<string>
  note: Later<string>
  noteDays: Fixed<number | null>
  sequence: Generated<number>
  heldUntil: Later<Date>
  remindAt: Later<Date>
  remindedAt: Later<Date>
  shutToldAt: Later<Date>
  acceptedAt: Later<Date>
  arrivedAt: Later<Date>
  finishedAt: Later<Date>
  missedAt: Later<Date>
  endedAt: Later<Date>
  endedBecause: Later<AppointmentEnd>
  calledOffWhy: Later<WhyOff>
}

interface AbsenceTable {
  id: Generated<string>
  caseworkerId: Fixed<number>
  startsAt: Date
  endsAt: Date
  madeAt: Fixed<Date>
  endedAt: Later<Date>
}
