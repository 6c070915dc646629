import type { Tx } from '../../platform/database/index.ts'
import { personResource, roomId } from '../../resources/index.ts'

interface Using {
  caseworkerId: number
  hubId: number
  /** Keys of rooms of the hub. */
  rooms: readonly string[]
  isExtra: boolean
}

/** What hours will claim is there to be locked before anybody books in them: the rooms, and the lane beside what is booked already. */
export async function makeClaimable(tx: Tx, { caseworkerId, hubId, rooms, isExtra }: Using): Promise<void> {
  for (const key of rooms) await roomId(tx, { hubId, key })
  if (!isExtra) return
  const { key } = await tx.selectFrom('caseworker').select('key').where('id', '=', caseworkerId).executeTakeFirstOrThrow()
  const laneId = await personResource(tx, key, 'lane')
  await tx.updateTable('caseworker').set({ laneId }).where('id', '=', caseworkerId).execute()
}
