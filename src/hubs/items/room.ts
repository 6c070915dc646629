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
  columns: ({ name, capacity, floor, note, fireLimit, setUp, tidy, isDesk, keyRule, to, ...rents }) => ({
    name: json(name),
    capacity: capacity ?? null,
    floor: jsonOrNull(floor),
    note: jsonOrNull(note),
    fireLimit: fireLimit ?? null,
    setUp: setUp ?? null,
    tidy: tidy ?? null,
    isDesk,
    keyRule: jsonOrNull(keyRule),
    rentVoluntary: rents.rentVoluntary ?? null,
    rentPrivate: rents.rentPrivate ?? null,
    rentMunicipal: rents.rentMunicipal ?? null,
    rentBusiness: rents.rentBusiness ?? null,
    validTo: to ?? null,
  }),
  select: sql`name, capacity, floor, note, fire_limit, set_up, tidy, is_desk, key_rule,
    rent_voluntary, rent_private, rent_municipal, rent_business, valid_to as "to", known_from`,
})
