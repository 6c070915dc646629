import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { formatImprecise } from '../../platform/time/index.ts'
import { Presence } from '../content/shapes.ts'
import { impreciseColumns } from './dates.ts'
import { hubIdOf, providerIdOf, type Scope } from './scope.ts'
import {
  itemKind,
  itemsOf,
  jsonOrNull,
  mustHaveRemoved,
  originColumns,
  stored,
  wantedOnly,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type PresenceItem = z.infer<typeof Presence>

export async function putPresence(tx: Tx, { scope, layer }: Into, item: PresenceItem): Promise<void> {
  const row = {
    hubId: await hubIdOf(tx, scope),
    providerId: await providerIdOf(tx, item.provider),
    key: item.key,
    ...impreciseColumns(item.from),
    validTo: item.to ?? null,
    note: jsonOrNull(item.note),
    phone: item.phone ?? null,
    email: item.email ?? null,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('presence')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet(row))
    .execute()
}

export async function removePresence(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  mustHaveRemoved(await tx.deleteFrom('presence').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirst(), key)
}

export async function readPresences(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<PresenceItem>[]> {
  const rows = await db
    .selectFrom('presence')
    .innerJoin('provider', 'provider.id', 'presence.providerId')
    .select([
      'key',
      'provider.slug as provider',
      'earliest',
      'latest',
      'presence.validTo as to',
      'note',
      'presence.phone',
      'presence.email',
    ])
    .select(['presence.source', 'presence.knownFrom', 'presence.layer'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('presence', wanted))
    .orderBy('presence.id')
    .execute()
  return rows.map(({ earliest, latest, ...row }) => stored(Presence, { ...row, from: formatImprecise({ earliest, latest }) }))
}

export const listPresences = itemsOf(readPresences)
export const presenceKind = itemKind(Presence, { put: putPresence, remove: removePresence, read: readPresences })
