import type { ColumnType, Generated } from 'kysely'
import type { Layer } from '../../platform/content/localized.ts'
import type { JsonColumn, LocalizedColumn, NullableLocalizedColumn } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { ShiftItem } from './need.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    volunteerNeed: VolunteerNeedTable
    volunteerShift: VolunteerShiftTable
    volunteer: VolunteerTable
    volunteerPlace: VolunteerPlaceTable
    volunteerHoursNote: VolunteerHoursNoteTable
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

interface VolunteerNeedTable {
  id: Generated<number>
  hubId: number
  key: string
  title: LocalizedColumn
  body: NullableLocalizedColumn
  providerId: number | null
  activityId: number | null
  wanted: number | null
  shifts: JsonColumn<ShiftItem[]>
  ageFrom: number | null
  policeCheck: boolean
  validTo: Day | null
  layer: Layer
  source: string | null
  knownFrom: Day
}

interface VolunteerShiftTable {
  id: Generated<number>
  needId: Fixed<number>
  slot: Fixed<string>
  sessionId: Fixed<number | null>
  stood: Generated<number>
  minutes: Generated<number>
}

/** Why somebody is no volunteer for it any more. */
export type VolunteerEnd = 'cancelled' | 'unproven' | 'full'

interface VolunteerTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  needId: Fixed<number>
  counts: boolean
  heldUntil: Date | null
  checkSeenOn: Later<Day>
  checkSeenBy: Later<string>
  endedAt: Later<Date>
  endedBecause: Later<VolunteerEnd>
}

/** Why somebody is not at a shift any more. */
export type PlaceEnd = 'left' | 'called_off' | 'full'

interface VolunteerPlaceTable {
  volunteerId: Fixed<string>
  shiftId: Fixed<number>
  endedAt: Later<Date>
  endedBecause: Later<PlaceEnd>
  minutes: Later<number>
  notedAt: Later<Date>
  notedBy: Later<string>
  remindAt: Later<Date>
  remindedAt: Later<Date>
}

interface VolunteerHoursNoteTable {
  id: Generated<number>
  volunteerId: Fixed<string>
  shiftId: Fixed<number>
  /** Null: taken back. */
  minutes: Fixed<number | null>
  notedAt: Fixed<Date>
  notedBy: Fixed<string>
}
