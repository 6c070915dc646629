import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/time/index.ts'
import type { SeatEnd, SeatOffice } from './seat.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    seat: SeatTable
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

interface SeatTable {
  id: Generated<number>
  body: Fixed<string>
  name: Fixed<string | null>
  substitute: ColumnType<number, number, number>
  office: Later<SeatOffice>
  since: Fixed<Day>
  until: Later<Day>
  endedBecause: Later<SeatEnd>
  onBehalfOf: Later<string>
  personId: ColumnType<string | null, string | null | undefined, null>
  hiddenAt: Later<Date>
  hiddenBy: Later<string>
}
