import { plainRows } from '../hubs/items/index.ts'
import { HearingColumns } from './hearing.ts'
import { Statement } from './statement.ts'

export const {
  put: putHearing,
  remove: removeHearing,
  read: readHearings,
} = plainRows({ table: 'hearing', shape: HearingColumns, order: ['due', 'key'] })
export const {
  put: putStatement,
  remove: removeStatement,
  read: readStatements,
} = plainRows({ table: 'statement', shape: Statement, order: ['day', 'key'] })
