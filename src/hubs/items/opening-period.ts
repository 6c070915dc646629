import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { OpeningPeriod } from '../content/shapes.ts'
import { spanFromItem, spanToItem } from '../opening-hours/index.ts'
import { hubRows, PROVIDER } from './hub-rows.ts'
import { providerIdOrNull } from './scope.ts'
import { json, jsonOrNull } from './stored.ts'

export type OpeningPeriodItem = z.infer<typeof OpeningPeriod>

export const {
  put: putOpeningPeriod,
  read: readOpeningPeriods,
  list: listOpeningPeriods,
  kind: openingPeriodKind,
} = hubRows({
  table: 'openingPeriod',
  shape: OpeningPeriod,
  isCounted: true,
  columns: async ({ provider, title, from, to, override, onHolidays }, tx) => ({
    providerId: await providerIdOrNull(tx, provider),
    title: jsonOrNull(title),
    validFrom: from ?? null,
    validTo: to ?? null,
    override,
    onHolidays,
  }),
  select: sql`${PROVIDER}, title, valid_from as "from", valid_to as "to", override, on_holidays, known_from`,
  parts: { put: putSpans, read: readSpans },
})

async function putSpans(tx: Tx, periodId: number, item: OpeningPeriodItem): Promise<void> {
  await tx.deleteFrom('openingSpan').where('periodId', '=', periodId).execute()
  const spans = item.spans.map((span, position) => {
    const { note, ...columns } = spanFromItem(span)
    return { periodId, position, ...columns, note: note && json(note) }
  })
  if (spans.length > 0) await tx.insertInto('openingSpan').values(spans).execute()
}

async function readSpans(db: Db, periodIds: readonly number[]) {
  const rows = await db
    .selectFrom('openingSpan')
    .selectAll()
    .where('periodId', 'in', periodIds)
    .orderBy('periodId')
    .orderBy('position')
    .execute()
  return (id: number) => ({ spans: rows.filter((row) => row.periodId === id).map(spanToItem) })
}
