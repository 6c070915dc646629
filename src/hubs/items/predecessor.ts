import { sql } from 'kysely'
import type { z } from 'zod'
import { Predecessor } from '../content/shapes.ts'
import { hubRows } from './hub-rows.ts'
import { jsonOrNull } from './stored.ts'

export type PredecessorItem = z.infer<typeof Predecessor>

export const {
  put: putPredecessor,
  read: readPredecessors,
  list: listPredecessors,
  kind: predecessorKind,
} = hubRows({
  table: 'predecessor',
  shape: Predecessor,
  columns: ({ name, note, carriedOnFrom }) => ({ name, note: jsonOrNull(note), carriedOnFrom }),
  select: sql`name, note, carried_on_from, known_from`,
})
