import { reachOf, type Staff, type TopicNames } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { MessageLines } from '../message-lines.ts'
import { messageSaid } from '../texts.ts'
import { sendAnswer } from './send-answer.ts'

interface Answer {
  id: string
  text: string
  /** Which wording is answered; left out, whichever it is. */
  changedAt?: Date | null
  by: Pick<Staff, 'id'>
  names: TopicNames
  lines: MessageLines
  publicUrl: string
  /** Town time. */
  at: Instant
}

/** Answered once; sent where the asker wants it, else the desk rings. Throws `not-found`, `conflict`. */
export function answerEnquiry(db: Db, given: Answer): Promise<void> {
  return db.transaction().execute(async (tx) => {
    // Persons before what is theirs, in the order an erasure locks them.
    const asked = await tx.selectFrom('enquiry').select('actId').where('id', '=', given.id).executeTakeFirst()
    const reach = asked ? await reachOf(tx, asked) : null
    const enquiry = await tx.selectFrom('enquiry').selectAll().where('id', '=', given.id).forUpdate().executeTakeFirst()
    if (!enquiry) throw notFound(messageSaid((t) => t.faults.noEnquiry))
    if (enquiry.withdrawnAt !== null)
      throw new Fault(
        'conflict',
        messageSaid((t) => t.faults.withdrawnMeanwhile),
      )
    if (enquiry.answeredAt !== null)
      throw new Fault(
        'conflict',
        messageSaid((t) => t.faults.answeredMeanwhile),
      )
    if (given.changedAt !== undefined && given.changedAt?.getTime() !== enquiry.changedAt?.getTime())
      throw new Fault(
        'conflict',
        messageSaid((t) => t.faults.changedMeanwhile),
      )
    await tx
      .updateTable('enquiry')
      .set({ answer: given.text, answeredAt: new Date(given.at), answeredBy: given.by.id })
      .where('id', '=', given.id)
      .execute()
    if (reach?.to) await sendAnswer(tx, { ...enquiry, answer: given.text }, { ...given, act: reach.act, to: reach.to, name: given.id })
  })
}
