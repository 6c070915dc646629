import type { KeptElsewhere } from '../hubs/edit/index.ts'
import type { Stored } from '../hubs/items/index.ts'
import { examplesAreShown } from '../platform/content/shown-layer.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { Fault, notFound, type FieldFault } from '../platform/http/errors.ts'
import { Body, type BodyItem } from './body.ts'
import { bodyFaults, FAULT_WORDS } from './body-rule.ts'
import { putBody, readBodies } from './body-rows.ts'
import { minutesOf } from './founding/queries.ts'
import { latestNomination } from './nomination/index.ts'
import { reindexBodies } from './search-entries.ts'
import { succeed } from './succession.ts'
import { successionFaults } from './succession-rule.ts'
import { bodySaid } from './texts.ts'

/** A body as staff edit it: an item of the municipality, with history and undo. */
export const bodyKind: KeptElsewhere = {
  name: 'body',
  shape: Body,
  put: (tx, { layer }, item) => putBody(tx, Body.parse(item), layer),
  remove: (tx, _, slug) => removeBody(tx, slug),
  find: async (db, _, key) => (await readBodies(db, { key }))[0] ?? null,
  unmet: async (db, { after, today }) => {
    const { data: item } = Body.safeParse(after.item)
    if (item === undefined) return []
    const own = bodyFaults(item).map(({ path, fault }) => ({
      field: path[0] === 'steps' ? 'type' : path.join('.'),
      message: FAULT_WORDS[fault].what,
      rule: fault,
    }))
    return [...own, ...(await successionFaults(db, item, today)), ...(await foundingFaults(db, item))]
  },
  written: async (tx, _, { at }) => {
    await reindexBodies(tx)
    await succeed(tx, at)
  },
}

/** What approved minutes tell of is not taken back, also not by undoing the change that told of it. */
async function foundingFaults(db: Db, { slug, steps }: BodyItem): Promise<FieldFault[]> {
  const isFounded = steps.some(({ step, state }) => step === 'founding_meeting' && state === 'actual')
  if (isFounded || (await minutesOf(db, slug)).length === 0) return []
  return [{ field: 'type', message: FAULT_WORDS.founding_stays.what, rule: 'founding_stays' }]
}

async function removeBody(tx: Tx, slug: string): Promise<void> {
  if ((await latestNomination(tx, slug)) !== null)
    throw new Fault(
      'conflict',
      bodySaid((t) => t.faults.hasPeople),
    )
  const { numDeletedRows } = await tx.deleteFrom('body').where('slug', '=', slug).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw notFound(bodySaid((t) => t.faults.noBody))
}

/** All of them, whatever day they hold for; examples are left out where none are shown. */
export async function listBodies(db: Db): Promise<Stored<unknown>[]> {
  const all = await readBodies(db, {})
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}
