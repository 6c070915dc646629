import { lockAct } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { HelpAnswer } from './tables.ts'
import { supportSaid } from './texts.ts'

/** Whoever offered help says whether they will, now that it becomes something; they may change their mind. Throws `conflict` when it was taken back. */
export function answerHelp(db: Db, { actId, answer }: { actId: string; answer: HelpAnswer }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockAct(tx, actId)
    const answered = await tx
      .updateTable('suggestionSupport')
      .set({ answeredHelp: answer })
      .where('actId', '=', actId)
      .where('canHelp', 'is not', null)
      .where('countedAt', 'is not', null)
      .where('endedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (answered === undefined)
      throw new Fault(
        'conflict',
        supportSaid((t) => t.faults.noHelp),
      )
  })
}
