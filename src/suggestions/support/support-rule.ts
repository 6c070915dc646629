import { hubIdOf, hubScope } from '../../hubs/items/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** How surely a hub asks to know who supports. `substantial`: an electronic identity. What staff register passes both. */
export const SUPPORT_LEVELS = ['contact', 'substantial'] as const
export type SupportLevel = (typeof SUPPORT_LEVELS)[number]

/** Of a hub by its slug. */
export async function supportLevelOf(db: Db, hub: string): Promise<SupportLevel> {
  const row = await db
    .selectFrom('suggestionSupportRule as rule')
    .innerJoin('hub', 'hub.id', 'rule.hubId')
    .select('rule.level')
    .where('hub.slug', '=', hub)
    .orderBy('rule.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.level ?? 'contact'
}

interface NewRule {
  /** Slug. */
  hub: string
  level: SupportLevel
  /** The account of staff. */
  by: string
  at: Instant
}

/** From now on. Those who are counted already stay counted. */
export function setSupportLevel(db: Db, { hub, level, by, at }: NewRule): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const hubId = await hubIdOf(tx, hubScope(hub))
    await tx
      .insertInto('suggestionSupportRule')
      .values({ hubId, level, at: new Date(at), doneBy: by })
      .execute()
  })
}
