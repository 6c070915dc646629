import type { Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'

/** Empties every message to these addresses; what has not left yet will not. That something was sent stays. Returns how many. */
export async function forgetAddresses(tx: Tx, addresses: readonly string[], at: Instant): Promise<number> {
  if (addresses.length === 0) return 0
  const nothing = { toAddress: null, subject: null, text: null, html: null, calendar: null, headers: '{}', purgedAt: new Date(at) }
  const waiting = await tx
    .updateTable('outboundMessage')
    .set({ ...nothing, givenUpAt: new Date(at), claimedBy: null, claimedAt: null, heldAt: null })
    .where('toAddress', 'in', addresses)
    .where('sentAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .executeTakeFirstOrThrow()
  const over = await tx.updateTable('outboundMessage').set(nothing).where('toAddress', 'in', addresses).executeTakeFirstOrThrow()
  return Number(waiting.numUpdatedRows + over.numUpdatedRows)
}

/** The same for what was sent to them because of some things alone: the addresses may be somebody else's, whose other messages stay. */
export async function forgetMessagesOf(
  tx: Tx,
  { addresses, ids }: { addresses: readonly string[]; ids: readonly string[] },
  at: Instant,
): Promise<number> {
  if (addresses.length === 0 || ids.length === 0) return 0
  const nothing = { toAddress: null, subject: null, text: null, html: null, calendar: null, headers: '{}', purgedAt: new Date(at) }
  const { numUpdatedRows } = await tx
    .updateTable('outboundMessage')
    .set((eb) => ({
      ...nothing,
      claimedBy: null,
      claimedAt: null,
      heldAt: null,
      givenUpAt: eb
        .case()
        .when('sentAt', 'is', null)
        .then(eb.fn.coalesce('givenUpAt', eb.val(new Date(at))))
        .else(eb.ref('givenUpAt'))
        .end(),
    }))
    .where('toAddress', 'in', addresses)
    .where((eb) => eb.or(ids.map((id) => eb('key', 'like', `%:${id}%`))))
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
