import type { Tx } from '../../platform/database/index.ts'
import { listener, messageGivenUp, readMessage, type MessageOutcome } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** What came back for good marks its address, so that nothing more is sent there and staff see that somebody must ring. */
export const noteDeadAddress = listener({
  kind: messageGivenUp,
  name: 'people.note-dead-address',
  handle: (tx, { payload, at }) => noteDead(tx, payload, at),
})

async function noteDead(tx: Tx, { id, why }: MessageOutcome, at: Instant): Promise<void> {
  const to = isAboutAddress(why ?? '') ? (await readMessage(tx, id))?.toAddress : null
  if (to === null || to === undefined) return
  await tx
    .updateTable('contactPoint')
    .set({ deadSince: new Date(at) })
    .where('value', '=', to)
    .where('deadSince', 'is', null)
    .execute()
}

/**
 * Nobody takes mail there (RFC 3463: 5.1 the address, 5.2.1 a mailbox shut), or the gateway knows no such number. A server that refuses us
 * or what we wrote (5.7) says nothing of the address; neither does a phone that was off.
 */
export function isAboutAddress(why: string): boolean {
  if (why === 'http 410' || why === 'http 422') return true
  const [, status, enhanced] = /^smtp (5\d\d)(?: (\S+))?$/.exec(why) ?? []
  if (enhanced !== undefined) return /^5\.1\.\d+$/.test(enhanced) || enhanced === '5.2.1'
  return status === '550' || status === '551' || status === '553'
}
