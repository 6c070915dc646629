import { sql } from 'kysely'
import type { z } from 'zod'
import { Location } from '../content/shapes.ts'
import { hubRows } from './hub-rows.ts'
import { jsonOrNull } from './stored.ts'

export type LocationItem = z.infer<typeof Location>

export const {
  put: putLocation,
  read: readLocations,
  kind: locationKind,
} = hubRows({
  table: 'hubLocation',
  shape: Location,
  columns: ({ building, street, postcode, town, directions, doorConfirmed, from, to }) => ({
    building: jsonOrNull(building),
    street: street ?? null,
    postcode: postcode ?? null,
    town: town ?? null,
    directions: jsonOrNull(directions),
    doorConfirmed,
    validFrom: from ?? null,
    validTo: to ?? null,
  }),
  select: sql`building, street, postcode, town, directions, door_confirmed, valid_from as "from", valid_to as "to", known_from`,
})
