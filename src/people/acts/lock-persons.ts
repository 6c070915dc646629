import type { Tx } from '../../platform/database/index.ts'

/**
 * Holds off an erasure of those an act is for until the transaction ends, and waits for one that runs. Comes before any other lock: an erasure
 * takes persons first and what is theirs after, and whoever did it the other way round would meet it in the middle.
 */
export async function lockPersonsOf(tx: Tx, actId: string): Promise<void> {
  await tx
    .selectFrom('person')
    .innerJoin('act', (join) =>
      join.on((eb) => eb.or([eb('act.personId', '=', eb.ref('person.id')), eb('act.helperId', '=', eb.ref('person.id'))])),
    )
    .select('person.id')
    .where('act.id', '=', actId)
    .orderBy('person.id')
    .forKeyShare('person')
    .execute()
}

/**
 * The same, and then the act itself: whoever confirms, renews and calls off takes turns, in the order an erasure takes them. What only names the
 * act, a message to its owner, waits for nobody.
 */
export async function lockAct(tx: Tx, actId: string): Promise<void> {
  await lockPersonsOf(tx, actId)
  await tx.selectFrom('act').select('id').where('id', '=', actId).forNoKeyUpdate().execute()
}
