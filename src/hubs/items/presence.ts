import { sql } from 'kysely'
import type { z } from 'zod'
import { formatImprecise, type ImpreciseDate } from '../../platform/time/index.ts'
import { Presence } from '../content/shapes.ts'
import { impreciseColumns } from './dates.ts'
import { hubRows, PROVIDER } from './hub-rows.ts'
import { providerIdOf } from './scope.ts'
import { jsonOrNull } from './stored.ts'

export type PresenceItem = z.infer<typeof Presence>

export const {
  put: putPresence,
  read: readPresences,
  list: listPresences,
  kind: presenceKind,
} = hubRows({
  table: 'presence',
  shape: Presence,
  columns: async ({ provider, from, to, note, phone, email }, tx) => ({
    providerId: await providerIdOf(tx, provider),
    ...impreciseColumns(from),
    validTo: to ?? null,
    note: jsonOrNull(note),
    phone: phone ?? null,
    email: email ?? null,
  }),
  select: sql<ImpreciseDate>`${PROVIDER}, earliest, latest, valid_to as "to", note, phone, email, known_from`,
  fields: ({ earliest, latest, ...row }) => ({ ...row, from: formatImprecise({ earliest, latest }) }),
})
