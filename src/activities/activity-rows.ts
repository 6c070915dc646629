import { sql } from 'kysely'
import {
  hubIdOf,
  itemsOf,
  json,
  jsonOrNull,
  originColumns,
  providerIdOf,
  stored,
  wantedOnly,
  type Into,
  type Scope,
  type Stored,
  type Wanted,
} from '../hubs/items/index.ts'
import { examplesAreShown } from '../platform/content/shown-layer.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { Activity, type ActivityItem } from './activity.ts'
import type { LaidOut } from './put-dates.ts'

/** Writes or replaces by key, and answers with the row's id. Its dates are laid out by the intention that calls this. */
export async function putActivity(tx: Tx, { scope, layer }: Into, item: ActivityItem): Promise<number> {
  const row = { hubId: await hubIdOf(tx, scope), ...columnsOf(item), ...originColumns(item, layer) }
  const { id } = await tx
    .insertInto('activity')
    .values(row)
    .onConflict((oc) => oc.column('key').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('activityOrganiser').where('activityId', '=', id).execute()
  for (const [position, slug] of item.organisers.entries()) {
    const providerId = await providerIdOf(tx, slug, `organisers.${position}`)
    await tx.insertInto('activityOrganiser').values({ activityId: id, position, providerId }).execute()
  }
  return id
}

function columnsOf(item: ActivityItem) {
  return {
    key: item.key,
    kind: item.kind,
    title: json(item.title),
    body: jsonOrNull(item.body),
    audience: item.audience,
    ageFrom: item.ageFrom ?? null,
    ageTo: item.ageTo ?? null,
    childrenWelcome: item.childrenWelcome,
    languages: item.languages,
    price: item.price ?? null,
    access: item.access,
    attend: item.attend,
    signUp: item.signUp === undefined ? null : JSON.stringify(item.signUp),
    isCulture: item.culture,
    isIntergenerational: item.intergenerational,
    roomKey: item.roomKey ?? null,
    room: jsonOrNull(item.room),
    outsideHours: item.outsideHours ?? null,
    senderName: item.senderName ?? null,
    bring: jsonOrNull(item.bring),
    badWeather: jsonOrNull(item.badWeather),
    carriedOnFrom: item.carriedOnFrom ?? null,
    suggestion: item.suggestion ?? null,
    proposal: item.proposal ?? null,
    meeting: item.meeting === undefined ? null : JSON.stringify(item.meeting),
    rhythms: JSON.stringify(item.rhythms),
    changes: JSON.stringify(item.changes),
    validTo: item.to ?? null,
  }
}

export async function readActivities(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<ActivityItem>[]> {
  const rows = await db
    .selectFrom('activity')
    .select(['key', 'kind', 'title', 'body', 'audience', 'ageFrom', 'ageTo', 'childrenWelcome', 'languages', 'price', 'access', 'attend'])
    .select([
      'isCulture as culture',
      'isIntergenerational as intergenerational',
      'roomKey',
      'room',
      'outsideHours',
      'senderName',
      'bring',
      'badWeather',
      'carriedOnFrom',
    ])
    .select(['signUp', 'suggestion', 'proposal', 'meeting', 'rhythms', 'changes', 'validTo as to', 'source', 'knownFrom', 'layer'])
    .select(
      sql<string[]>`array(select provider.slug from activity_organiser
        join provider on provider.id = provider_id where activity_id = activity.id order by activity_organiser.position)`.as('organisers'),
    )
    .where('hubId', '=', await hubIdOf(db, scope))
    .where(wantedOnly('activity', wanted))
    .orderBy('activity.id')
    .execute()
  return rows.map((row) => stored(Activity, row))
}

export const listActivities = itemsOf(readActivities)

/** A hub's activities with the ids that their dates hang on. */
export async function readLaidOut(db: Db, scope: Scope): Promise<LaidOut[]> {
  const [items, ids] = await Promise.all([
    readActivities(db, scope, {}),
    db
      .selectFrom('activity')
      .select(['id', 'key'])
      .where('hubId', '=', await hubIdOf(db, scope))
      .execute(),
  ])
  const idOf = new Map(ids.map(({ id, key }) => [key, id]))
  return items.flatMap(({ item, layer }) => {
    const id = idOf.get(item.key)
    return id === undefined ? [] : [{ id, item, layer }]
  })
}

/** All of a hub, as they are; examples are left out where none are shown. */
export async function activitiesOf(db: Db, scope: Scope): Promise<Stored<ActivityItem>[]> {
  const all = await readActivities(db, scope, {})
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}
