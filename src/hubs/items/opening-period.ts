import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { OpeningPeriod } from '../content/shapes.ts'
import { spanFromItem, spanToItem } from '../opening-hours/index.ts'
import { hubIdOf, providerIdOrNull, type Scope } from './scope.ts'
import {
  itemKind,
  itemsOf,
  json,
  jsonOrNull,
  mustHaveRemoved,
  originColumns,
  stored,
  wantedOnly,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type OpeningPeriodItem = z.infer<typeof OpeningPeriod>

export async function putOpeningPeriod(tx: Tx, { scope, layer }: Into, item: OpeningPeriodItem): Promise<void> {
  const row = {
    hubId: await hubIdOf(tx, scope),
    providerId: await providerIdOrNull(tx, item.provider),
    key: item.key,
    title: jsonOrNull(item.title),
    validFrom: item.from ?? null,
    validTo: item.to ?? null,
    override: item.override,
    onHolidays: item.onHolidays,
    ...originColumns(item, layer),
  }
  const { id } = await tx
    .insertInto('openingPeriod')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet({ ...row, sequence: sql`opening_period.sequence + 1` }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('openingSpan').where('periodId', '=', id).execute()
  const spans = item.spans.map((span, position) => {
    const { note, ...columns } = spanFromItem(span)
    return { periodId: id, position, ...columns, note: note && json(note) }
  })
  if (spans.length > 0) await tx.insertInto('openingSpan').values(spans).execute()
}

export async function removeOpeningPeriod(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  mustHaveRemoved(await tx.deleteFrom('openingPeriod').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirst(), key)
}

export async function readOpeningPeriods(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<OpeningPeriodItem>[]> {
  const rows = await db
    .selectFrom('openingPeriod')
    .leftJoin('provider', 'provider.id', 'openingPeriod.providerId')
    .select([
      'openingPeriod.id',
      'key',
      'provider.slug as provider',
      'title',
      'validFrom as from',
      'openingPeriod.validTo as to',
      'override',
      'onHolidays',
    ])
    .select(['openingPeriod.source', 'openingPeriod.knownFrom', 'openingPeriod.layer'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('openingPeriod', wanted))
    .orderBy('openingPeriod.id')
    .execute()
  const spans = await spansOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map(({ id, ...row }) =>
    stored(OpeningPeriod, { ...row, spans: spans.filter((span) => span.periodId === id).map(spanToItem) }),
  )
}

async function spansOf(db: Db, periodIds: number[]) {
  if (periodIds.length === 0) return []
  return db.selectFrom('openingSpan').selectAll().where('periodId', 'in', periodIds).orderBy('periodId').orderBy('position').execute()
}

export const listOpeningPeriods = itemsOf(readOpeningPeriods)
export const openingPeriodKind = itemKind(OpeningPeriod, { put: putOpeningPeriod, remove: removeOpeningPeriod, read: readOpeningPeriods })
