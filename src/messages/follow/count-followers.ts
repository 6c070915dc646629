import type { Db } from '../../platform/database/index.ts'

/** How many hear of a topic: a number, never who. */
export async function countFollowers(db: Db, topic: string): Promise<number> {
  const { count } = await db
    .selectFrom('subscription')
    .select((eb) => eb.fn.count<string>('personId').distinct().as('count'))
    .where('topic', '=', topic)
    .where('begunAt', 'is not', null)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
