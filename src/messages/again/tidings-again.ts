import { reachOf } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { addressesOfMessages } from '../../platform/outbox/index.ts'
import { sendLetter, type Sending } from '../follow/send-letter.ts'
import { inOrder, TAKEN } from '../follow/take-due.ts'

interface Returned {
  subscriptionId: string
  /** What names the first message, and which in the row came back. */
  name: string
  turn: number
  key: string
}

/** To another address of the follower's, else somebody rings or writes: each line stays untold until then. */
export async function tellTidingsAgain(tx: Tx, { subscriptionId, name, turn, key }: Returned, sending: Sending): Promise<void> {
  const subscription = await tx.selectFrom('subscription').select('actId').where('id', '=', subscriptionId).executeTakeFirst()
  if (!subscription) return
  const reach = await reachOf(tx, { ...subscription, except: await addressesOfMessages(tx, { key: `tidings:${name}` }) })
  const told = reach === null ? [] : await toldBy(tx, { actId: subscription.actId, key })
  if (reach === null || told.length === 0) return
  const { act, to } = reach
  if (to !== null) await sendLetter(tx, { act, to, told, name: `${name}:${turn + 1}` }, sending)
  else await leaveToPerson(tx, told, sending)
}

const toldBy = async (tx: Tx, { actId, key }: { actId: string; key: string }) =>
  inOrder(
    await tx
      .selectFrom('tiding')
      .innerJoin('subscription as s', 's.id', 'tiding.subscriptionId')
      .select(TAKEN)
      .where('s.actId', '=', actId)
      .where('s.endedAt', 'is', null)
      .where('tiding.sentAs', '=', key)
      .where('tiding.toldBy', 'is', null)
      .execute(),
  )

async function leaveToPerson(tx: Tx, told: readonly { id: number }[], { at }: Sending): Promise<void> {
  const ids = told.map(({ id }) => id)
  await tx
    .updateTable('tiding')
    .set({ toldAt: null, sentAs: null, unsentAt: new Date(at) })
    .where('id', 'in', ids)
    .execute()
}
