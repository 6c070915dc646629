import { sql } from 'kysely'
import type { Tx } from '../database/index.ts'

/** What a page depends on: `town` for whatever concerns all hubs, `hub:tofte` for one. */
export type Topic = 'town' | `hub:${string}`

export const CHANNEL = 'content_changed'

/**
 * Raises the topics' counters inside the writing transaction and tells all processes at commit.
 * Whatever concerns a hub also concerns the town: front page, map and board show all hubs.
 */
export async function raiseVersions(tx: Tx, topics: readonly Topic[]): Promise<void> {
  const all = [...new Set<Topic>(['town', ...topics])].toSorted()
  for (const topic of all) {
    await tx
      .insertInto('contentVersion')
      .values({ topic })
      .onConflict((oc) => oc.column('topic').doUpdateSet({ version: sql`content_version.version + 1` }))
      .execute()
  }
  await sql`select pg_notify(${CHANNEL}, ${all.join(' ')})`.execute(tx)
}
