import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { releaseOffer } from '../../resources/index.ts'
import { giveOfferBack } from '../given-back/give-back.ts'
import type { OfferEnd, WishEnd } from './tables.ts'

/** Whoever waits does so no more, and what was kept for them is free. Done twice it changes nothing. */
export async function endWish(tx: Tx, actId: string, { because, at }: { because: WishEnd; at: Instant }): Promise<void> {
  const ended = await tx
    .updateTable('timeWish')
    .set({ endedAt: new Date(at), endedBecause: because, homeAddress: null })
    .where('actId', '=', actId)
    .where('endedAt', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of ended) {
    const open = await tx.selectFrom('timeOffer').select('id').where('wishId', '=', id).where('endedAt', 'is', null).executeTakeFirst()
    if (open !== undefined) await endOffer(tx, open.id, { because: because === 'unanswered' ? 'lapsed' : 'withdrawn', at })
  }
}

export async function endOffer(tx: Tx, id: string, { because, at }: { because: OfferEnd; at: Instant }): Promise<void> {
  await tx
    .updateTable('timeOffer')
    .set({ endedAt: new Date(at), endedBecause: because })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()
  await (because === 'taken' ? releaseOffer(tx, id, at) : giveOfferBack(tx, id, at))
}
