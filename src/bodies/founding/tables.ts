import type { ColumnType } from 'kysely'
import type { Day } from '../../platform/time/index.ts'
import type { MinutesLanguage } from './founding.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    foundingMeeting: MeetingTable
    foundingMinutes: MinutesTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface MeetingTable {
  body: Fixed<string>
  heldOn: Day
  place: string
  present: number
  votesFor: number
  votesAgainst: number
  statutes: ColumnType<string | null, string | null | undefined, string | null>
  statutesFor: ColumnType<number | null, number | null | undefined, number | null>
  statutesAgainst: ColumnType<number | null, number | null | undefined, number | null>
}

interface MinutesTable {
  body: Fixed<string>
  version: Fixed<number>
  lang: Fixed<MinutesLanguage>
  text: Fixed<string>
  reason: Fixed<string | null>
  checksum: Fixed<string>
  approvedAt: Fixed<Date>
  approvedBy: Fixed<string | null>
}
