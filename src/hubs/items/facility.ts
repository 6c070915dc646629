import { sql } from 'kysely'
import type { z } from 'zod'
import { Facility } from '../content/shapes.ts'
import { hubRows } from './hub-rows.ts'
import { jsonOrNull } from './stored.ts'

export type FacilityItem = z.infer<typeof Facility>

export const {
  put: putFacility,
  read: readFacilities,
  kind: facilityKind,
} = hubRows({
  table: 'facility',
  shape: Facility,
  columns: ({ kind, state, note, checkedOn, to }) => ({
    kind,
    state,
    note: jsonOrNull(note),
    checkedOn: checkedOn ?? null,
    validTo: to ?? null,
  }),
  select: sql`kind, state, note, checked_on, valid_to as "to", known_from`,
})
