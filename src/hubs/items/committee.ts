import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Committee } from '../content/shapes.ts'
import { hubIdOf, hubScope, type Scope } from './scope.ts'
import { itemKind, json, jsonOrNull, mustHaveRemoved, originColumns, stored, wantedOnly, type Stored, type Wanted } from './stored.ts'

export type CommitteeItem = z.infer<typeof Committee>

export async function putCommittee(tx: Tx, item: CommitteeItem, layer: Layer): Promise<void> {
  const row = {
    slug: item.slug,
    name: json(item.name),
    hubId: await hubIdOf(tx, hubScope(item.hub)),
    body: json(item.body),
    trialFrom: item.trialFrom,
    trialTo: item.trialTo,
    afterTrial: jsonOrNull(item.afterTrial),
    afterTrialKnownFrom: item.afterTrialKnownFrom ?? null,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('plannedCommittee')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .execute()
  await tx.deleteFrom('plannedCommitteePlace').where('committee', '=', item.slug).execute()
  await tx
    .insertInto('plannedCommitteePlace')
    .values(item.places.map((place, position) => ({ committee: item.slug, place, position })))
    .execute()
}

export async function readCommittees(db: Db, _: Scope, wanted: Wanted): Promise<Stored<CommitteeItem>[]> {
  const rows = await db
    .selectFrom('plannedCommittee')
    .innerJoin('hub', 'hub.id', 'plannedCommittee.hubId')
    .select([
      'plannedCommittee.slug',
      'plannedCommittee.name',
      'hub.slug as hub',
      'body',
      'trialFrom',
      'trialTo',
      'afterTrial',
      'afterTrialKnownFrom',
    ])
    .select(['plannedCommittee.source', 'plannedCommittee.knownFrom', 'plannedCommittee.layer'])
    .where(wantedOnly('plannedCommittee', wanted, 'slug'))
    .orderBy('hub.position')
    .orderBy('plannedCommittee.slug')
    .execute()
  const places = await db.selectFrom('plannedCommitteePlace').selectAll().orderBy('position').execute()
  return rows.map((row) =>
    stored(Committee, { ...row, places: places.filter((one) => one.committee === row.slug).map((one) => one.place) }),
  )
}

export async function listCommittees(db: Db, layer: Layer): Promise<CommitteeItem[]> {
  return (await readCommittees(db, 'municipality', { layer })).map(({ item }) => item)
}

async function removeCommittee(tx: Tx, _: Scope, slug: string): Promise<void> {
  mustHaveRemoved(await tx.deleteFrom('plannedCommittee').where('slug', '=', slug).executeTakeFirst(), slug)
}

export const committeeKind = itemKind(Committee, {
  put: (tx, { layer }, item) => putCommittee(tx, item, layer),
  remove: removeCommittee,
  read: readCommittees,
})
