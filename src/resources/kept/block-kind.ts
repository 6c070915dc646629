import { Refused, type KeptElsewhere } from '../../hubs/edit/index.ts'
import { hubIdOf, type Scope } from '../../hubs/items/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import { claim, releaseBlock, roomResource } from '../claim.ts'
import { borrowSaid } from '../texts.ts'
import { hoursFaults } from './hours-faults.ts'
import { Block, hoursOfSpan, spanOfHours } from './room-hours.ts'

/** Hours in which a room is cleaned, mended or otherwise out of use: an item of its hub, with history and undoing. */
export const blockKind: KeptElsewhere = {
  name: 'room_block',
  shape: Block,
  put: async (tx, { scope }, item) => putBlock(tx, scope, Block.parse(item)),
  remove: async (tx, scope, key) => {
    const { numDeletedRows } = await tx
      .deleteFrom('roomBlock')
      .where('hubId', '=', await hubIdOf(tx, scope))
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw notFound(borrowSaid((t) => t.faults.noRoom))
  },
  find: async (db, scope, key) => {
    const item = await readBlock(db, scope, key)
    return item === null ? null : { item, layer: 'fact' }
  },
  unmet: (db, { scope, after }) => hoursFaults(db, scope, Block.parse(after.item)),
  written: async () => undefined,
}

async function putBlock(tx: Tx, scope: Scope, item: ReturnType<typeof Block.parse>): Promise<void> {
  const span = spanOfHours(item)
  const hubId = await hubIdOf(tx, scope)
  const resource = await roomResource(tx, { hubId, key: item.room })
  const row = { roomKey: item.room, startsAt: new Date(span.start), endsAt: new Date(span.end), reason: item.reason }
  const { id } = await tx
    .insertInto('roomBlock')
    .values({ hubId, key: item.key, ...row })
    .onConflict((on) => on.constraint('room_block_once').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  await releaseBlock(tx, id)
  // Nothing is set up or tidied for it: it is out of use in these hours and no others.
  if (!(await claim(tx, { resource: { id: resource.id, setUp: 0, tidy: 0 }, holder: { blockId: id }, span })))
    throw new Refused({ why: 'impossible' })
}

async function readBlock(db: Db, scope: Scope, key: string) {
  const row = await db
    .selectFrom('roomBlock')
    .select(['key', 'roomKey', 'startsAt', 'endsAt', 'reason'])
    .where('hubId', '=', await hubIdOf(db, scope))
    .where('key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return null
  const { roomKey, startsAt, endsAt, reason } = row
  return Block.parse({ key, room: roomKey, ...hoursOfSpan({ start: startsAt.getTime(), end: endsAt.getTime() }), reason })
}
