import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { SchoolHoliday } from '../content/shapes.ts'

export type SchoolHolidayItem = z.infer<typeof SchoolHoliday>

export async function putSchoolHoliday(tx: Tx, { key, title, from, to, source }: SchoolHolidayItem, layer: Layer): Promise<void> {
  const row = { key, title: JSON.stringify(title), validFrom: from, validTo: to, layer, source: source ?? null }
  await tx
    .insertInto('schoolHoliday')
    .values(row)
    .onConflict((oc) => oc.column('key').doUpdateSet(row))
    .execute()
}

/** School holidays of a layer, in the order of time. */
export async function listSchoolHolidays(db: Db, layer: Layer): Promise<SchoolHolidayItem[]> {
  const rows = await db
    .selectFrom('schoolHoliday')
    .select(['key', 'title', 'validFrom as from', 'validTo as to', 'source'])
    .where('layer', '=', layer)
    .orderBy('validFrom')
    .orderBy('key')
    .execute()
  return rows.map(({ source, ...row }) => (source === null ? row : { ...row, source }))
}
