import { putIn, type Acting } from '../../hubs/edit/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { bodyKind } from '../body-kind.ts'
import type { DraftTyped } from './tables.ts'
import { bodySaid } from '../texts.ts'

export interface BodyDraft {
  id: string
  typed: DraftTyped
  /** Name of the account. */
  by: string
  changedAt: Date
  /** The body that came of it. */
  body: string | null
}

const drafts = (db: Db) =>
  db
    .selectFrom('bodyDraft')
    .innerJoin('staffAccount', 'staffAccount.id', 'bodyDraft.startedBy')
    .select(['bodyDraft.id', 'typed', 'staffAccount.name as by', 'changedAt', 'body'])

/** Those that have not become a body, the last changed first. */
export const openDrafts = (db: Db): Promise<BodyDraft[]> => drafts(db).where('body', 'is', null).orderBy('changedAt', 'desc').execute()

/** Throws `not-found`. */
export async function draftOf(db: Db, id: string): Promise<BodyDraft> {
  const found = await drafts(db)
    .where((eb) => eb(eb.cast<string>('bodyDraft.id', 'text'), '=', id))
    .executeTakeFirst()
  if (found === undefined) throw noDraft()
  return found
}

/** Answers with its id. */
export async function startDraft(db: Db, { by, at }: { by: string; at: Instant }): Promise<string> {
  const { id } = await db
    .insertInto('bodyDraft')
    .values({ startedBy: by, changedAt: new Date(at) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What was answered to one question replaces what was answered to it before. */
export async function answerDraft(db: Db, { id, typed, at }: { id: string; typed: DraftTyped; at: Instant }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const before = await tx.selectFrom('bodyDraft').select(['typed', 'body']).where('id', '=', id).forUpdate().executeTakeFirst()
    if (before === undefined || before.body !== null) throw noDraft()
    const after = { ...before.typed, ...typed }
    await tx
      .updateTable('bodyDraft')
      .set({ typed: JSON.stringify(after), changedAt: new Date(at) })
      .where('id', '=', id)
      .execute()
  })
}

export async function dropDraft(db: Db, id: string): Promise<void> {
  await db.deleteFrom('bodyDraft').where('id', '=', id).execute()
}

interface Making {
  id: string
  slug: string
  item: object
  acting: Acting
}

/** The body that the draft describes, planned. Sent twice it is one: both hear the slug of it. Throws `conflict` where another has the address. */
export function makeBody(db: Db, { id, slug, item, acting }: Making): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const draft = await tx.selectFrom('bodyDraft').select('body').where('id', '=', id).forUpdate().executeTakeFirst()
    if (draft === undefined) throw noDraft()
    if (draft.body !== null) return draft.body
    if ((await bodyKind.find(tx, 'municipality', slug)) !== null)
      throw new Fault(
        'conflict',
        bodySaid((t) => t.faults.nameTaken),
      )
    const target = { kind: bodyKind.name, scope: 'municipality' as const, key: slug, keptBy: bodyKind }
    await putIn(tx, { target, item, layer: 'fact', seen: 'new' }, acting)
    await tx.updateTable('bodyDraft').set({ body: slug }).where('id', '=', id).execute()
    return slug
  })
}

const noDraft = () => notFound(bodySaid((t) => t.faults.noDraft))
