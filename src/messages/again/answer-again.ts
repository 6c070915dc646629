import { reachOf } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { addressesOfMessages } from '../../platform/outbox/index.ts'
import { sendAnswer } from '../enquiry/send-answer.ts'
import type { Sending } from '../follow/send-letter.ts'

interface Returned {
  enquiryId: string
  /** Which message of the answer came back: the first is 1. */
  turn: number
}

/** To another address of whoever asked, else the desk rings. */
export async function sendAnswerAgain(tx: Tx, { enquiryId, turn }: Returned, sending: Sending): Promise<void> {
  const asked = await tx.selectFrom('enquiry').select('actId').where('id', '=', enquiryId).executeTakeFirst()
  const reach = asked ? await reachOf(tx, { ...asked, except: await addressesOfMessages(tx, { key: `enquiry:${enquiryId}` }) }) : null
  const enquiry = await tx.selectFrom('enquiry').selectAll().where('id', '=', enquiryId).forUpdate().executeTakeFirst()
  if (reach === null || !enquiry || enquiry.answer === null || enquiry.withdrawnAt !== null || enquiry.rungAt !== null) return
  const { act, to } = reach
  if (to !== null) await sendAnswer(tx, { ...enquiry, answer: enquiry.answer }, { ...sending, act, to, name: `${enquiryId}:${turn + 1}` })
  else
    await tx
      .updateTable('enquiry')
      .set({ unsentAt: new Date(sending.at) })
      .where('id', '=', enquiryId)
      .execute()
}
