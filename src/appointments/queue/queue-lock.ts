import type { Db, Tx } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { tellQueue } from './topic.ts'

export interface QueueOfDay {
  hubId: number
  day: Day
}

/**
 * Whoever draws, calls or moves a number at a hub takes turns with all others who do (decision 062): what is read afterwards is so until the
 * transaction ends, and a process that is killed lets go.
 */
export async function lockQueue(tx: Tx, { hubId, day }: QueueOfDay): Promise<{ lastNumber: number }> {
  await tx
    .insertInto('queueDay')
    .values({ hubId, day })
    .onConflict((oc) => oc.doNothing())
    .execute()
  return tx
    .selectFrom('queueDay')
    .select('lastNumber')
    .where('hubId', '=', hubId)
    .where('day', '=', day)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** Changes something of a hub's day and tells its screens. */
export function changeQueue<T>(db: Db, queue: QueueOfDay, write: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await lockQueue(tx, queue)
    const outcome = await write(tx)
    await tellQueue(tx, queue.hubId)
    return outcome
  })
}
