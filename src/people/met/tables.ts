import type { ColumnType } from 'kysely'
import type { MetHow } from './attest.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    metInPerson: { actId: Fixed<string>; how: Fixed<MetHow>; madeAt: Fixed<Date>; endsAt: Fixed<Date> }
  }
}

type Fixed<T> = ColumnType<T, T, never>
