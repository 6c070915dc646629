import { sql } from 'kysely'
import { houseChanged } from '../../hubs/edit/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { listener } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { tellShut } from '../notices.ts'
import { findShut } from './find-shut.ts'

/** Tells whoever has a time that the house is closed then: once, in their own channel. It is theirs until they choose another. */
export const hearHousesShut = listener({
  kind: houseChanged,
  name: 'appointments.tell-shut',
  inOrder: true,
  handle: async (tx, { payload: { hub }, at }) => {
    const shut = await findShut(tx, { hub, at })
    await forgetTold(tx, { hub, still: shut.map(({ id }) => id) })
    for (const { id, actId, isTold } of shut) if (!isTold) await tell(tx, { id, actId, at })
  },
})

/** Where it is open after all, they are told anew should it be closed once more. */
async function forgetTold(tx: Tx, { hub, still }: { hub: string; still: readonly string[] }): Promise<void> {
  await sql`update appointment a set shut_told_at = null from hub h
    where h.id = a.hub_id and h.slug = ${hub} and a.shut_told_at is not null and a.id <> all(${[...still]}::uuid[])`.execute(tx)
}

async function tell(tx: Tx, { id, actId, at }: { id: string; actId: string; at: Instant }): Promise<void> {
  await tellShut(tx, { actId, at })
  await tx
    .updateTable('appointment')
    .set({ shutToldAt: new Date(at) })
    .where('id', '=', id)
    .execute()
}
