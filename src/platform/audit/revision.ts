import { sql } from 'kysely'
import type { Tx } from '../database/index.ts'

/** Who changes something. Passed to every intention, never ambient. */
export interface Actor {
  id: string
  name: string
}

export interface Change {
  at: Date
  actor: Actor
  /** Which sort of thing: `closure`, `news` … */
  kind: string
  /** Where it belongs: `hub:tofte`, `municipality`. */
  scope: string
  key: string
  /** What it was; null when it is new. */
  before: unknown
  /** What it became; null when it was removed. */
  after: unknown
  /** The revision that this one takes back. */
  undoes?: number
}

export interface Revision {
  id: number
  at: Date
  actorName: string
  kind: string
  scope: string
  key: string
  before: unknown
  after: unknown
  undoes: number | null
}

/** Writes down a change in the transaction that makes it. Rows are never altered: undo is a new one. */
export async function recordRevision(tx: Tx, change: Change): Promise<number> {
  const row = await tx
    .insertInto('revision')
    .values({
      at: change.at,
      actor: change.actor.id,
      actorName: change.actor.name,
      kind: change.kind,
      scope: change.scope,
      key: change.key,
      before: change.before === null ? null : JSON.stringify(change.before),
      after: change.after === null ? null : JSON.stringify(change.after),
      undoes: change.undoes ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Somebody's name goes from what they have changed; the database lets nothing else of a change move. */
export async function forgetActor(tx: Tx, { actor, instead }: { actor: string; instead: string }): Promise<void> {
  await sql`update revision set actor_name = ${instead} where actor = ${actor}`.execute(tx)
}
