import { sql } from 'kysely'
import {
  hubIdOf,
  itemsOf,
  json,
  jsonOrNull,
  originColumns,
  providerIdOrNull,
  stored,
  wantedOnly,
  type Into,
  type Scope,
  type Stored,
  type Wanted,
} from '../../hubs/items/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { VolunteerNeed, type NeedItem } from './need.ts'
import { volunteerSaid } from './texts.ts'

/** Writes or replaces by key. */
export async function putNeed(tx: Tx, { scope, layer }: Into, item: NeedItem): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  const row = {
    hubId,
    key: item.key,
    title: json(item.title),
    body: jsonOrNull(item.body),
    providerId: await providerIdOrNull(tx, item.provider),
    activityId: await activityIdOf(tx, hubId, item.activity),
    wanted: item.wanted ?? null,
    shifts: JSON.stringify(item.shifts),
    ageFrom: item.ageFrom ?? null,
    policeCheck: item.policeCheck,
    validTo: item.to ?? null,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('volunteerNeed')
    .values(row)
    .onConflict((oc) => oc.column('key').doUpdateSet(row))
    .execute()
}

/** Throws invalid at the field when the hub has no such activity. */
async function activityIdOf(tx: Tx, hubId: number, key: string | undefined): Promise<number | null> {
  if (key === undefined) return null
  const found = await tx.selectFrom('activity').select('id').where('hubId', '=', hubId).where('key', '=', key).executeTakeFirst()
  if (found) return found.id
  const says = volunteerSaid((t) => t.faults.noSuchActivity)
  throw new Fault('invalid', says, [{ field: 'activity', message: says.nb }])
}

export async function readNeeds(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<NeedItem>[]> {
  const rows = await db
    .selectFrom('volunteerNeed')
    .leftJoin('provider', 'provider.id', 'volunteerNeed.providerId')
    .leftJoin('activity', 'activity.id', 'volunteerNeed.activityId')
    .select(['volunteerNeed.key', 'volunteerNeed.title', 'volunteerNeed.body', 'provider.slug as provider', 'activity.key as activity'])
    .select(['volunteerNeed.wanted', 'volunteerNeed.shifts', 'volunteerNeed.ageFrom', 'volunteerNeed.policeCheck'])
    .select(['volunteerNeed.validTo as to', 'volunteerNeed.source', 'volunteerNeed.knownFrom', 'volunteerNeed.layer'])
    .where('volunteerNeed.hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('volunteerNeed', wanted))
    .orderBy('volunteerNeed.id')
    .execute()
  return rows.map((row) => stored(VolunteerNeed, row))
}

export const listNeeds = itemsOf(readNeeds)

/** Whether another hub has a need of this key. */
export async function isNeedElsewhere(db: Db, scope: Scope, key: string): Promise<boolean> {
  const { rows } = await sql`select from volunteer_need where key = ${key} and hub_id <> ${await hubIdOf(db, scope)}`.execute(db)
  return rows.length > 0
}
