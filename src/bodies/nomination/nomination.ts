import type { Selectable } from 'kysely'
import type { Db, Tables, Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

export type Nomination = Selectable<Tables['nomination']>

/** The one that is open, else the one that was settled last. Null: nobody has been looked for. */
export async function latestNomination(db: Db, body: string): Promise<Nomination | null> {
  const found = await db
    .selectFrom('nomination')
    .selectAll()
    .where('body', '=', body)
    .orderBy((eb) => eb('settledAt', 'is', null), 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** Whoever changes something of it takes turns with all others who do. Opened by the first who needs it. `at` is town time. */
export async function lockNomination(tx: Tx, { body, at }: { body: string; at: Instant }): Promise<Nomination> {
  await tx
    .insertInto('nomination')
    .values({ body, openedAt: new Date(at) })
    .onConflict((oc) => oc.column('body').where('settledAt', 'is', null).doNothing())
    .execute()
  return tx
    .selectFrom('nomination')
    .selectAll()
    .where('body', '=', body)
    .where('settledAt', 'is', null)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
