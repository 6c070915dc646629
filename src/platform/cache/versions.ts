import { sql } from 'kysely'
import type { Db, Tx } from '../database/index.ts'

/** What a page depends on: `town` for whatever concerns all hubs, `hub:tofte` for one, `meeting:17` for a public meeting as it goes on, `queue:3` for a hub’s queue, `sign_ups` for how many have signed up. */
export type Topic = 'town' | 'sign_ups' | `hub:${string}` | `meeting:${number}` | `queue:${number}`

export const CHANNEL = 'content_changed'

/** Its counter rises with every change of any topic, so it numbers all changes. */
export const EVERYTHING: Topic = 'town'

/** Before the name of a sort of row. Each change raises one of these, or the one for what has no name. */
export const KIND = 'kind:'
export const ANY_KIND = `${KIND}*`

// A notification holds at most 8 000 bytes; a change of that many topics is a change of everything.
const LONGEST_LIST = 7_000

/**
 * Raises the topics' counters inside the writing transaction and tells all processes at commit. `kind` names the one sort
 * of row that was written, where it is one: what is remembered of other sorts then stays.
 * Whatever concerns a hub also concerns the town: front page, map and board show all hubs.
 */
export async function raiseVersions(tx: Tx, topics: readonly Topic[], kind: string | null = null): Promise<void> {
  // In one order everywhere, `town` last, so that two writers never wait for each other.
  const hubs = [...new Set(topics)].filter((topic) => topic !== EVERYTHING).toSorted()
  for (const topic of hubs) await raise(tx, topic)
  await raise(tx, kind === null ? ANY_KIND : `${KIND}${kind}`)
  const change = await raise(tx, EVERYTHING)
  const list = [EVERYTHING, ...hubs].join(' ')
  const payload = `${change} ${list.length > LONGEST_LIST ? '*' : list}`
  await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(tx)
}

/**
 * The same for what one page alone shows: it is numbered and heard like any change, but drops no page that does not name the topic. `kind` must
 * name a sort of row that nothing remembered is made of.
 */
export async function raiseOwn(tx: Tx, topic: Topic, kind: string): Promise<void> {
  await raise(tx, topic)
  await raise(tx, `${KIND}${kind}`)
  const change = await raise(tx, EVERYTHING)
  await sql`select pg_notify(${CHANNEL}, ${`${change} ${topic}`})`.execute(tx)
}

async function raise(tx: Tx, topic: string): Promise<number> {
  const row = await tx
    .insertInto('contentVersion')
    .values({ topic })
    .onConflict((oc) => oc.column('topic').doUpdateSet({ version: sql`content_version.version + 1` }))
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/** One announced change: its number, and the topics it touched; null when they are too many to list. */
export interface Announcement {
  change: number
  topics: readonly string[] | null
}

export function readAnnouncement(payload: string): Announcement {
  const [change, ...topics] = payload.split(' ')
  return { change: Number(change), topics: topics.includes('*') ? null : topics }
}

export const LATEST_CHANGE = `select coalesce(max(version), 0)::int as change from content_version where topic = '${EVERYTHING}'`

/** How many times a topic has changed. Never falls. */
export async function versionOf(db: Db, topic: Topic): Promise<number> {
  const row = await db.selectFrom('contentVersion').select('version').where('topic', '=', topic).executeTakeFirst()
  return row?.version ?? 0
}
