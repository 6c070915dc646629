import { inTurns, type Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { lockResources, releaseAbsence } from '../../resources/index.ts'

interface Ending {
  id: string
  caseworker: number
  at: Instant
}

/** They are back: what is left of the hours can be booked again. Whoever was told to choose anew still does. Done twice it changes nothing. */
export async function endAbsence(db: Db, { id, caseworker, at }: Ending): Promise<void> {
  await inTurns(db, async (tx) => {
    const { resourceId } = await tx.selectFrom('caseworker').select('resourceId').where('id', '=', caseworker).executeTakeFirstOrThrow()
    await lockResources(tx, [resourceId])
    const ended = await tx
      .updateTable('absence')
      .set({ endedAt: new Date(at) })
      .where('id', '=', id)
      .where('caseworkerId', '=', caseworker)
      .where('endedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (ended !== undefined) await releaseAbsence(tx, id, at)
  })
}
