import { sql } from 'kysely'
import type { z } from 'zod'
import { Room } from '../content/shapes.ts'
import { hubRows } from './hub-rows.ts'
import { json, jsonOrNull } from './stored.ts'

export type RoomItem = z.infer<typeof Room>

export const {
  put: putRoom,
  read: readRooms,
  kind: roomKind,
} = hubRows({
  table: 'room',
  shape: Room,
  columns: ({ name, capacity, floor, note, to }) => ({
    name: json(name),
    capacity: capacity ?? null,
    floor: jsonOrNull(floor),
    note: jsonOrNull(note),
    validTo: to ?? null,
  }),
  select: sql`name, capacity, floor, note, valid_to as "to", known_from`,
})
