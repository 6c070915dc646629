import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Closure } from '../content/shapes.ts'
import { hubIdOf, providerIdOf, providerIdOrNull, type Scope } from './scope.ts'
import {
  itemKind,
  itemsOf,
  json,
  jsonOrNull,
  mustHaveRemoved,
  originColumns,
  stored,
  wantedOnly,
  withoutNulls,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type ClosureItem = z.infer<typeof Closure>

export async function putClosure(tx: Tx, { scope, layer }: Into, item: ClosureItem): Promise<void> {
  const row = {
    hubId: await hubIdOf(tx, scope),
    providerId: await providerIdOrNull(tx, item.provider),
    key: item.key,
    validFrom: item.from,
    validTo: item.to,
    reason: json(item.reason),
    ...originColumns(item, layer),
  }
  const { id } = await tx
    .insertInto('closure')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet({ ...row, sequence: sql`closure.sequence + 1` }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('closureException').where('closureId', '=', id).execute()
  for (const [index, { provider, note }] of item.exceptions.entries()) {
    const providerId = await providerIdOf(tx, provider, `exceptions.${index}.provider`)
    await tx
      .insertInto('closureException')
      .values({ closureId: id, providerId, note: jsonOrNull(note) })
      .execute()
  }
}

export async function removeClosure(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  mustHaveRemoved(await tx.deleteFrom('closure').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirst(), key)
}

export async function readClosures(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<ClosureItem>[]> {
  const rows = await db
    .selectFrom('closure')
    .leftJoin('provider', 'provider.id', 'closure.providerId')
    .select(['closure.id', 'key', 'provider.slug as provider', 'validFrom as from', 'closure.validTo as to', 'reason'])
    .select(['closure.source', 'closure.knownFrom', 'closure.layer'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('closure', wanted))
    .orderBy('closure.id')
    .execute()
  const exceptions = await exceptionsOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map(({ id, ...row }) =>
    stored(Closure, {
      ...row,
      exceptions: exceptions.filter((one) => one.closureId === id).map(({ provider, note }) => withoutNulls({ provider, note })),
    }),
  )
}

async function exceptionsOf(db: Db, closureIds: number[]) {
  if (closureIds.length === 0) return []
  return db
    .selectFrom('closureException')
    .innerJoin('provider', 'provider.id', 'closureException.providerId')
    .select(['closureId', 'provider.slug as provider', 'note'])
    .where('closureId', 'in', closureIds)
    .orderBy('provider.position')
    .execute()
}

export const listClosures = itemsOf(readClosures)
export const closureKind = itemKind(Closure, { put: putClosure, remove: removeClosure, read: readClosures })
