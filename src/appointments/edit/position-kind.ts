import { sql } from 'kysely'
import { z } from 'zod'
import type { KeptElsewhere } from '../../hubs/edit/index.ts'
import { Key, origin } from '../../hubs/content/shapes/index.ts'
import { originColumns, providerIdOf, stored, type Stored } from '../../hubs/items/index.ts'
import { raiseVersions } from '../../platform/cache/versions.ts'
import type { Layer } from '../../platform/content/localized.ts'
import { examplesAreShown } from '../../platform/content/shown-layer.ts'
import { databaseFault, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault, notFound, type FieldFault } from '../../platform/http/errors.ts'
import { machineNow } from '../../platform/time/index.ts'
import { lockResources, personResource } from '../../resources/index.ts'
import { POSITIONS } from '../caseworker.ts'
import { WORK_PATTERN } from '../find-patterns.ts'
import { INTERPRETED } from '../interpreters.ts'
import { appointmentSaid } from '../texts.ts'
import '../tables.ts'

/** Per cent of a full position. */
export const SHARE = { least: 1, most: 200 }

/** A position as staff edit it; its hours have pages of their own. */
export const EditedPosition = z.strictObject({
  key: Key,
  kind: z.enum(POSITIONS).default('caseworker'),
  provider: Key,
  services: z.array(Key).max(40).default([]),
  languages: z.array(z.enum(INTERPRETED)).max(INTERPRETED.length).default([]),
  share: z.int('must be a whole number').min(SHARE.least).max(SHARE.most).default(100),
  ...origin,
})
export type EditedPositionItem = z.output<typeof EditedPosition>

/** A position is an item of the municipality, with history and undo: what it takes, what it speaks, and how much of the load is its own. */
export const positionKind: KeptElsewhere = {
  name: 'position',
  shape: EditedPosition,
  put: (tx, { layer }, given) => put(tx, layer, EditedPosition.parse(given)),
  remove: (tx, _, key) => remove(tx, key),
  find: async (db, _, key) => (await list(db, sql`c.key = ${key}`))[0] ?? null,
  unmet: async (db, { after }) => {
    const { data: item } = EditedPosition.safeParse(after.item)
    return item === undefined ? [] : faultsOf(db, item)
  },
  // Whose turn it is, and how long a time then is, is read anew.
  written: (tx) => raiseVersions(tx, [], WORK_PATTERN),
}

/** All of them; examples are left out where none are shown. */
export async function listPositions(db: Db): Promise<Stored<EditedPositionItem>[]> {
  const all = await list(db, sql`true`)
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}

async function list(db: Db, which: ReturnType<typeof sql>): Promise<Stored<EditedPositionItem>[]> {
  const { rows } = await sql<{ layer: Layer }>`
    select c.key, c.kind, provider.slug as provider, c.services, c.languages, c.share, c.source, c.known_from, c.layer
    from caseworker c join provider on provider.id = c.provider_id where ${which} order by c.id`.execute(db)
  return rows.map((row) => stored(EditedPosition, row))
}

async function put(tx: Tx, layer: Layer, item: EditedPositionItem): Promise<void> {
  const resourceId = await personResource(tx, item.key)
  // Whoever books these hours waits, and reads them as they are afterwards.
  await lockResources(tx, [resourceId])
  const row = {
    key: item.key,
    kind: item.kind,
    providerId: await providerIdOf(tx, item.provider),
    resourceId,
    services: JSON.stringify(item.services),
    languages: JSON.stringify(item.languages),
    share: item.share,
    shareSetAt: new Date(machineNow()),
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('caseworker')
    .values(row)
    .onConflict((oc) => oc.column('key').doUpdateSet(row))
    .execute()
}

/** Throws `conflict` for one that has or has had appointments: end its hours instead. */
async function remove(tx: Tx, key: string): Promise<void> {
  try {
    const gone = await tx.deleteFrom('caseworker').where('key', '=', key).returning('id').executeTakeFirst()
    if (gone === undefined) throw notFound(appointmentSaid((t) => t.faults.noPosition))
  } catch (error) {
    if (databaseFault(error)?.code !== '23503') throw error
    throw new Fault(
      'conflict',
      appointmentSaid((t) => t.faults.positionInUse),
    )
  }
}

export type PositionFault = 'position_services' | 'position_bookable' | 'position_none' | 'position_languages'
const FAULTS: readonly PositionFault[] = ['position_services', 'position_bookable', 'position_none', 'position_languages']

/** What a form refuses, in the words of its field. */
export const isPositionFault = (rule: string | undefined): rule is PositionFault => FAULTS.some((one) => one === rule)

async function faultsOf(db: Db, { kind, services, languages }: EditedPositionItem): Promise<FieldFault[]> {
  if (kind === 'interpreter')
    return [
      ...(services.length === 0 ? [] : [{ field: 'services', message: 'nobody comes to an interpreter', rule: 'position_none' }]),
      ...(languages.length > 0 ? [] : [{ field: 'languages', message: 'must name a language', rule: 'position_languages' }]),
    ]
  if (services.length === 0) return [{ field: 'services', message: 'must name a service', rule: 'position_services' }]
  const { rows } = await sql<{ key: string }>`select key from service where key = any(${[...services]}) and booking is not null`.execute(db)
  return rows.length === services.length ? [] : [{ field: 'services', message: 'is not booked', rule: 'position_bookable' }]
}
