import { lockAct, recordAudit } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { machineNow } from '../../platform/time/index.ts'
import type { HelpAnswer } from './tables.ts'
import { supportSaid } from './texts.ts'

interface Answered {
  actId: string
  answer: HelpAnswer
  /** The account of staff who writes it down for somebody; null when they do so themselves. */
  by: string | null
}

/** Whoever offered help says whether they will, now that it becomes something; they may change their mind. Throws `conflict` when it was taken back. */
export function answerHelp(db: Db, { actId, answer, by }: Answered): Promise<void> {
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
    if (by !== null) await recordAudit(tx, { at: new Date(machineNow()), actor: by, action: 'help-answered', subject: `act:${actId}` })
  })
}
